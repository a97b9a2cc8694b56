// A question and the figure that it is held against in; whether a yes would say more than the source of the figure does, out.
import type { Corpus, Entity, Evidence } from '../../corpus/corpus.ts';
import { oncePer } from '../../corpus/once.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Fit } from '../figure/fit.ts';
import { isSaying } from '../question/form-words.ts';
import type { Question } from '../question/question.ts';
import { sentenceOf } from '../source-text/sentence-of.ts';

const whether =
  /^(?:so |and )?(?:is it true that (?:(?:does|did|do|has|have) )?|(?:does|did|do|has|have) )(?:the |this |that )?$/iu;

/** “Did the report say that there are 40?”: no figure that only the source’s own account states is what the report says. */
export function isOfOthers(knowledge: Knowledge, { text, mentions }: Question, { figure }: Fit): boolean {
  const [first] = mentions;
  const verb = /^ (?:really |actually |ever |also )?(\p{L}+)/u.exec(text.slice(first?.end))?.[1] ?? '';
  if (!first || !whether.test(text.slice(0, first.start)) || !isSaying(verb)) return false;
  const speakers = first.readings.flatMap((one) => [one, ...documentsOf(knowledge, one)]);
  const said = speakers.flatMap(({ id }) => knowledge.facts.quotationsBy(id));
  if (said.length === 0) return false;
  return !figure.evidence.some(
    (one) =>
      isNamedBeside(knowledge, speakers, one) ||
      said.some(({ parts }) =>
        parts.some((part) => part.passage === one.passage && part.start < one.end && part.end > one.start),
      ),
  );
}

/** A body speaks through what it wrote. */
function documentsOf(knowledge: Knowledge, { kind, seeAlso }: Entity): readonly Entity[] {
  const others = kind === 'body' ? seeAlso.flatMap((id) => knowledge.findEntity(id) ?? []) : [];
  return others.filter((one) => one.kind === 'document');
}

function isNamedBeside(knowledge: Knowledge, speakers: readonly Entity[], evidence: Evidence): boolean {
  return knowledge.names
    .findNested(sentenceOf(knowledge, evidence))
    .some(({ readings }) => readings.some((one) => speakers.includes(one)));
}

/** Not “only 30 of them”: the number alone is then limited, and a wrong one is set right. */
const limiting = /\b(?:only|solely|exclusively|nowhere(?: else)? but)\b(?! (?:an? |the )?[\d£$€])/iu;
const causal =
  /\b(?:because|due to|thanks to|owing to|as a (?:result|consequence)|caused by|in order to|so that|so as to)\b/iu;

/**
 * “Were the branches opened in 2010 only in the north?”, “because of the flood?”, “in Ruritania?” where the source says “in
 * the hills”: that the number is right makes none of this right.
 */
export function isOverstated(knowledge: Knowledge, { text, mentions }: Question, { figure }: Fit): boolean {
  if (causal.test(text)) return true;
  const beside = mentions.filter(({ readings }) =>
    readings.every(({ id, kind }) => id !== figure.about && kind !== 'document'),
  );
  if (beside.length > 0 && limiting.test(text)) return true;
  const printed = printedIn(knowledge.corpus);
  return beside.some(
    ({ start, end, corrected }) => !corrected && !printed.includes(plain(text.slice(start, end))),
  );
}

const printedIn = oncePer(({ sources }: Corpus) =>
  sources.flatMap(({ passages }) => passages.map((one) => plain(one.text))).join('¶'),
);

/** Lower-case words between spaces, so that one is not found inside another. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
