// A question that points back at the last answer by its form in; what it points at out.
import { describe, expect, test } from 'vitest';
import { converse, converseTo } from './conversation.ts';
import { bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

describe('who said what was just shown', () => {
  test('is told where speakers are offered', () => {
    const first = 'Who said “Winter evenings are long”?';
    expect(converseTo('quotation', library, first, 'Who said that, Finch or Amos?').speaker.id).toBe('amos');
  });

  test('is told with any verb of saying', () => {
    const quotes = quotesOf(
      converse(bundled, 'What is holding back London’s health plans?', 'Who found that?'),
    );
    expect(quotes.join(' ')).toContain('The King’s Fund');
  });
});

describe('when, of what was just shown', () => {
  test('is the date that its quote states', () => {
    const first = 'Which post in the NHS in London is about to be filled?';
    expect(quotesOf(converse(bundled, first, 'When?')).join(' ')).toContain('imminent');
  });

  test('and by when', () => {
    const asked = ['How much extra money has been pledged for the NHS?', 'By whom?', 'And by when?'];
    expect(converseTo('date', bundled, ...asked).readings[0].value).toBe('2023/24');
  });
});

describe('how many of those', () => {
  const list = 'Which bodies belong to London’s health and care system?';

  test('are of one kind, where the list just shown counts them', () => {
    expect(
      converseTo('count', bundled, list, 'How many of those are commissioning groups?').readings[0].value,
    ).toBe('32');
  });

  test.each([
    [list, 'How many of those are foundation trusts?'],
    [list, 'How many of those are failing?'],
    ['How many trusts are there?', 'How many of those are CCGs?'],
    ['How many people live there?', 'How many of them are over 65?'],
  ])('is refused of what is not counted: %s %s', (first, next) => {
    converseTo('refusal', bundled, first, next);
  });
});

describe('the same in the other source', () => {
  test.each([
    ['How many trusts are there?', 'Do they agree?'],
    [
      'How many councils are there?',
      'Does the other article, the one on new structures, give the same number?',
    ],
  ])('%s %s', (first, next) => {
    const { bySource } = converseTo('comparison', bundled, first, next);
    expect(bySource.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  test('a phrase that the quote itself quotes is shown wherever it stands', () => {
    const asked = [
      'What is holding back London’s health plans?',
      'Is that phrase used in the other article too?',
    ];
    expect(new Set(converse(bundled, ...asked).citations.map(({ source }) => source)).size).toBe(2);
  });
});

describe('where it stands', () => {
  test.each(['Where can I find that?', 'are you sure? where does it say', 'are you sure?'])('%s', (next) => {
    const quotes = quotesOf(converse(bundled, 'How many STPs are there?', next));
    expect(quotes.join(' ')).toMatch(/five/u);
  });
});

describe('somebody whom nobody named', () => {
  test.each(['What did he say about the findings?', 'What is the name of the person?'])('%s', (next) => {
    converseTo('refusal', bundled, 'How many trusts are there?', next);
  });
});

test('what was said about it is about what was asked last', () => {
  const asked = ['What did Helen McKenna say about a vision?', 'And what did Ham say about it?'];
  expect(converseTo('quotation', bundled, ...asked).speaker.id).toBe('chris-ham');
});

test('names them when told to', () => {
  converseTo('list', bundled, 'How many STP areas are there?', 'can you name them?');
});
