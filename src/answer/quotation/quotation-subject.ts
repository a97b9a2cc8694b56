// A question in; what a quotation must be about to answer it, and which of the sentences of quotations are, out.
import type { Entity, Evidence, Quotation, Range } from '../../corpus/corpus.ts';
import { findNumbers } from '../../corpus/numbers.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findSentences } from '../../search/sentences.ts';
import { meansTheSame, tellsOf } from '../../search/synonyms.ts';
import { findTerms } from '../../search/terms.ts';
import { besideShare, synonymShare } from '../passage/concepts.ts';
import type { Question } from '../question/question.ts';

/** One sentence of a quotation. */
export interface Spoken extends Range {
  readonly quotation: Quotation;
  readonly passage: string;
  readonly text: string;
}

/** What words are looked for in quotations: stems, and entities that must be named. */
export interface Subject {
  readonly stems: readonly string[];
  readonly entities: readonly string[];
  readonly numbers: readonly (number | string)[];
}

/** What a question asks a speaker’s words to be about: all it says but the speaker, and what the speaker is known by. */
export function subjectOf(knowledge: Knowledge, question: Question, speaker: Entity | undefined): Subject {
  const roles = speaker?.roles.flatMap(({ text }) => idsOf(knowledge.names.findNested(text))) ?? [];
  const own = new Set([speaker?.id, ...roles]);
  const entities = question.mentions
    .filter(({ readings }) => !readings.some(({ id, kind }) => own.has(id) || kind === 'document'))
    .flatMap(({ readings }) => readings.flatMap((one) => [one.id, ...postsOf(knowledge, one)].slice(-1)));
  const numbers = question.numbers.map(({ value }) => value);
  const known = speaker?.roles.flatMap(({ text }) => stemsOf(knowledge, text, speaker)) ?? [];
  const isRole = (word: string) => known.some((stem) => meansTheSame(stem, word));
  const stems = question.content.map(({ stem }) => stem).filter((stem) => !isRole(stem));
  return { stems, entities, numbers };
}

/** The words of a role but for those of another’s name: the head of the Harbour Fund is not meant by “funds”. */
function stemsOf(knowledge: Knowledge, text: string, speaker: Entity): readonly string[] {
  const names = knowledge.names.findNested(text).filter(({ readings }) => !readings.includes(speaker));
  return findTerms(text)
    .filter((term) => !names.some(({ start, end }) => start <= term.start && end >= term.end))
    .map(({ stem }) => stem);
}

/** The posts that somebody holds: a speaker may name the post alone. */
function postsOf(knowledge: Knowledge, { kind, roles }: Entity): readonly string[] {
  if (kind !== 'person') return [];
  return roles
    .flatMap(({ text }) => knowledge.names.findNested(text))
    .flatMap(({ readings }) => readings.filter((one) => one.kind === 'post').map(({ id }) => id));
}

/** The sentences of a part of a quotation; an unfinished one is one too. */
export function sentencesOf(quotation: Quotation, part: Evidence): readonly Spoken[] {
  return findSentences(part.quote).map(({ start, end }) => ({
    quotation,
    passage: part.passage,
    start: part.start + start,
    end: part.start + end,
    text: part.quote.slice(start, end),
  }));
}

/** The weight of the subject's words and names that a sentence holds, 0 to 1, and where. */
export function findSubject(
  knowledge: Knowledge,
  spoken: Spoken,
  { stems, entities, numbers }: Subject,
): { share: number; runs: readonly Range[] } {
  const terms = findTerms(spoken.text).filter(({ stem }) =>
    stems.some((one) => one === stem || tellsOf(one, stem)),
  );
  const mentions = knowledge.names
    .findNested(spoken.text)
    .filter(({ readings }) => readings.some(({ id }) => entities.includes(id)));
  const here = new Set([...terms.map(({ stem }) => stem), ...idsOf(mentions)]);
  const stated = knowledge.facts
    .statementsIn(spoken.passage)
    .filter(({ start, end }) => start >= spoken.start && end <= spoken.end);
  const asking = stated.filter(
    ({ asked, named }) => stems.some((stem) => asked.has(stem)) || entities.some((id) => named.has(id)),
  );
  const isAsked = (stem: string): boolean => stated.some(({ asked }) => asked.has(stem));
  const around = new Set(
    spoken.quotation.parts.flatMap(({ quote }) => idsOf(knowledge.names.findNested(quote))),
  );
  const said = numbers.length === 0 ? [] : findNumbers(spoken.text).map(({ value }) => value);
  const wanted = [
    ...stems.map((stem) => ({
      weight: knowledge.search.weightOf(stem),
      share: here.has(stem)
        ? 1
        : terms.some((term) => tellsOf(stem, term.stem)) || isAsked(stem)
          ? synonymShare
          : 0,
    })),
    ...numbers.map((value) => ({
      weight: knowledge.search.weightOf(''),
      share: said.includes(value) ? 1 : 0,
    })),
    ...entities.map((id) => ({
      weight: knowledge.facts.weightOf(id),
      share: here.has(id) || stated.some(({ named }) => named.has(id)) ? 1 : around.has(id) ? besideShare : 0,
    })),
  ];
  const runs = [
    ...[...terms, ...mentions].map(({ start, end }) => ({
      start: spoken.start + start,
      end: spoken.start + end,
    })),
    ...asking.map(({ start, end }) => ({ start, end })),
  ];
  if (wanted.length === 0) return { share: 1, runs };
  // Names elsewhere in the quotation add to a sentence that is about the subject; alone they make none so.
  if (runs.length === 0) return { share: 0, runs };
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return {
    share: sum(wanted.map(({ weight, share }) => weight * share)) / sum(wanted.map(({ weight }) => weight)),
    runs,
  };
}

/** Every entity that the names may mean. */
export function idsOf(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap(({ readings }) => readings.map(({ id }) => id));
}
