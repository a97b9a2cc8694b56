import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { answerCount, answerFigure, answerQuote } from '../../src/answer/commands.ts';
import { applyChanges, type Row } from '../../src/corpus/changes.ts';
import { checkCorpus } from '../../src/corpus/check.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { describeProblem } from '../../src/corpus/problems.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';
import { withholdFacts } from '../../src/corpus/withhold.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { type Proposal, propose } from '../../src/review/propose/propose.ts';
import { type InlineCorpus, rawCorpusOf } from '../support/corpus.ts';
import { libraryReport, paragraphs } from './library-report.ts';

function checked(raw: RawCorpus): Corpus {
  const result = checkCorpus(raw);
  if ('corpus' in result) return result.corpus;
  throw new Error(result.problems.map(describeProblem).join('\n'));
}

/** Every id of a fact table, those of withheld rows included. */
function idsIn(
  { entities, figures, quotations, statements }: Corpus,
  withheld: readonly { readonly id: string }[] = [],
): ReadonlySet<string> {
  const rows = [...entities, ...figures, ...quotations, ...statements, ...withheld];
  return new Set(rows.map(({ id }) => id));
}

/** What is proposed for all the passages of a corpus. */
function proposalsFor(raw: RawCorpus, dropped: readonly string[] = []): readonly Proposal[] {
  const knowledge = buildKnowledge(checked(raw));
  const passages = knowledge.corpus.sources.flatMap((source) => source.passages);
  return propose({ knowledge, passages, taken: idsIn(knowledge.corpus), dropped });
}

function accept(raw: RawCorpus, proposals: readonly Proposal[]): RawCorpus {
  const rows: readonly Row[] = proposals.flatMap((one) => one.rows);
  return applyChanges(raw, { put: [], remove: [], rows, dropped: [] }).raw;
}

const from = (text: string, facts?: InlineCorpus['facts']): RawCorpus =>
  rawCorpusOf({ sources: { a: text }, ...(facts === undefined ? {} : { facts }) });

/** The words that each proposed figure rests on. */
const figuresIn = (text: string): readonly string[] =>
  proposalsFor(from(text))
    .filter(({ kind }) => kind === 'figure')
    .flatMap(({ places }) => places.map(({ words }) => words));

/** `speaker: words / words` of each proposed quotation. */
const quotationsIn = (raw: RawCorpus): readonly string[] =>
  proposalsFor(raw).flatMap(({ kind, rows, places }) => {
    const row = rows.at(-1);
    if (kind !== 'quotation' || row?.list !== 'quotations') return [];
    return [`${row.row.speaker ?? 'nobody'}: ${places.map(({ words }) => words).join(' / ')}`];
  });

describe('figures proposed', () => {
  it.each<[string, readonly string[]]>([
    ['The town has 12 branch libraries.', ['12 branch libraries']],
    ['It runs 12 branch libraries, four vans and several rooms.', ['12 branch libraries', 'four vans']],
    ['There are 33 health and wellbeing boards.', ['33 health and wellbeing boards']],
    ['It has 36 trusts and foundation trusts.', ['36 trusts and foundation trusts']],
    ['It has five sports halls and opens three more.', ['five sports halls']],
    ['The town’s 12 branches are old.', ['12 branches']],
    ['They cater between them for almost nine million residents.', ['almost nine million residents']],
    [
      'Old systems – 32 groups and 36 trusts alongside 33 councils – slow it down.',
      ['32 groups', '36 trusts', '33 councils'],
    ],
    ['It has more than 200 members of staff.', ['more than 200 members of staff']],
    ['A total of 48,000 children joined.', ['48,000 children']],
    ['Visits rose to 1.2 million in May.', ['Visits rose to 1.2 million']],
    [
      'It relies on them, with 11 per cent of health workers coming from Europe.',
      ['11 per cent of health workers'],
    ],
    ['The annual budget was £4.2 million.', ['annual budget was £4.2 million']],
    ['It has a budget of £4.2 million.', ['budget of £4.2 million']],
    ['It spent £1.3 million on new books.', ['£1.3 million on new books']],
    ['A £500,000 roof grant came late.', ['£500,000 roof grant']],
    ['It has an average waiting time of three weeks.', ['average waiting time of three weeks']],
    ['The Central Library was opened in 1962.', ['opened in 1962']],
    ['The Friends of the Library, founded in 1971, meet here.', ['founded in 1971']],
  ])('from “%s” are %j', (text, words) => {
    expect(figuresIn(text)).toEqual(words);
  });

  it.each([
    ['a page, a table and a paragraph', 'See page 12, table 3 and paragraph 45 for the figures.'],
    ['a telephone number', 'For copies call 01632 960 123 or write to PO Box 17.'],
    ['a reference', 'As others have found [12], readers come back (Amos 2016, 44).'],
    ['a numbered heading', '3 Recommendations'],
    ['a numbered list', '1. The roofs should be mended. 2. The hours should be longer.'],
    ['a year', 'The flood of 1962 was the worst of all floods.'],
    ['some of them', 'The service closed two branches, and tried longer hours in four branches.'],
    [
      'those that something else is true of',
      'There are three branches without heating and two branches that open late.',
    ],
    ['what is not so', 'It does not have 15 branches.'],
    ['what was so', 'It once had 20 branches.'],
    ['what may be so', 'It will have ten branches if all goes well.'],
    ['a range', 'It has between 40 and 50 readers; it has five to ten vans.'],
    ['a rate', 'It buys 90 newspapers a week and has 30 seats per branch.'],
    ['a difference', 'It has three more branches. Loans fell by 12 per cent.'],
    ['nothing to speak of', 'There are three reasons for this, and it has two ways out.'],
    ['what may be one of many', 'It holds 5,200 maps, prints and letters.'],
    ['one of anything', 'It has one garden.'],
    ['a date of something not named', 'It was opened in 1990.'],
  ])('do not come from %s', (_, text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('have the value, unit, qualifier and time that the words state', () => {
    const rows = proposalsFor(
      from('In 2018 it had almost nine million visitors. It has a budget of £20.5 billion extra.'),
    ).flatMap((one) => one.rows.flatMap((row) => (row.list === 'figures' ? [row.row] : [])));
    expect(rows).toMatchObject([
      { measure: 'people', value: 9_000_000, qualifier: 'almost', asOf: '2018' },
      { measure: 'money', value: 20_500_000_000, unit: '£', qualifier: 'extra' },
    ]);
  });

  it('are one row where two places state one thing', () => {
    const [proposal, ...others] = proposalsFor(
      from('It has 12 branches.\n\nThe town’s 12 branches are old.'),
    );
    expect(others).toEqual([]);
    expect(proposal?.places.map(({ passage, words }) => [passage, words])).toEqual([
      ['a#1', '12 branches'],
      ['a#2', '12 branches'],
    ]);
  });

  it('are about the entity of the table that is named, by any of its names', () => {
    const branches = {
      id: 'branches',
      kind: 'body' as const,
      names: [{ text: 'branch libraries', evidence: [{ source: 'a', quote: 'branch libraries' }] }],
      aliases: ['branches'],
    };
    const proposals = proposalsFor(
      from('The branch libraries are old. It has 12 branches.', { entities: [branches] }),
    );
    expect(proposals.map(({ rows }) => rows.map(({ list }) => list))).toEqual([['figures']]);
    expect(proposals[0]?.rows[0]).toMatchObject({ row: { about: 'branches' } });
  });

  it('are more evidence where the table states them already', () => {
    const base = from('It has 12 branches.');
    const raw = accept(base, proposalsFor(base));
    const more = {
      ...raw,
      sources: [...raw.sources, { file: 'sources/b.md', text: 'The town’s 12 branches are old.' }],
    };
    const [proposal, ...others] = proposalsFor(more);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({ kind: 'evidence', places: [{ passage: 'b#1', words: '12 branches' }] });
    const corpus = checked(accept(more, proposalsFor(more)));
    expect(corpus.figures.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([['a', 'b']]);
  });

  it('have no singular where two things are counted together', () => {
    const [proposal] = proposalsFor(from('It has 19 parish halls and museums.'));
    expect(proposal?.rows[0]).toMatchObject({ row: { plural: 'parish halls and museums' } });
    expect(proposal?.rows[0].row).not.toHaveProperty('singular');
  });

  it('know a thing by the short form that the text gives it', () => {
    const [first, second] = proposalsFor(
      from('It has 33 computer workstations (PCWs).\n\nThe other town has 40 PCWs.'),
    );
    expect(first?.rows[0]).toMatchObject({
      row: { short: 'PCWs', plural: 'computer workstations', singular: 'computer workstation' },
    });
    expect(second?.rows.at(-1)).toMatchObject({ row: { about: 'computer-workstations' } });
  });
});

describe('proposals where a source was updated', () => {
  it('stand beside the rows that lost their evidence, and are served in their place', () => {
    const base = from('The town has 12 branch libraries. “They are all needed,” said Ann Lee.');
    const raw = accept(base, proposalsFor(base));
    const updated = {
      ...raw,
      sources: [
        {
          file: 'sources/a.md',
          text: 'The town has 13 of the best branch libraries. It has 13 branch libraries.',
        },
      ],
    };
    const served = withholdFacts(updated);
    if ('problems' in served) throw new Error(served.problems.map(describeProblem).join('\n'));
    expect(served.corpus.figures).toEqual([]);
    const knowledge = buildKnowledge(served.corpus);
    const [{ passages } = { passages: [] }] = served.corpus.sources;
    const proposals = propose({
      knowledge,
      passages,
      taken: idsIn(served.corpus, served.withheld),
      dropped: [],
    });
    const again = withholdFacts(accept(updated, proposals));
    if ('problems' in again) throw new Error(again.problems.map(describeProblem).join('\n'));
    expect(again.corpus.figures.map(({ value }) => value)).toEqual([13]);
    expect(again.withheld).toEqual(served.withheld);
    expect(answerCount(buildKnowledge(again.corpus), 'branch libraries').kind).toBe('count');
  });
});

describe('quotations proposed', () => {
  it.each([
    ['“Boards must do more,” said Ann Lee, the chair of the board.', 'ann-lee: Boards must do more'],
    [
      '“Boards must do more,” said Ann Lee. “Now is the time.”',
      'ann-lee: Boards must do more / Now is the time.',
    ],
    [
      'Jane Smith, chief executive of the trust, said: “We will keep every one open.”',
      'jane-smith: We will keep every one open.',
    ],
    [
      'According to Ruth Amos, “the roof leaks whenever it rains”.',
      'ruth-amos: the roof leaks whenever it rains',
    ],
    ['“It is a start,” said the Friends of the Library.', 'friends-of-the-library: It is a start'],
    ['"Straight marks will do as well," Dr Lena Vogt said.', 'lena-vogt: Straight marks will do as well'],
    ['“It is the only quiet room for miles,” he concluded.', 'nobody: It is the only quiet room for miles'],
    [
      '“It is the only quiet room for miles,” one reader wrote.',
      'nobody: It is the only quiet room for miles',
    ],
    [
      '“It is the only quiet room for miles.” She said no more.',
      'nobody: It is the only quiet room for miles.',
    ],
  ])('from %s', (text, expected) => {
    expect(quotationsIn(from(text))).toEqual([expected]);
  });

  it.each([
    'The plan was called a “paper tiger” and a “start”.',
    '“Yes,” said Ann Lee.',
    'Nobody said that it should close.',
  ])('do not come from %s', (text) => {
    expect(quotationsIn(from(text))).toEqual([]);
  });

  it('name one person once, with the role that is printed', () => {
    const raw = from(
      '“Boards must do more,” said Ann Lee, the chair.\n\n“Boards must do it now,” said Ann Lee.',
    );
    const corpus = checked(accept(raw, proposalsFor(raw)));
    expect(corpus.entities.map(({ id, roles }) => [id, roles.map(({ text }) => text)])).toEqual([
      ['ann-lee', ['the chair']],
    ]);
    expect(corpus.quotations.map(({ speaker }) => speaker)).toEqual(['ann-lee', 'ann-lee']);
  });

  it('have no speaker where one name is two people', () => {
    const person = (id: string, text: string) => ({
      id,
      kind: 'person' as const,
      names: [{ text, evidence: [{ source: 'a', quote: text }] }],
      aliases: ['the chair'],
      shared: ['the chair'],
    });
    const text = 'Ann Lee met Tom Ellery.\n\n“Boards must do more than they do,” said the chair.';
    expect(
      quotationsIn(from(text, { entities: [person('lee', 'Ann Lee'), person('ellery', 'Tom Ellery')] })),
    ).toEqual(['nobody: Boards must do more than they do']);
  });
});

describe('proposals for a report', () => {
  const raw = rawCorpusOf({ sources: { report: libraryReport } });
  const proposals = proposalsFor(raw);

  it('pass the checker, each alone and all together', () => {
    expect(proposals.length).toBeGreaterThan(30);
    for (const proposal of proposals) expect(checked(accept(raw, [proposal])).hash).toBeTruthy();
    const { unapplied } = applyChanges(raw, {
      put: [],
      remove: [],
      rows: proposals.flatMap((one) => one.rows),
      dropped: [],
    });
    expect(unapplied.filter((one) => one.kind === 'row' && one.reason !== 'stands-already')).toEqual([]);
    expect(checked(accept(raw, proposals)).figures.length).toBeGreaterThan(20);
  });

  it('pass the checker in whatever order and company their sentences come', () => {
    const sentences = fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 4 });
    const text = fc.array(
      sentences.map((some) => some.join(' ')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(text, (some) => {
        const mixed = from(some.join('\n\n'));
        expect(checkCorpus(accept(mixed, proposalsFor(mixed)))).toHaveProperty('corpus');
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('stand in their passages letter for letter', () => {
    const passages = new Map(
      checked(raw)
        .sources.flatMap((one) => one.passages)
        .map((one) => [one.id, one.text]),
    );
    for (const { places } of proposals)
      for (const { passage, start, end, words } of places)
        expect(passages.get(passage)?.slice(start, end)).toBe(words);
  });

  it('leave out every number that counts nothing', () => {
    const places = proposals.filter(({ kind }) => kind === 'figure').flatMap((one) => one.places);
    const traps = places.filter(({ passage }) => {
      const paragraph = Number(passage.replace(/^.*#/, ''));
      return paragraph > 30 && paragraph <= 40 && paragraph !== 35;
    });
    expect(traps).toEqual([]);
  });

  it('are not made again once they are accepted, and keep their ids while others are', () => {
    expect(proposalsFor(accept(raw, proposals))).toEqual([]);
    const [first, ...rest] = proposals;
    const left = proposalsFor(accept(raw, first ? [first] : []));
    expect(left.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });

  it('are not made again once they are dropped', () => {
    const [first, second, ...rest] = proposals;
    const left = proposalsFor(raw, [first?.id ?? '', second?.id ?? '']);
    expect(left.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });

  it('take no id that a withheld row has', () => {
    const ids = proposals.flatMap(({ rows }) => rows.map(({ row }) => row.id));
    const knowledge = buildKnowledge(checked(raw));
    const passages = knowledge.corpus.sources.flatMap((source) => source.passages);
    const again = propose({ knowledge, passages, taken: new Set(ids), dropped: [] });
    expect(again.length).toBeGreaterThan(0);
    expect(
      again.flatMap(({ rows }) => rows.map(({ row }) => row.id)).filter((id) => ids.includes(id)),
    ).toEqual([]);
  });

  it('are none for the bundled corpus, whose table has them all', async () => {
    expect(proposalsFor(await readCorpusFolder('corpus'))).toEqual([]);
  });
});

describe('accepted proposals', () => {
  const raw = rawCorpusOf({ sources: { report: libraryReport } });
  const knowledge = buildKnowledge(checked(accept(raw, proposalsFor(raw))));
  const before = buildKnowledge(checked(raw));
  const valuesOf = (answer: Answer): readonly string[] =>
    'readings' in answer ? answer.readings.map(({ value }) => value) : [answer.kind];
  const placesOf = (answer: Answer): readonly string[] => answer.citations.map(({ passage }) => passage);

  it.each([
    ['mobile libraries', '4', 'report#3'],
    ['reading circles', '3', 'report#16'],
    ['residents', '85000', 'report#3'],
    ['volunteers', '64', 'report#6'],
    ['PCWs', '33', 'report#20'],
    ['visits', '640000', 'report#11'],
  ])('answer /count %s', (what, value, passage) => {
    const answer = answerCount(knowledge, what);
    expect(answer.kind).toBe('count');
    expect(valuesOf(answer)).toEqual([value]);
    expect(placesOf(answer)).toContain(passage);
    expect(answerCount(before, what).kind).not.toBe('count');
  });

  it.each([
    ['annual budget', '4200000', 'report#8'],
    ['young readers', '38', 'report#14'],
    ['adult readers', '9', 'report#14'],
    ['waiting time', '3', 'report#18'],
    ['Central Library', '1962', 'report#4'],
  ])('answer /figure %s', (what, value, passage) => {
    const answer = answerFigure(knowledge, what);
    expect(valuesOf(answer)).toEqual([value]);
    expect(placesOf(answer)).toEqual([passage]);
  });

  it.each([
    ['how many mobile libraries are there?', '4'],
    ['How many volunteers did the service employ in 2018?', '64'],
    ['what percentage of adult readers borrow audio books?', '9'],
    ['how much was spent on new books?', '1300000'],
    ['when was the Central Library opened?', '1962'],
  ])('answer “%s”', (question, value) => {
    expect(valuesOf(ask(knowledge, question))).toEqual([value]);
  });

  it('show both values of what is counted twice, each with who has it', () => {
    const answer = answerCount(knowledge, 'branch libraries');
    expect('readings' in answer && answer.readings.map(({ value, scope }) => [value, scope])).toEqual([
      ['12', 'Harbridge Libraries'],
      ['14', 'Neighbouring Westbridge'],
    ]);
  });

  it('answer /quote by the speakers that the report names, and by nobody else', () => {
    const answer = answerQuote(knowledge, 'Lena Vogt', undefined);
    expect(answer.kind).toBe('quotation');
    expect(answer.citations.map(({ passage, speaker }) => [passage, speaker?.name])).toEqual([
      ['report#21', 'Lena Vogt'],
      ['report#30', 'Lena Vogt'],
      ['report#21', 'Lena Vogt'],
    ]);
    expect(answerQuote(knowledge, 'Omar Finch', undefined).kind).not.toBe('quotation');
  });
});
