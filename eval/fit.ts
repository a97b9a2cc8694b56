// npm run fit: finds the named constants again from the data they were chosen by; exits 1 where the code has others.
import { answerCoverage } from '../src/answer/passage/passages.ts';
import { surely, surelyThoughStrange } from '../src/answer/precedent/shown-by-precedent.ts';
import { mostUnlikely, unlikely } from '../src/answer/precedent/unanswered-by-precedent.ts';
import type { Precedent } from '../src/corpus/corpus.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { buildKnowledge, type Knowledge } from '../src/knowledge.ts';
import { ENOUGH, SIGN_WEIGHTS } from '../src/search/confidence.ts';
import { WEIGHTS } from '../src/search/match.ts';
import { chooseCoverage, tryCoverages } from './fit/coverage.ts';
import { trustHeldBack } from './fit/trust.ts';
import { readConversations, readSpeakers } from './question-files.ts';
import { quantile } from './quantile.ts';
import { fitRanking } from './retrieval/fit-ranking.ts';
import { fitSigns } from './retrieval/fit-signs.ts';
import { readTestSet } from './retrieval/questions.ts';
import { runAlone, runTogether, type Trial } from './retrieval/trials.ts';

/** Of the answerable questions on public passages, how many are to be answered: some corpora give a tenth less. */
const ANSWERED = 0.83;
/** The code has two digits; a twentieth more or less changes no answer in a hundred. */
const TOLERANCE = 0.05;

interface Found {
  readonly constant: string;
  readonly found: number;
  readonly code: number;
  readonly 'chosen by': string;
}

async function findCoverage(knowledge: Knowledge): Promise<readonly Found[]> {
  const questions = readConversations('tune').filter(({ turns }) => turns.length === 1);
  const steps = await tryCoverages(questions, { knowledge, said: readSpeakers() });
  console.table(
    steps.map(({ coverage, right, refused }) => ({
      coverage,
      'answerable right': right.toFixed(3),
      'unanswerable refused': refused.toFixed(3),
      sum: (right + refused).toFixed(3),
    })),
  );
  const chosen = 'tuning set: the highest sum of answerable right and unanswerable refused';
  return [
    { constant: 'answerCoverage', found: chooseCoverage(steps), code: answerCoverage, 'chosen by': chosen },
  ];
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** By how many of the questions held back reach a trust, or stay under it. */
function findTrust(precedents: readonly Precedent[]): readonly Found[] {
  const { answered, unanswered } = trustHeldBack(precedents);
  const reached = (constant: string, code: number, by: number): Found => ({
    constant,
    code,
    found: quantile(unanswered, 1 - by),
    'chosen by': `${percent(by)} % of the unanswerable held back reach it`,
  });
  const under = (constant: string, code: number, by: number): Found => ({
    constant,
    code,
    found: quantile(answered, by),
    'chosen by': `${percent(by)} % of the answerable held back are under it`,
  });
  return [
    reached('surely', surely, 0.075),
    reached('surelyThoughStrange', surelyThoughStrange, 0.04),
    under('unlikely', unlikely, 0.013),
    under('mostUnlikely', mostUnlikely, 0.004),
  ];
}

/** The sum of the signs, as the code weighs them, that so large a share of the answerable questions reach. */
function findEnough(trials: readonly Trial[], share: number): number {
  const sums = trials
    .filter(({ condition }) => condition === 'answerable')
    .map(({ signs }) => {
      const weights = new Map<string, number>(Object.entries(SIGN_WEIGHTS));
      return Object.entries(signs).reduce<number>(
        (sum, [key, value]) => sum + Number(value) * (weights.get(key) ?? 0),
        0,
      );
    });
  return quantile(sums, 1 - share);
}

function findWeights(path: string): readonly Found[] {
  const set = readTestSet(path);
  const trials = [...runTogether(set), ...runAlone(set)];
  const tuned = trials.filter(({ question }) => set.tuned.has(question.article));
  const signs = fitSigns(tuned);
  const ranking = fitRanking(set);
  const compare = (name: string, found: object, code: object, chosen: string): readonly Found[] => {
    const values = new Map<string, unknown>(Object.entries(found));
    return Object.entries(code).map(([key, value]) => ({
      constant: `${name}.${key}`,
      found: Number(values.get(key)),
      code: Number(value),
      'chosen by': chosen,
    }));
  };
  return [
    ...compare('WEIGHTS', ranking, WEIGHTS, 'likelihood of the right sentence, every other article'),
    ...compare('SIGN_WEIGHTS', signs, SIGN_WEIGHTS, 'logistic regression, every other article'),
    {
      constant: 'ENOUGH',
      found: findEnough(trials, ANSWERED),
      code: ENOUGH,
      'chosen by': `${ANSWERED * 100} % of the answerable answered, with SIGN_WEIGHTS as they are`,
    },
  ];
}

async function main(): Promise<void> {
  const { EVAL_DATA } = process.env;
  const corpus = await loadCorpus('corpus');
  // What is learnt from the tuning set would answer it however much a sentence must account for.
  const untaught = buildKnowledge({ ...corpus, precedents: [] });
  const found = [...findTrust(corpus.precedents), ...(await findCoverage(untaught))];
  const weights = EVAL_DATA === undefined || EVAL_DATA === '' ? [] : findWeights(EVAL_DATA);
  const all = [...found, ...weights].map((one) => ({
    ...one,
    found: Number(one.found.toFixed(3)),
    differs: Math.abs(one.found - one.code) > Math.abs(one.code) * TOLERANCE ? 'differs' : '',
  }));
  console.table(all);
  if (weights.length === 0)
    console.log('Set EVAL_DATA to a file of public questions for the other constants.');
  if (all.some(({ differs }) => differs !== '')) process.exitCode = 1;
}

await main();
