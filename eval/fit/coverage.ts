// The tuning questions in; the value of `answerCoverage` that answers most and refuses most, out.
import type { Knowledge } from '../../src/knowledge.ts';
import { gradeTrial, type Grade } from '../grade.ts';
import type { Conversation, Said } from '../question.ts';
import { engineAt } from './engine-at.ts';

/** What comes of one value, in shares of all the answerable and all the unanswerable questions. */
export interface CoverageStep {
  readonly coverage: number;
  readonly right: number;
  readonly refused: number;
}

const STEP = 0.02;
const FROM = 0.3;
const TO = 0.9;

export interface Asked {
  readonly knowledge: Knowledge;
  readonly said: readonly Said[];
}

async function gradeAt(
  coverage: number,
  questions: readonly Conversation[],
  { knowledge, said }: Asked,
): Promise<readonly Grade[]> {
  const { playAll } = await engineAt(coverage);
  const trials = await playAll(knowledge, questions);
  return trials.map((trial) => gradeTrial(trial, (id) => knowledge.findPassage(id)?.text, said));
}

const recordOf = ({ trial: { record } }: Grade) => JSON.stringify(record);
const isAnswerable = (grade: Grade) => !grade.unanswerable && grade.group !== 'help';

/**
 * What comes of each value from .3 to .9. Questions that get the same answer whether every sentence answers or none does
 * are put to the engine for those two values alone.
 */
export async function tryCoverages(
  questions: readonly Conversation[],
  asked: Asked,
): Promise<readonly CoverageStep[]> {
  const all = await gradeAt(0, questions, asked);
  const none = await gradeAt(2, questions, asked);
  const depends = (index: number) => {
    const [one, other] = [all[index], none[index]];
    return one !== undefined && other !== undefined && recordOf(one) !== recordOf(other);
  };
  const open = questions.filter((_, index) => depends(index));
  const fixed = all.filter((_, index) => !depends(index));
  const steps: CoverageStep[] = [];
  for (let at = 0; at <= Math.round((TO - FROM) / STEP); at++) {
    const coverage = Number((FROM + at * STEP).toFixed(2));
    const grades = [...fixed, ...(await gradeAt(coverage, open, asked))];
    const share = (of: readonly Grade[]) => of.filter(({ right }) => right).length / of.length;
    steps.push({
      coverage,
      right: share(grades.filter(isAnswerable)),
      refused: share(grades.filter(({ unanswerable }) => unanswerable)),
    });
  }
  return steps;
}

const worth = ({ right, refused }: CoverageStep) => right + refused;

/** By how much values may differ that are as good as each other: one question in two hundred tells nothing. */
const LEVEL = 0.005;

/** The middle of the values that are worth most: an answer gained counts as much as a false one avoided, in shares. */
export function chooseCoverage(steps: readonly CoverageStep[]): number {
  const most = Math.max(...steps.map(worth));
  const best = steps.filter((step) => worth(step) >= most - LEVEL);
  return best[Math.floor((best.length - 1) / 2)]?.coverage ?? 0;
}
