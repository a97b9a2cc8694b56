// A question for a time and a sentence in; whether the sentence tells it without a number (“in June”, “before the winter”), out.
import type { Range } from '../../corpus/corpus.ts';
import { tellsOf } from '../../search/synonyms.ts';
import { findTerms, stemOf } from '../../search/terms.ts';
import { isYetToCome } from '../figure/deadline.ts';
import type { Candidate } from './candidate.ts';
import { findParts } from './joined-parts.ts';

/** A month, a season or a day of the week, behind a word that says how what happens stands to it. */
const time =
  /\b(?:in|on|by|from|since|until|till|before|after|during|throughout|this|next|last)\s(?:the\s)?(?:(?:early|late|mid|end of|start of|beginning of)[\s-](?:the\s)?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|spring|summer|autumn|winter|Easter|Christmas)\b/u;

/** “In which year?”, “on what date exactly?” */
const exactly = /\b(?:exact(?:ly)?|precise(?:ly)?|years?|dates?|days?|how long|old)\b/iu;

/**
 * A part of a sentence with such a time tells it of what that part alone holds, so that all the question’s words and names stand in it; a
 * statement that is asked for by “when” tells it in whatever words.
 */
export function tellsWhen({ knowledge, question, passage, sentence, stated }: Candidate): boolean {
  const { want, text, content, mentions, numbers } = question;
  if (want !== 'date' || content.length === 0 || numbers.length > 0 || exactly.test(text)) return false;
  const holdsAll = ({ start, end }: Range, asked: ReadonlySet<string>, ids: ReadonlySet<string>): boolean => {
    const run = passage.text.slice(start, end);
    if (isYetToCome(question, run)) return false;
    const terms = findTerms(run);
    const named = knowledge.names.findNested(run).flatMap(({ readings }) => readings.map(({ id }) => id));
    return (
      content.every(
        ({ stem }) => asked.has(stem) || terms.some((term) => term.stem === stem || tellsOf(term.stem, stem)),
      ) &&
      mentions.every(({ readings }) =>
        readings.some(({ id, kind }) => kind === 'document' || ids.has(id) || named.includes(id)),
      )
    );
  };
  const nothing: ReadonlySet<string> = new Set();
  return (
    stated.some((one) => one.asked.has(stemOf('when')) && holdsAll(one, one.asked, one.named)) ||
    findParts(passage, sentence).some(
      (clause) =>
        time.test(passage.text.slice(clause.start, clause.end)) && holdsAll(clause, nothing, nothing),
    )
  );
}
