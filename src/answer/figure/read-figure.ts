// A figure of the table in; how it is said, in the words of its sources, and the answer that gives it, out.
import type { Entity, Figure } from '../../corpus/corpus.ts';
import { digitPattern, wordPattern } from '../../corpus/number-words.ts';
import { saysOf } from '../../corpus/says-of.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Answer, Citation, FigureAnswer, Printing, Reading } from '../answer.ts';
import { citeEvidence, findCitation, gatherCitations } from '../cite.ts';
import { citeMembers } from '../cite-members.ts';
import { nameOf } from '../named.ts';
import { findSlot } from './slot.ts';
import { suggestAround } from '../suggest.ts';

const kinds = {
  count: 'count',
  people: 'count',
  share: 'figure',
  money: 'figure',
  duration: 'figure',
  date: 'date',
} as const;

/** The answer that a figure gives, with the other rows of its slot that fit the question as well; undefined only if its entity is gone. */
export function answerWithFigure(
  knowledge: Knowledge,
  figure: Figure,
  rows = findSlot(knowledge, figure),
): Answer | undefined {
  const entity = knowledge.findEntity(figure.about);
  if (!entity) return undefined;
  if (figure.value === 'open') return showOpen(knowledge, figure);
  const read = readFigure(knowledge, figure, rows);
  const listed = figure.measure === 'count' ? citeMembers(knowledge, entity) : { citations: [], members: [] };
  const citations = gatherCitations([...read.citations, ...listed.citations]);
  const at = listed.citations.map((citation) => findCitation(citations, citation));
  return {
    kind: kinds[figure.measure],
    entity: nameOf(entity),
    readings: read.readings,
    names: namePrintings(entity, read.citations),
    members: listed.members.map(({ name, citation }) => ({ name, citation: at[citation] ?? 0 })),
    citations,
    next: suggestAround(knowledge, entity, figure.measure === 'count' ? 'count' : 'figure'),
  } satisfies FigureAnswer;
}

/** Every value that the sources give for the figure's slot, each with its citations. */
export function readFigure(
  knowledge: Knowledge,
  figure: Figure,
  rows = findSlot(knowledge, figure),
): { readings: readonly [Reading, ...Reading[]]; citations: readonly Citation[] } {
  const slot = rows.filter(({ value }) => value !== 'open' || figure.value === 'open');
  const differIn = (key: 'scope' | 'asOf') => slot.some((row) => row[key] !== figure[key]);
  const of = (row: Figure) => ({
    ...(differIn('scope') && row.scope !== undefined ? { scope: row.scope } : {}),
    ...(differIn('asOf') && row.asOf !== undefined ? { asOf: row.asOf } : {}),
  });
  const cited = slot.map((row) => ({
    row,
    citations: row.evidence.flatMap((evidence) => citeEvidence(knowledge, evidence, evidence.says)),
  }));
  const citations = gatherCitations(cited.flatMap((one) => one.citations));
  const [first, ...others] = cited.map(({ row, citations: own }): Reading => ({
    words: wordsOf(knowledge, row),
    value: String(row.value),
    ...of(row),
    citations: [...new Set(own.map((citation) => findCitation(citations, citation)))],
  }));
  return {
    readings: [
      first ?? { words: wordsOf(knowledge, figure), value: String(figure.value), citations: [] },
      ...others,
    ],
    citations,
  };
}

/**
 * The words of the headline: those of the first source that states the figure; where sources name the thing
 * differently or the words are the number alone, the number with the short name.
 */
function wordsOf(knowledge: Knowledge, figure: Figure): string {
  const entity = knowledge.findEntity(figure.about);
  const says = saysOf(figure.evidence[0]);
  const common = entity && findCounted(entity);
  if (figure.measure !== 'count' || entity === undefined) return says;
  if (!/\p{L}{2}/u.test(says.replace(/^\p{L}+$/u, '')))
    return common === undefined ? (findWithNumber(entity, says) ?? says) : `${says} ${common}`;
  if (common === undefined) return says;
  const alike = figure.evidence.every((evidence) => saysOf(evidence).toLowerCase() === says.toLowerCase());
  return alike ? says : `${formatValue(figure.value)} ${common}`;
}

/** “The clerks” and “seven clerks” are no names to put behind a number. */
const opensAsOne = new RegExp(
  String.raw`^(?:the|an?|our|your|its|his|her|their|${digitPattern}|${wordPattern})\s`,
  'iu',
);

/** What stands behind a number of them; undefined where the table has neither short form nor plural, or none that can. */
function findCounted({ short, plural, names: [{ text }] }: Entity): string | undefined {
  if (short === undefined && plural === undefined) return undefined;
  return [short, plural, text].find((name) => name !== undefined && !opensAsOne.test(name));
}

/** “Seven clerks”, of “seven”: the name that has the number in it. */
function findWithNumber({ names }: Entity, number: string): string | undefined {
  return names.find(({ text }) => text.toLowerCase().startsWith(`${number.toLowerCase()} `))?.text;
}

function formatValue(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en-GB') : value;
}

/** The names that the cited words print, where they differ. */
function namePrintings(entity: Entity, citations: readonly Citation[]): readonly Printing[] {
  const printings = citations.flatMap((citation, index) => {
    const shown = citation.bold
      .map(({ start, end }) => citation.quote.slice(start - citation.start, end - citation.start))
      .join(' ');
    const name = entity.names
      .map(({ text }) => text)
      .filter((text) => shown.toLowerCase().includes(text.toLowerCase()))
      .toSorted((a, b) => b.length - a.length)[0];
    return name === undefined ? [] : [{ name, citation: index }];
  });
  const distinct = printings.filter(
    ({ name }, index) => printings.findIndex((other) => other.name === name) === index,
  );
  return distinct.length > 1 ? distinct : [];
}

/** What the sources say in place of a number: “several” is none; “the spring” tells when, if not the day. */
function showOpen(knowledge: Knowledge, figure: Figure): Answer {
  const [evidence] = figure.evidence;
  const entity = knowledge.findEntity(figure.about);
  const citations = figure.evidence.flatMap((one) => citeEvidence(knowledge, one, one.says));
  const next = entity ? suggestAround(knowledge, entity, 'figure') : [];
  if (figure.measure === 'date' || figure.measure === 'duration') return { kind: 'passage', citations, next };
  const open = { words: evidence.quote, instead: saysOf(evidence) };
  return { kind: 'refusal', reason: 'not-stated', open, citations, next };
}
