// The arguments of the slash commands in: ids, names and anything typed; the answers of the same questions out.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import {
  answerAbout,
  answerCompare,
  answerCount,
  answerExplain,
  answerFigure,
  answerHelp,
  answerQuote,
  answerSources,
} from '../../src/answer/commands.ts';
import { bundled, ensureKind, expectReceipts, quotesOf } from './expected.ts';
import { library } from './library.ts';

describe('/count', () => {
  const counted = ensureKind('count', ask(library, 'How many branches are there?'));

  test.each([
    ['by id', 'branches'],
    ['by name', 'neighbourhood libraries'],
    ['by acronym', 'lbr'],
    ['by singular', 'branch library'],
    ['misspelt', 'brnaches'],
    ['with space around', '  branches '],
    ['as a question', 'how many branches are there?'],
  ])('gives the count %s', (_, what) => {
    expect(ensureKind('count', answerCount(library, what)).readings).toEqual(counted.readings);
  });

  test.each([
    ['what is left open', 'rooms', 'not-stated'],
    ['what is only named', 'alliance', 'not-stated'],
    ['another place', 'branches in Wales', 'other-scope'],
    ['nothing known', 'dragons', 'nothing-matches'],
  ])('refuses %s', (_, what, reason) => {
    expect(ensureKind('refusal', answerCount(library, what)).reason).toBe(reason);
  });
});

describe('/figure', () => {
  test.each([
    ['by the id of a share', 'young-share', '38'],
    ['by the id of another in its sentence', 'adult-share', '9'],
    ['by the id of a sum', 'grant-amount', '3400000'],
    ['by the id of its entity', 'grant', '3400000'],
    ['by name', 'adult readers', '9'],
    ['by words', 'audio books among young readers', '38'],
  ])('gives a figure %s', (_, what, value) => {
    expect(ensureKind('figure', answerFigure(library, what)).readings.map((one) => one.value)).toEqual([
      value,
    ]);
  });

  test('gives a date by its id', () => {
    expect(ensureKind('date', answerFigure(library, 'opened')).readings[0].value).toBe('1962');
  });

  test('refuses a figure that is left open', () => {
    expect(ensureKind('refusal', answerFigure(library, 'room-count')).open?.instead).toBe('several');
  });

  test('gives or refuses every figure of the bundled corpus by its id', () => {
    for (const { id, value, measure } of bundled.corpus.figures) {
      const answer = answerFigure(bundled, id);
      expectReceipts(bundled, answer);
      expect(answer.citations, id).not.toEqual([]);
      if (value === 'open')
        expect(answer.kind, id).toBe(measure === 'date' || measure === 'duration' ? 'passage' : 'refusal');
      else expect(answer, id).toHaveProperty(['readings', 0, 'value'], String(value));
    }
  });
});

describe('/quote', () => {
  const everything = quotesOf(ask(library, 'What did Ruth Amos say?'));

  test.each([
    ['by id', 'amos'],
    ['by name', 'Ruth Amos'],
    ['by surname in lower case', 'amos '],
    ['misspelt', 'Ruth Amoss'],
    ['by post', 'head librarian'],
  ])('gives all a speaker said %s', (_, speaker) => {
    expect(quotesOf(ensureKind('quotation', answerQuote(library, speaker, undefined)))).toEqual(everything);
  });

  test.each([
    ['by the id of what it names', 'mobiles'],
    ['by its name', 'mobile libraries'],
    ['by a word', 'villages'],
  ])('gives what was said about something %s', (_, about) => {
    const { citations } = ensureKind('quotation', answerQuote(library, 'amos', about));
    expect(citations.map(({ quote }) => quote)).toEqual(['The mobile libraries must reach the villages']);
  });

  test('gives words by words alone, where they hold them', () => {
    const { speaker } = ensureKind('quotation', answerQuote(library, 'winter evenings', undefined));
    expect(speaker.id).toBe('amos');
    expect(answerQuote(library, 'evening staff', undefined).kind).not.toBe('quotation');
  });

  test.each([
    ['Ruth Amos', 'the villages'],
    ['Ruth Amos', 'the roof'],
    ['Omar Finch', undefined],
    ['Town Council', undefined],
  ])('gives what the same question in words does: %s, %s', (speaker, about) => {
    const asked = `What did ${speaker} say${about === undefined ? '' : ` about ${about}`}?`;
    expect(answerQuote(library, speaker, about)).toEqual(ask(library, asked));
  });

  test('takes an empty subject for none', () => {
    expect(quotesOf(answerQuote(library, 'amos', '  '))).toEqual(everything);
  });

  test.each([
    ['a subject that was not spoken of', 'amos', 'volcanoes'],
    ['a speaker without words', 'vogt', undefined],
    ['somebody unheard of', 'Napoleon', undefined],
    ['a speaker without words on a subject', 'Town Council', 'repairs'],
    ['what others spoke of', 'Ruth Amos', 'the roof'],
  ])('refuses %s', (_, speaker, about) => {
    const { citations } = ensureKind('refusal', answerQuote(library, speaker, about));
    expect(citations.filter((citation) => citation.speaker !== undefined)).toEqual([]);
  });
});

describe('/explain', () => {
  test.each([
    ['a person by id', 'person', 'amos', 'amos'],
    ['a person by surname', 'person', 'finch', 'finch'],
    ['a body by id', 'definition', 'library-board', 'library-board'],
    ['a law by short name', 'definition', 'libraries act', 'act'],
    ['a thing by acronym', 'definition', 'LBR', 'branches'],
  ] as const)('tells what is known of %s', (_, kind, what, id) => {
    expect(ensureKind(kind, answerExplain(library, what)).entity.id).toBe(id);
  });

  test('asks which of two is meant, and refuses what is unknown', () => {
    expect(ensureKind('refusal', answerExplain(library, 'board')).reason).toBe('ambiguous');
    expect(ensureKind('refusal', answerExplain(library, 'dragons')).reason).toBe('nothing-matches');
  });

  test('tells of every entity of the bundled corpus by its id', () => {
    for (const { id } of bundled.corpus.entities) {
      const answer = answerExplain(bundled, id);
      expectReceipts(bundled, answer);
      expect(answer, id).toHaveProperty('entity.id', id);
    }
  });
});

describe('/compare', () => {
  test.each(['mobiles', 'mobile libraries', 'book bus'])('sets the sources side by side: %s', (what) => {
    const { bySource } = ensureKind('comparison', answerCompare(library, what));
    expect(bySource.map(({ citations }) => citations.length)).toEqual([1, 1]);
  });

  test('refuses what is unknown', () => {
    expect(answerCompare(library, 'dragons').kind).toBe('refusal');
  });
});

describe('/sources', () => {
  const pageOf = (name: string, paragraph?: number) =>
    ensureKind('sources', answerSources(library, name, paragraph)).page;

  test('lists them all without a name', () => {
    expect(answerSources(library, undefined, undefined)).not.toHaveProperty('page');
  });

  test.each([
    ['by id', 'gazette'],
    ['by how it is cited', 'the gazette'],
  ])('opens one %s', (_, name) => {
    expect(pageOf(name)).toEqual({ source: 'gazette', first: 1, last: 3 });
  });

  test('opens the page that holds the paragraph, and the nearest where there is none', () => {
    expect(pageOf('annual', 7)).toEqual({ source: 'annual', first: 6, last: 8 });
    expect(pageOf('annual', 99)).toEqual(pageOf('annual', 8));
    expect(pageOf('annual', -1)).toEqual(pageOf('annual', 1));
  });

  test('shows its paragraphs whole', () => {
    const answer = answerSources(library, 'gazette', undefined);
    expect(quotesOf(answer)).toEqual(library.findSource('gazette')?.passages.map(({ text }) => text));
  });

  test('refuses one that there is not, and offers those that there are', () => {
    const { reason, next } = ensureKind('refusal', answerSources(library, 'The Times', undefined));
    expect([reason, next.map(({ args }) => args.source)]).toEqual(['nothing-matches', ['annual', 'gazette']]);
  });
});

test('/about and help offer the corpus’s own examples', () => {
  const examples = library.corpus.examples;
  expect(answerAbout(library).next.map(({ question }) => question)).toEqual(examples.slice(0, 3));
  expect(answerHelp('help', library).next.map(({ question }) => question)).toEqual(examples);
});
