// A question for a time and a sentence in; whether the sentence tells it without a number (“in June”, “before the winter”), out.
import { leadingToTime, monthOrDay, season } from '../../corpus/calendar-words.ts';
import type { Range } from '../../corpus/corpus.ts';
import { stemOf } from '../../search/terms.ts';
import { isYetToCome } from '../figure/tense.ts';
import type { Candidate } from './candidate.ts';
import { holdsAll } from './holds-all.ts';
import { findParts } from '../source-text/joined-parts.ts';

/** A month, a season or a day of the week, behind a word that says how what happens stands to it. */
const time = new RegExp(String.raw`\b${leadingToTime}(?:${monthOrDay}|${season})\b`, 'u');

/** “In which year?”, “on what date exactly?” */
const exactly = /\b(?:exact(?:ly)?|precise(?:ly)?|years?|dates?|days?|how long|old)\b/iu;

/**
 * A part of a sentence with such a time tells it of what that part alone holds, so that all the question’s words and names stand in it; a
 * statement that is asked for by “when” tells it in whatever words.
 */
export function tellsWhen(candidate: Candidate): boolean {
  const { question, passage, sentence, stated } = candidate;
  const { want, text, content, numbers } = question;
  if (want !== 'date' || content.length === 0 || numbers.length > 0 || exactly.test(text)) return false;
  const textOf = ({ start, end }: Range): string => passage.text.slice(start, end);
  const isMet = (run: Range): boolean => !isYetToCome(question, textOf(run));
  return (
    stated.some((one) => one.asked.has(stemOf('when')) && isMet(one) && holdsAll(candidate, one, one)) ||
    findParts(passage, sentence).some(
      (part) => time.test(textOf(part)) && isMet(part) && holdsAll(candidate, part),
    )
  );
}
