// A wrong premise set right, to its draft: the value the sources give, against the one in the question.
import type { CorrectionAnswer, Reading } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { usualActions } from './actions.ts';
import type { Draft } from './draft.ts';
import { citedBy, readingSections } from './figure.ts';
import { bold, joined, line, type Span, words } from './line.ts';
import { tame } from './untrusted.ts';
import { allSources, capital, they } from './wording.ts';

/** More readings than this do not go into one sentence; they follow with their evidence. */
const SENTENCE_READINGS = 3;
const CLAIM_LENGTH = 60;
/** After these a number is a share or a sum, and “why there are 7” is no question about it. */
const NO_COUNT =
  /^\s*(?:%|per\s?cent|percent|hundred|thousand|million|billion|trillion|years?\b|months?\b|days?\b)/iu;

export function draftCorrection(answer: CorrectionAnswer, knowledge: Knowledge): Draft {
  const { readings, citations, claimed, next } = answer;
  const claim = tame(claimed, CLAIM_LENGTH);
  const values = joined(readings.slice(0, SENTENCE_READINGS).map(emphasised), ' or ');
  const not = claim === '' ? '' : `, not ${claim}`;
  const why = answer.reasonUnsaid
    ? ` ${capital(`why ${reason(readings)}, ${they(knowledge, 'do')} not say.`)}`
    : '';
  return {
    head: [line(`${allSources(knowledge, 'say')} `, ...values, `${not}.${why}`)],
    sections: [
      ...readingSections(answer, knowledge),
      { lead: [], citations: citedBy([...citations.keys()], citations) },
    ],
    foot: [],
    actions: usualActions(next, knowledge),
    cited: citations,
  };
}

/** The value bold inside its words; all of them bold where they put the value in another way. */
function emphasised({ words: stated, value }: Reading): readonly Span[] {
  const { shown, rest } = words(stated);
  const at = placeOfValue(shown, value);
  if (at === -1) return bold(stated);
  return [shown.slice(0, at), { bold: value }, shown.slice(at + value.length), ...rest];
}

/** Where the words print the value by itself: not the 2 of 12, and not the 2 of 2.5. */
function placeOfValue(stated: string, value: string): number {
  if (value.trim() === '') return -1;
  for (let at = stated.indexOf(value); at !== -1; at = stated.indexOf(value, at + 1)) {
    const isWhole = !/[\p{L}\d.,]$/u.test(stated.slice(0, at));
    if (isWhole && !/^(?:[\p{L}\d]|[.,]\d)/u.test(stated.slice(at + value.length))) return at;
  }
  return -1;
}

function reason([{ words: stated, value }, ...others]: CorrectionAnswer['readings']): string {
  const rest = stated.startsWith(value) ? stated.slice(value.length) : '';
  const isCount = others.length === 0 && /^\d+$/.test(value) && /\p{L}/u.test(rest) && !NO_COUNT.test(rest);
  return isCount ? `there are ${value}` : 'that is so';
}
