// A question in; what a passage must hold to be about the same, and where it holds that, out.
import type { Range } from '../../corpus/corpus.ts';
import { type NumberRun } from '../../corpus/numbers.ts';
import type { Mention } from '../../facts/names.ts';
import type { Statement } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import { tellsOf } from '../../search/synonyms.ts';
import { stemOf, type Term } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';

/** Nobody asks for more things than these by their number. */
const mostListed = 20;

/** What a word of the question counts for where another stands for it. */
export const synonymShare = 0.8;

/** What a word or name counts for that stands in another sentence of the passage or quotation. */
export const besideShare = 0.5;

/** A word that asks for a statement counts for less the more statements it asks for. */
export const perStatement = 0.03;

/** However many statements it asks for, a word counts for this much. */
export const leastAsked = 0.7;

/** What naming the document counts for: its sources are about it all along. */
const documentShare = 0.3;

/** What a word for anybody counts for. */
const anybodyShare = 0.3;

const anybody = new Set(
  ['people', 'person', 'somebody', 'someone', 'everyone', 'anyone', 'folk', 'folks'].map(stemOf),
);

export interface Concept {
  readonly weight: number;
  readonly stems: readonly string[];
  readonly entities: ReadonlySet<string>;
  /** A number of the question: another number is another thing. */
  readonly value?: number | string;
}

/** “Do 12 boats leak?”: the boats, the leaking and the 12, each with how much it counts for. */
export function conceptsOf(knowledge: Knowledge, question: Question): readonly Concept[] {
  const { search } = knowledge;
  const named = question.mentions.map(({ readings }): Concept => {
    const weight = Math.min(...readings.map(({ id }) => knowledge.facts.weightOf(id)));
    const isAbout = readings.every(({ kind }) => kind === 'document');
    return {
      weight: weight * (isAbout ? documentShare : 1),
      stems: [],
      entities: new Set(readings.map(({ id }) => id)),
    };
  });
  const words = question.content.map(({ stem }): Concept => ({
    weight: search.weightOf(stem) * (anybody.has(stem) ? anybodyShare : 1),
    stems: [stem],
    entities: new Set(),
  }));
  // “What three kinds are there?” counts what is to be listed, and no sentence need hold it.
  const isListed = question.want === 'list' || question.want === 'quotation';
  const stated = question.numbers.filter(
    ({ kind, value }) => !isListed || kind !== 'number' || Number(value) > mostListed,
  );
  const numbers = stated.map(({ value }): Concept => ({
    weight: search.weightOf(''),
    stems: [],
    entities: new Set(),
    value,
  }));
  return [...named, ...words, ...numbers];
}

/** A run of a passage that holds a concept, and how truly. */
export interface Held {
  readonly run: Range;
  readonly share: number;
}

/** Where a passage holds a concept, and how truly. */
export function findConcept(concept: Concept, passage: Read): readonly Held[] {
  if (concept.value !== undefined)
    return passage.numbers.filter(({ value }) => value === concept.value).map((run) => ({ run, share: 1 }));
  if (concept.entities.size > 0)
    return [
      ...passage.mentions.filter(({ readings }) => readings.some(({ id }) => concept.entities.has(id))),
      ...passage.statements.filter(({ named }) => [...concept.entities].some((id) => named.has(id))),
    ].map((run) => ({ run, share: 1 }));
  const inWords = passage.terms.flatMap((run) => {
    if (concept.stems.includes(run.stem)) return [{ run, share: 1 }];
    return concept.stems.some((stem) => tellsOf(stem, run.stem)) ? [{ run, share: synonymShare }] : [];
  });
  const asked = passage.statements.flatMap((run) =>
    concept.stems
      .filter((stem) => run.asked.has(stem))
      .map((stem) => ({ run, share: passage.askedShare(stem) })),
  );
  return [...inWords, ...asked];
}

/** Whether a statement names one of the entities, or is asked for by their names. */
export function isAbout(
  { start, end, named }: Statement,
  { mentions }: Read,
  ids: ReadonlySet<string>,
): boolean {
  return (
    [...ids].some((id) => named.has(id)) ||
    mentions.some(
      (mention) =>
        mention.start >= start && mention.end <= end && mention.readings.some(({ id }) => ids.has(id)),
    )
  );
}

export interface Read {
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberRun[];
  readonly statements: readonly Statement[];
  askedShare(stem: string): number;
}

/** Whether a word is only part of a proper name: “brave” in “Brave Town Society” says nothing of courage. */
export function isInName(text: string, mention: Mention, term: Term): boolean {
  if (term.start < mention.start || term.end > mention.end) return false;
  const printed = text.slice(mention.start, mention.end).split(' ');
  return printed.length > 1 && printed.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
}
