// A speaker, and perhaps a subject, in; their words out, each as the source gives them.
import type { Entity, Evidence, Quotation, Range } from '../corpus/corpus.ts';
import { findNumbers } from '../corpus/numbers.ts';
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { findSentences } from '../search/sentences.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { findTerms } from '../search/terms.ts';
import type { Answer, Citation, Named, QuotationAnswer, Speaker } from './answer.ts';
import { citeRun, widen } from './cite.ts';
import { nameOf } from './figures.ts';
import { apart } from './members.ts';
import type { Question } from './question.ts';
import { suggestAround } from './suggest.ts';

/** One sentence of a quotation. */
interface Spoken extends Range {
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

const mostShown = 4;

/** What a question asks a speaker’s words to be about: all it says but the speaker, and what the speaker is known by. */
export function subjectOf(knowledge: Knowledge, question: Question, speaker: Entity | undefined): Subject {
  const roles = speaker?.roles.flatMap(({ text }) => idsOf(knowledge.names.findNested(text))) ?? [];
  const own = new Set([speaker?.id, ...roles]);
  const entities = question.mentions
    .filter(({ readings }) => !readings.some(({ id, kind }) => own.has(id) || kind === 'document'))
    .flatMap(({ readings }) => readings.flatMap((one) => [one.id, ...postsOf(knowledge, one)].slice(-1)));
  const numbers = question.numbers.map(({ value }) => value);
  const known = speaker?.roles.flatMap(({ text }) => findTerms(text).map(({ stem }) => stem)) ?? [];
  const isRole = (word: string) => known.some((stem) => stem === word || meansTheSame(stem, word));
  const stems = question.content.map(({ stem }) => stem).filter((stem) => !isRole(stem));
  return { stems, entities, numbers };
}

/** The posts that somebody holds: a speaker may name the post alone. */
function postsOf(knowledge: Knowledge, { kind, roles }: Entity): readonly string[] {
  if (kind !== 'person') return [];
  return roles
    .flatMap(({ text }) => knowledge.names.findNested(text))
    .flatMap(({ readings }) => readings.filter((one) => one.kind === 'post').map(({ id }) => id));
}

function speakerOf(knowledge: Knowledge, quotation: Quotation): Speaker | undefined {
  const entity = quotation.speaker === undefined ? undefined : knowledge.findEntity(quotation.speaker);
  return entity && { name: entity.names[0].text, entity: entity.id, form: quotation.form };
}

/** The sentences of a part of a quotation; an unfinished one is one too. */
function sentencesOf(quotation: Quotation, part: Evidence): readonly Spoken[] {
  return findSentences(part.quote).map(({ start, end }) => ({
    quotation,
    passage: part.passage,
    start: part.start + start,
    end: part.start + end,
    text: part.quote.slice(start, end),
  }));
}

/** The weight of the subject's words and names that a sentence holds, 0 to 1, and where. */
function findSubject(
  knowledge: Knowledge,
  spoken: Spoken,
  { stems, entities, numbers }: Subject,
): { share: number; runs: readonly Range[] } {
  const terms = findTerms(spoken.text).filter(({ stem }) =>
    stems.some((one) => one === stem || meansTheSame(one, stem)),
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
  const wanted = [
    ...stems.map((stem) => ({
      weight: knowledge.search.weightOf(stem),
      share: here.has(stem)
        ? 1
        : terms.some((term) => meansTheSame(stem, term.stem)) || isAsked(stem)
          ? synonymShare
          : 0,
    })),
    ...numbers.map((value) => ({
      weight: knowledge.search.weightOf(''),
      share: findNumbers(spoken.text).some((run) => run.value === value) ? 1 : 0,
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

function idsOf(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap(({ readings }) => readings.map(({ id }) => id));
}

/** What a name counts for that the quotation holds in another of its sentences. */
const besideShare = 0.5;
/** What a word counts for that stands for the one asked about. */
const synonymShare = 0.8;
/** What of a subject's words a sentence must hold to be about it. */
const aboutShare = 0.5;

function citeSpoken(knowledge: Knowledge, spoken: Spoken, bold: readonly Range[]): readonly Citation[] {
  const passage = knowledge.findPassage(spoken.passage);
  if (!passage) return [];
  return [citeRun(passage, spoken, apart(bold), speakerOf(knowledge, spoken.quotation))];
}

/** What a speaker said, about the subject where there is one, less the quotes `without`; undefined when the sources quote nothing that fits. */
export function quoteSpeaker(
  knowledge: Knowledge,
  speaker: Entity,
  subject: Subject,
  {
    without = [],
    least = aboutShare,
    source,
  }: {
    readonly without?: readonly string[];
    readonly least?: number;
    /** The one source that is asked. */
    readonly source?: string | undefined;
  } = {},
): Answer | undefined {
  const quotations = knowledge.facts
    .quotationsBy(speaker.id)
    .filter(({ parts }) => source === undefined || parts.every((part) => part.source === source));
  const spoken = quotations
    .toSorted((a, b) => Number(a.form === 'reported') - Number(b.form === 'reported'))
    .flatMap((quotation) => quotation.parts.flatMap((part) => sentencesOf(quotation, part)));
  const fitting = spoken
    .map((one) => ({ one, ...findSubject(knowledge, one, subject) }))
    .filter(({ one, share }) => share >= least && !without.some((quote) => one.text.startsWith(quote)))
    .toSorted((a, b) => b.share - a.share || Number(isFragment(a.one)) - Number(isFragment(b.one)));
  if (fitting.length === 0) return undefined;
  const shown = fitting.slice(0, mostShown);
  const role = citeRole(knowledge, speaker);
  const answer: QuotationAnswer = {
    kind: 'quotation',
    speaker: spokenAs(speaker),
    more: fitting.length > shown.length || spoken.length > fitting.length,
    citations: shown.flatMap(({ one, runs }) => citeSpoken(knowledge, one, runs)),
    next: suggestAround(knowledge, speaker, 'quotation'),
  };
  return {
    ...answer,
    ...(role ? { role } : {}),
  };
}

/** How a speaker is called: a document by its short form, whose title says less. */
export function spokenAs(speaker: Entity): Named {
  const named = nameOf(speaker);
  return speaker.kind === 'document' && named.short !== undefined ? { ...named, name: named.short } : named;
}

/** A few quoted words inside a sentence of the source’s own. */
function isFragment({ text }: Spoken): boolean {
  return text.split(' ').length < wholeThought;
}
const wholeThought = 8;

/** What the speaker is, as printed: the first role with those that follow it at once (“author and director”). */
function citeRole(knowledge: Knowledge, speaker: Entity): QuotationAnswer['role'] {
  const printed = speaker.roles.flatMap(({ evidence, at }) =>
    evidence.slice(0, 1).flatMap((one, place) => (at[place] ? [{ passage: one.passage, ...at[place] }] : [])),
  );
  const [first, ...others] = printed;
  const passage = first && knowledge.findPassage(first.passage);
  if (!first || !passage) return undefined;
  const { start } = first;
  let { end } = first;
  for (const next of others.filter((one) => one.passage === first.passage))
    if (next.start >= end && joins.test(passage.text.slice(end, next.start))) end = next.end;
  const cited = widen(passage, { start, end });
  return { words: passage.text.slice(start, end), citation: citeRun(passage, cited, [{ start, end }]) };
}
const joins = /^(?:,| and|, and) $/u;

/** Who said words like these: the quotation that holds nearly all of them, if its speaker is known. */
export function findSpeaker(knowledge: Knowledge, subject: Subject): Answer | undefined {
  const best = knowledge.corpus.quotations
    .flatMap((quotation) => quotation.parts.flatMap((part) => sentencesOf(quotation, part)))
    .map((one) => ({ one, ...findSubject(knowledge, one, subject) }))
    .filter(({ share, one }) => share >= saidShare && one.quotation.speaker !== undefined)
    .toSorted(
      (a, b) =>
        b.share - a.share ||
        Number(a.one.quotation.form === 'reported') - Number(b.one.quotation.form === 'reported'),
    )[0];
  const speaker =
    best?.one.quotation.speaker === undefined ? undefined : knowledge.findEntity(best.one.quotation.speaker);
  return best && speaker ? quoteSpeaker(knowledge, speaker, subject) : undefined;
}

/** To name somebody as the speaker, nearly all the words asked about must be theirs. */
export const saidShare = 0.75;
