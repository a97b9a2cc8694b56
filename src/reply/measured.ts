// A recorded score in; the sentence that tells it out, which says so where it was measured on another corpus.
import type { Score } from '../score.ts';
import { counted } from './wording.ts';

const HASH_LENGTH = 12;

/** Rounded down, so that nothing is said to be better than it is. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + ROUNDING)} %`;
}

/** 0.29 * 100 is a little under 29. */
const ROUNDING = 1e-6;

function told({ report }: Score): string {
  const { answerable, refused, verbatim, wrongSpeakers } = report;
  return [
    `${percent(answerable)} of the answerable answered right with a right citation`,
    `${percent(refused)} of the others refused`,
    verbatim === 1 ? 'every quote verbatim' : `${percent(verbatim)} of the quotes verbatim`,
    wrongSpeakers === 0 ? 'no wrong speaker' : counted(wrongSpeakers, 'wrong speaker'),
  ].join(', ');
}

/** “Measured on 300 questions written apart from it: …”; `hash` is that of the corpus that is served. */
export function describeScore(score: Score, hash: string): string {
  const asked = `${counted(score.report.questions, 'question')} written apart from it`;
  return score.corpus === hash
    ? `Measured on ${asked}: ${told(score)}.`
    : `Measured on another corpus, ${score.corpus.slice(0, HASH_LENGTH)}, with ${asked}: ${told(score)}. On this one it has not been measured.`;
}
