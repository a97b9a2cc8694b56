// A question about a number or date and the fact table in; the answer with every reading and its evidence out.
import type { Entity, Figure, Measure, Stated } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Answer, Citation, FigureAnswer, Named, Printing, Reading } from './answer.ts';
import { stemOf } from '../search/terms.ts';
import { citeEvidence, findCitation, gatherCitations } from './cite.ts';
import { explainsAll, fitFigure, type Fit } from './fit.ts';
import { citeMembers } from './members.ts';
import type { Question } from './question.ts';
import { suggestAround } from './suggest.ts';
import type { Want } from './wants.ts';

/** Which measures answer a want, the likelier first. */
const measuresFor: Partial<Record<Want, readonly Measure[]>> = {
  count: ['count', 'people', 'share', 'money'],
  amount: ['money', 'people', 'share', 'count'],
  share: ['share'],
  figure: ['share', 'money', 'people', 'date', 'duration', 'count'],
  date: ['date'],
  duration: ['duration'],
  definition: ['people', 'money'],
  bare: ['count', 'people', 'share', 'money'],
};

const sums: readonly Measure[] = ['money', 'share'];

/** Verbs and nouns, as stems, that tell of what people do: a number of people is of those who do it. */
const doing = new Set(
  [
    'work',
    'run',
    'know',
    'need',
    'make',
    'go',
    'went',
    'involved',
    'get',
    'leave',
    'use',
    'want',
    'move',
    'moved',
    'call',
    'think',
    'believe',
    'say',
    'agree',
    'support',
    'vote',
    'like',
    'see',
  ].map(stemOf),
);

export function nameOf(entity: Entity): Named {
  const named = { id: entity.id, name: entity.names[0].text };
  return entity.short === undefined ? named : { ...named, short: entity.short };
}

/** The figures that may answer, best first; those that leave words of the question unexplained included. */
export function rankFigures(knowledge: Knowledge, question: Question, want: Want): readonly Fit[] {
  // “How much do they get?” asks for no number of them.
  const measures = /\bhow much\b/iu.test(question.text) ? sums : (measuresFor[want] ?? []);
  return knowledge.corpus.figures
    .filter(({ measure }) => measures.includes(measure))
    .map((figure) => fitFigure(knowledge, question, figure))
    .filter((fit) => isAskedFor(knowledge, question, want, fit))
    .toSorted(
      (a, b) =>
        Number(explainsAll(b)) - Number(explainsAll(a)) ||
        b.strength - a.strength ||
        measures.indexOf(a.figure.measure) - measures.indexOf(b.figure.measure),
    );
}

/** Whether the question's words point to this figure at all. */
function isAskedFor(knowledge: Knowledge, question: Question, want: Want, fit: Fit): boolean {
  const { own, named } = knowledge.facts.vocabularyOf(fit.figure);
  const names = question.mentions.filter(({ readings }) =>
    readings.some(({ id }) => id !== fit.figure.about && named.has(id)),
  );
  const held = question.content.filter(({ stem }) => own.has(stem)).length + names.length;
  const { measure } = fit.figure;
  if (fit.figure.value === 'open' && want === 'bare') return false;
  const done = [...question.light, ...question.content.map(({ stem }) => stem)].filter((stem) =>
    doing.has(stem),
  );
  if ((measure === 'people' || measure === 'share') && done.some((stem) => !own.has(stem))) return false;
  if (measure === 'count' && fit.named === undefined && !isCounted(knowledge, question, fit.figure))
    return false;
  if (measure === 'duration' && fit.figure.value === 'open' && held === 0) return false;
  if (
    want === 'count' &&
    measure === 'share' &&
    /\b(?:actual|absolute|real) numbers?\b|\bheadcount\b/iu.test(question.text)
  )
    return false;
  // “How many” of something of which only a share or an amount is stated: only if the words say which share.
  if (want === 'count' && (measure === 'share' || measure === 'money')) return held >= 1 && fit.strength >= 2;
  // Several dates of one thing: its set-up, its publication.
  if (measure === 'date' && want !== 'figure')
    return fit.named !== undefined ? held >= 1 || question.content.length === 0 : held >= 2;
  if ((want === 'bare' || want === 'definition' || measure === 'share') && fit.named === undefined)
    return false;
  return fit.named !== undefined || (held >= 1 && fit.strength >= 2);
}

/** Whether the noun after “how many” is one that the figure is asked by or what it is about is called. */
function isCounted(knowledge: Knowledge, { head }: Question, { about, asked }: Figure): boolean {
  const entity = knowledge.findEntity(about);
  const stems = new Set([...asked.map(stemOf), ...(entity ? knowledge.names.stems(entity) : [])]);
  return head !== undefined && stems.has(head.stem);
}

/** The figures of one slot: the same entity and measure, and the same words to ask for it. Scope and date may differ. */
export function findSlot(knowledge: Knowledge, figure: Figure): readonly Figure[] {
  const others = knowledge.facts
    .figuresAbout(figure.about)
    .filter((other) => other !== figure && other.measure === figure.measure)
    .filter(
      ({ asked }) =>
        (asked.length === 0 && figure.asked.length === 0) ||
        asked.some((word) => figure.asked.includes(word)),
    );
  return [figure, ...others];
}

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

export function saysOf(evidence: Stated): string {
  return evidence.quote.slice(evidence.says.start - evidence.start, evidence.says.end - evidence.start);
}

/**
 * The words of the headline: those of the first source that states the figure; where sources name the thing
 * differently or the words are the number alone, the number with the short name.
 */
function wordsOf(knowledge: Knowledge, figure: Figure): string {
  const entity = knowledge.findEntity(figure.about);
  const says = saysOf(figure.evidence[0]);
  const common = entity?.short ?? entity?.plural;
  if (figure.measure !== 'count' || entity === undefined || common === undefined) return says;
  if (!/\p{L}{2}/u.test(says.replace(/^\p{L}+$/u, ''))) return `${says} ${common}`;
  const alike = figure.evidence.every((evidence) => saysOf(evidence).toLowerCase() === says.toLowerCase());
  return alike ? says : `${formatValue(figure.value)} ${common}`;
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
