// A short question after an answer in; what the words just shown say to it, or a refusal, out.
import { describe, expect, test } from 'vitest';
import { converse, converseTo } from './conversation.ts';
import { bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

const brexit = 'Is London vulnerable to Brexit?';
const areas = 'Which five areas do the STPs cover?';
const act = 'What did the 2012 Act scrap?';

describe('one of the numbers just shown', () => {
  test.each([
    [brexit, 'How many of the health workers?', '11'],
    [brexit, 'give me the care staff number', '13'],
    [areas, 'And how many people live there?', 'nine million'],
  ])('%s %s', (first, next, words) => {
    expect(quotesOf(converse(bundled, first, next)).join(' ')).toContain(words);
  });

  test.each([
    [brexit, 'How many of the nurses?'],
    [brexit, 'How many of the health workers are doctors?'],
    [areas, 'How many people live in Croydon?'],
    ['What does the London system consist of?', 'Give me the hospital number'],
  ])('is none of what has no number there: %s %s', (first, next) => {
    converseTo('refusal', bundled, first, next);
  });
});

describe('one of those just listed', () => {
  test('is shown in the list', () => {
    expect(quotesOf(converseTo('yes-no', bundled, act, 'Was NHS London one of them?'))[0]).toContain(
      'including NHS London',
    );
  });

  test.each(['Were the CCGs one of those?', 'Was NHS England one of them?'])('%s', (next) => {
    converseTo('refusal', bundled, act, next);
  });
});

describe('by whom', () => {
  test('is told where something was called so', () => {
    const quotes = quotesOf(converse(bundled, 'What toxic label have STPs got?', 'By whom?'));
    expect(quotes.join(' ')).toContain('seen by many');
  });

  test.each(['When were STPs set up?', 'How many CCGs are there?'])('is not told: %s', (first) => {
    converseTo('refusal', bundled, first, 'by whom?');
  });
});

describe('why, in more words than one', () => {
  test.each(['why those?', 'why is that?', 'how so?'])('%s', (next) => {
    const [short, long] = ['why?', next].map((asked) => quotesOf(converse(bundled, areas, asked)));
    expect(long).toEqual(short);
  });

  test('is not told of a number', () => {
    converseTo('refusal', bundled, 'How many trusts are there?', 'why’s that?');
  });
});

describe('something similar', () => {
  const [ham, mckenna] = ['What did Ham say about a vision?', 'What did McKenna say about a vision?'];

  test.each([
    [ham, 'Does McKenna say something similar?', 'helen-mckenna'],
    [mckenna, 'does Ham say anything like that?', 'chris-ham'],
  ])('%s %s', (first, next, id) => {
    const said = converseTo('quotation', bundled, first, next);
    expect([said.speaker.id, quotesOf(said).join(' ').includes('compelling vision')]).toEqual([id, true]);
  });

  test.each([
    [ham, 'Does Sadiq Khan say something similar?'],
    ['How many trusts are there?', 'Does Ham say something similar?'],
  ])('is not said by everybody: %s %s', (first, next) => {
    converseTo('refusal', bundled, first, next);
  });
});

test.each([
  ['What did STPs spend the past year doing?', 'Does the other article say the same?'],
  ['Were there gaps in public engagement?', 'Does the other article say so too?'],
])('what is like it in the other source is set beside it: %s %s', (first, next) => {
  const { bySource, citations } = converseTo('comparison', bundled, first, next);
  expect(bySource.every((one) => one.citations.length > 0)).toBe(true);
  expect(citations.every(({ quote }) => quote.includes('engagement'))).toBe(true);
});

test('why something is so, where nothing but that it is so was found, is looked for behind it', () => {
  const quotes = quotesOf(converse(bundled, 'Is the future of London’s STPs certain?', 'why?'));
  expect(quotes.join(' ')).toContain('regional director');
  expect(quotes.join(' ')).not.toContain('remains uncertain');
});

test.each(['in which article is that?', 'citation please', 'can you show me the line'])(
  'where it stands is asked for: %s',
  (asked) => {
    const quotes = quotesOf(converseTo('passage', bundled, 'What was dismantled in 2012?', asked));
    expect(quotes.join(' ')).toContain('dismantled strategic health authorities');
  },
);

describe('something else than was asked stays refused', () => {
  test.each([
    ['Who chairs the London Health Board?', 'And the strategic partnership board?'],
    ['Name the STPs.', 'And in the whole of England?'],
    ['How much extra for the NHS?', 'for London only?'],
    ['What are the five STPs?', 'Which one’s had the most impact?'],
    ['How many CCGs are there?', 'What’s their budget?'],
  ])('%s %s', (first, next) => {
    converseTo('refusal', bundled, first, next);
  });

  test('over how many years keeps what was talked about', () => {
    const asked = ['When do the five-year plans come?', 'Over how many years?', 'Who is writing them?'];
    converseTo('refusal', bundled, ...asked);
  });
});

test('of the libraries as well', () => {
  const list = 'Which reading circles are there?';
  converseTo('yes-no', library, list, 'Is Northside one of them?');
  converseTo('refusal', library, list, 'Is Harbridge one of them?');
});

describe('what is reckoned from the numbers shown', () => {
  const first = 'How many branches are there?';

  test.each([
    [first, 'and reading circles?', 'add them up'],
    [first, 'total with the mobile libraries?'],
    [first, 'and the rest?'],
    ['What share of young readers borrow audio books?', 'how many people is that?'],
    ['How much is the grant?', 'per year?'],
    [first, 'why so many?'],
  ])('is refused: %s %s', (...asked) => {
    converseTo('refusal', library, ...asked);
  });
});

test('yes or no: the words are shown again, and nothing is said above them', () => {
  const asked = 'Does the grant pay for books?';
  const shown = converseTo('passage', library, asked, 'yes or no?');
  expect(quotesOf(shown).join()).toContain('does not pay for books');
});

test.each([
  ['What did Omar Finch say?', 'to whom?'],
  ['Who is Ruth Amos?', 'and him?'],
])('who was talked about is not who else it was: %s %s', (first, next) => {
  converseTo('refusal', library, first, next);
});
