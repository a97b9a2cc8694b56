// The words that answer one question, and another question that is like it, in; whether they may be shown to it, out.
import { findNumbers } from '../corpus/numbers.ts';
import type { Knowledge } from '../knowledge.ts';
import { findTerms } from '../search/terms.ts';
import type { Answer, Citation } from './answer.ts';
import { kindsFor } from './asked-numbers.ts';
import { namesAll } from './kept.ts';
import { neutralWords } from './neutral.ts';
import type { Question } from './question.ts';
import { family, numericKinds } from './want-families.ts';
import type { Want } from './wants.ts';

/** Wants for which words are shown that answer another one of these; for the others, those of any. */
const akin: Partial<Record<Want, readonly Want[]>> = {
  person: ['person', 'speaker', 'quotation'],
  speaker: ['person', 'speaker', 'quotation'],
  'yes-no': ['yes-no', 'reason', 'share', 'passage'],
  reason: ['reason', 'passage', 'definition'],
};

/** Wants that words give: a number is none of them. */
const worded: ReadonlySet<Want> = new Set<Want>([
  'passage',
  'definition',
  'reason',
  'person',
  'speaker',
  'quotation',
  'list',
]);
/** What answers the one before is what the other asks for, or holds a number of its kind. */
function isWanted({ want }: Question, before: Question, { kind, citations }: Answer): boolean {
  if (numericKinds.has(kind) && worded.has(want)) return before.want === want;
  const kinds = kindsFor[want];
  if (!kinds) return akin[want]?.includes(before.want) ?? true;
  if (family[want] === family[before.want]) return true;
  return (
    want !== 'count' &&
    citations.some(({ quote }) => findNumbers(quote).some((one) => kinds.includes(one.kind)))
  );
}

/** “How much does the chair earn?”: where the corpus knows none of the words, names alone make questions alike. */
function isAboutNothingElse({ search }: Knowledge, { content }: Question, before: Question): boolean {
  const held = new Set(findTerms(before.text).map(({ stem }) => stem));
  return (
    content.length === 0 ||
    content.some(({ term, stem }) => held.has(stem) || search.knowsStem(stem) || neutralWords.has(term))
  );
}

/** Claims: what the sources say sets a wrong number in them right. */
const claiming: ReadonlySet<Want> = new Set<Want>(['yes-no', 'reason', 'bare']);

/** A year that is asked about is printed there, or the one before asks about it too; a share or sum is printed, or is a claim. */
function isOfItsNumbers(
  { text, numbers, want }: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  return numbers.every(({ kind, start, end }) => {
    const asked = text.slice(start, end);
    const isPrinted = citations.some(({ quote }) => quote.includes(asked));
    if (kind === 'year') return isPrinted || before.text.includes(asked);
    return isPrinted || claiming.has(want) || (kind !== 'share' && kind !== 'money');
  });
}

/**
 * Everybody and every place that the question names is named by the one before, or where its answer stands; of a question for
 * a number, all that it names by the one before.
 */
function namesTheSame(
  { facts }: Knowledge,
  asked: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  const there = new Set(before.mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  // What is counted of one thing is none of another that is named beside it.
  const isCounted = kindsFor[asked.want] !== undefined;
  return asked.mentions.every(({ readings }) =>
    readings.some(
      ({ id, kind }) =>
        there.has(id) ||
        (kind === 'person' || kind === 'place'
          ? citations.some(({ passage }) => facts.namedIn(passage).has(id))
          : !isCounted || kind === 'document'),
    ),
  );
}

/** Whether the words are of those whom the question names, of its year and in the source that it asks. */
export function mayBeShown(
  knowledge: Knowledge,
  asked: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  return (
    namesTheSame(knowledge, asked, before, citations) &&
    namesAll(knowledge, asked, { citations }) &&
    isOfItsNumbers(asked, before, citations) &&
    (asked.source === undefined || citations.some(({ source }) => source === asked.source))
  );
}

/** Whether nothing that the question asks for is missing from the answer to the one before. */
export function isToThePoint(
  knowledge: Knowledge,
  asked: Question,
  before: Question,
  found: Answer,
): boolean {
  return isWanted(asked, before, found) && isAboutNothingElse(knowledge, asked, before);
}
