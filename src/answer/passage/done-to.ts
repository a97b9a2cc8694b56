// A question who did something to what it names, and a sentence, in; whether the sentence tells of its being done to that, out.
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms, type Term } from '../../search/terms.ts';
import type { Mention } from '../../facts/names.ts';
import type { Candidate } from './candidate.ts';

const before =
  /^(?:so |and |but )?who (?:has |had |have |actually |really |originally )?(\p{L}+) (?:the |this |these |that |those )?$/iu;
const by = /^ by\b/iu;

/**
 * “Who ordered the branches?” is not told by “the report ordered by the Council”, which names them before: what was ordered
 * stands before “ordered by” or behind “ordered”. What is done to a document is told only of it.
 */
export function isDoneTo(candidate: Candidate): boolean {
  const { knowledge, question, text } = candidate;
  const [mention] = question.mentions;
  const verb = mention && before.exec(question.text.slice(0, mention.start))?.[1]?.toLowerCase();
  const asked = question.content.find(({ term }) => term === verb);
  if (question.want !== 'person' || !mention || !asked) return true;
  const named = knowledge.names.find(text);
  const printed = findTerms(text).filter(({ stem }) => meansTheSame(stem, asked.stem));
  // “Lending” of a lending library is its name.
  const done = printed.filter(
    (term) => !named.some(({ start, end }) => start <= term.start && end >= term.end),
  );
  if (done.length === 0)
    return isAskedOf(candidate, mention, asked) || (printed.length === 0 && !isDocument(mention));
  return done.some(({ start, end }) => {
    const beside = by.test(text.slice(end))
      ? named.filter((one) => one.end <= start)
      : named.filter((one) => one.start >= end);
    return (
      beside.length === 0 ||
      beside.some(({ readings }) => readings.some((one) => mention.readings.includes(one)))
    );
  });
}

const isDocument = ({ readings }: Mention): boolean => readings.every(({ kind }) => kind === 'document');

/** Whether a statement that is asked for by the verb is about what it was done to. */
function isAskedOf(
  { knowledge, stated, passage }: Candidate,
  { readings }: Mention,
  { stem }: Term,
): boolean {
  return stated
    .filter(({ asked }) => asked.has(stem))
    .some(({ named, start, end }) => {
      const here = knowledge.names
        .findNested(passage.text.slice(start, end))
        .flatMap((one) => one.readings.map(({ id }) => id));
      return readings.some(({ id }) => named.has(id) || here.includes(id));
    });
}
