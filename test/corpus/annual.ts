// A small annual report and rows about it, one of which a test breaks; gives the problems that the checker finds.
import { checkCorpus } from '../../src/corpus/check.ts';
import { describeProblem } from '../../src/corpus/problems.ts';
import { type InlineCorpus, rawCorpusOf } from '../support/corpus.ts';

/** Five paragraphs of source `annual`. */
export const annual = [
  'The report looks at five boards, 32 groups and almost nine million residents. It was published this week.',
  '“Boards must do more,” said Ann Lee, the chair. “Now is the time,” she added.',
  'The Board of Health spent £20.5 billion extra by 2023/24, 11 per cent of it on several depots. Groups began in 2016.',
  'The Boards, 33 of them and 33 depots, wrote ‘five-year plans’. The report finds that “growth is slow”, and that staff are few.',
  'Nobody was asked. The chair of the Board of Health wrote: “Boards must do more, and soon.”',
].join('\n\n');

export const ev = (quote: string, more: object = {}): { source: string; quote: string } => ({
  source: 'annual',
  quote,
  ...more,
});
export const named = (
  text: string,
  quote = text,
): { text: string; evidence: { source: string; quote: string }[] } => ({
  text,
  evidence: [ev(quote)],
});

export const groups = { id: 'groups', kind: 'body' as const, names: [named('groups', '32 groups')] };
export const boards = { id: 'boards', kind: 'body' as const, names: [named('boards', 'five boards')] };
export const lee = {
  id: 'lee',
  kind: 'person' as const,
  names: [named('Ann Lee')],
  roles: [named('the chair', 'Ann Lee, the chair')],
};
export const entities = [groups, boards, lee];

type Facts = Exclude<NonNullable<InlineCorpus['facts']>, string>;
export type Entity = NonNullable<Facts['entities']>[number];
export type Figure = NonNullable<Facts['figures']>[number];
export type Quotation = NonNullable<Facts['quotations']>[number];

export const count: Figure = {
  id: 'n',
  about: 'groups',
  measure: 'count',
  value: 32,
  evidence: [ev('32 groups')],
};
export const said: Quotation = {
  id: 'q',
  speaker: 'lee',
  parts: ['Now is the time'],
  source: 'annual',
  attribution: { quote: 'said Ann Lee, the chair' },
};

export function problemsOf(
  facts: InlineCorpus['facts'],
  sources: InlineCorpus['sources'] = { annual },
): readonly string[] {
  const checked = checkCorpus(rawCorpusOf({ sources, ...(facts === undefined ? {} : { facts }) }));
  return 'problems' in checked ? checked.problems.map(describeProblem) : [];
}

export const withFigure = (figure: Partial<Figure>): readonly string[] =>
  problemsOf({ entities, figures: [{ ...count, ...figure }] });
export const withEntity = (entity: Partial<Entity>): readonly string[] =>
  problemsOf({ entities: [{ ...groups, ...entity }, boards, lee] });
export const withQuotation = (quotation: Partial<Quotation>): readonly string[] =>
  problemsOf({ entities, quotations: [{ ...said, ...quotation }] });
