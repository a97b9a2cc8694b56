// A speaker, and perhaps a subject, in; their words out, each as the source gives them.
import type { Entity, Quotation, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Answer, Citation, QuotationAnswer, Speaker } from '../answer.ts';
import { apart, citeRun, widen } from '../cite.ts';
import { nameOf, type Named } from '../named.ts';
import { suggestAround } from '../suggest.ts';
import { type Subject, findSubject, type Spoken, sentencesOf } from './quotation-subject.ts';

const mostShown = 4;

function speakerOf(knowledge: Knowledge, quotation: Quotation): Speaker | undefined {
  const entity = quotation.speaker === undefined ? undefined : knowledge.findEntity(quotation.speaker);
  return entity && { name: entity.names[0].text, entity: entity.id, form: quotation.form };
}

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
