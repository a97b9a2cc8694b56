// A count, another figure or a date to its draft: the value large, who says so, and the words that say it.
import type { Citation, FigureAnswer, Printing, Reading } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { usualActions } from './actions.ts';
import type { Draft, Section } from './draft.ts';
import { bold, joined, large, type Line, line, quoted, type Span, words } from './line.ts';
import { footnotes } from './marks.ts';
import { listed } from './list.ts';
import { tame } from './untrusted.ts';
import { allSources, citedSources, inWords, sourcesOf } from './wording.ts';

/** A heading with more readings than this says how many there are instead. */
const HEADING_READINGS = 3;

const GIVEN = { count: 'the number', figure: 'the figure', date: 'the date' } as const;

export function draftFigure(answer: FigureAnswer, knowledge: Knowledge): Draft {
  const { citations, readings, next } = answer;
  return {
    head: readings.length === 1 ? agreedHead(answer, knowledge) : disputedHead(answer, knowledge),
    sections: [...readingSections(answer, knowledge), { lead: [], citations: namesAndMembers(answer) }],
    foot: [],
    actions: usualActions(next, knowledge),
    cited: citations,
  };
}

/** The citations that an index list names; what names none is left out. */
export function citedBy(indexes: readonly number[], citations: readonly Citation[]): readonly Citation[] {
  return indexes.flatMap((index) => citations[index] ?? []);
}

/** The readings as alternatives: “24 boards or 25 boards”. */
export function alternatives(readings: readonly Reading[]): readonly Span[] {
  const spans = readings.map(({ words: stated }) => {
    const { shown, rest } = words(stated);
    return [shown, ...rest];
  });
  return joined(spans, ' or ');
}

/** Each reading with its sources, where they differ; the evidence alone, where there is one reading. */
export function readingSections(
  { readings, citations }: Pick<FigureAnswer, 'readings' | 'citations'>,
  knowledge: Knowledge,
): readonly Section[] {
  return readings.map((reading) => {
    const cited = citedBy(reading.citations, citations);
    const of = [reading.scope, reading.asOf].filter((text) => text !== undefined).map((text) => tame(text));
    const which = of.length === 0 ? '' : ` (${of.join(', ')})`;
    const lead = line(...bold(reading.words), which, { notes: footnotes(cited, knowledge) });
    return { lead: readings.length === 1 ? [] : [lead], citations: cited };
  });
}

function agreedHead(
  { readings, citations, ...answer }: FigureAnswer,
  knowledge: Knowledge,
): readonly [Line, ...Line[]] {
  const [reading] = readings;
  const cited = citedBy(reading.citations, citations);
  const head = large(...alternatives([reading]));
  const agreement =
    answer.names.length > 1
      ? line(...naming(answer.kind, answer.names, cited, citations, knowledge))
      : line(`${citedSources(cited, knowledge, 'say')} so.`);
  return [head, agreement, ...listed({ members: answer.members, stated: reading, citations }, knowledge)];
}

function disputedHead(
  { readings, citations, members }: FigureAnswer,
  knowledge: Knowledge,
): readonly [Line, ...Line[]] {
  const isShort = readings.length <= HEADING_READINGS;
  const head = isShort
    ? large(...alternatives(readings))
    : line(`${allSources(knowledge, 'give')} ${inWords(readings.length)} different answers.`);
  const isOneSource =
    sourcesOf(readings.flatMap((reading) => citedBy(reading.citations, citations))).length < 2;
  const dispute = isOneSource ? 'One source says each of these' : allSources(knowledge, 'disagree');
  return [
    head,
    line(`${differing(readings) ?? dispute}; each is shown with its own words.`),
    ...listed({ members, citations }, knowledge),
  ];
}

/** What the readings differ in besides their value, where that explains it. */
function differing(readings: readonly Reading[]): string | undefined {
  const apart = (key: 'scope' | 'asOf') =>
    new Set(readings.map((reading) => reading[key])).size === readings.length;
  if (apart('asOf')) return 'They are true of different dates';
  return apart('scope') ? 'They are true of different things' : undefined;
}

function naming(
  kind: FigureAnswer['kind'],
  names: readonly Printing[],
  cited: readonly Citation[],
  citations: readonly Citation[],
  knowledge: Knowledge,
): readonly Span[] {
  const printed = names.map(({ name, citation }) => {
    const notes = footnotes(citedBy([citation], citations), knowledge);
    return [...quoted(name), { notes }];
  });
  const isMany = sourcesOf(cited).length > 1;
  const given = `${citedSources(cited, knowledge, 'give')} ${GIVEN[kind]}`;
  const how = isMany ? '; they name them differently: ' : `, under ${inWords(names.length)} names: `;
  return [given, how, ...joined(printed), '.'];
}

function namesAndMembers({ names, members, citations, readings }: FigureAnswer): readonly Citation[] {
  const first = [...names, ...members].flatMap(({ citation }) => citations[citation] ?? []);
  const read = new Set(readings.flatMap((reading) => citedBy(reading.citations, citations)));
  return [...first, ...citations].filter((citation) => !read.has(citation));
}
