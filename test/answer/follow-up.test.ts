// A question that leans on the last answer in; what it means, answered, out. One that stands alone is let be.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { converse, converseTo } from './conversation.ts';
import { bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

describe('the same of something else', () => {
  test.each([
    ['and', 'And mobile libraries?'],
    ['what about', 'what about mobile libraries?'],
    ['how about', 'ok, how about the mobile libraries'],
    ['by alias', 'and book buses?'],
    ['misspelt', 'and moblie libraries?'],
  ])('%s', (_, question) => {
    const { readings } = converseTo('count', library, 'How many branches are there?', question);
    expect(readings.map(({ value }) => value)).toEqual(['4', '5']);
  });

  test('keeps what was asked: a share stays a share', () => {
    const first = 'What share of young readers borrow audio books?';
    const { readings } = converseTo('figure', library, first, 'what about adult readers?');
    expect(readings[0].value).toBe('9');
  });

  test('goes on over several turns', () => {
    const asked = ['How many branches are there?', 'and reading circles?', 'and mobile libraries?'];
    expect(converseTo('count', library, ...asked).entity.id).toBe('mobiles');
  });

  test('keeps the speaker where a subject is named, and the question where a speaker is', () => {
    const said = 'What did Omar Finch say about closing?';
    expect(converseTo('quotation', library, said, 'and the branches?').speaker.id).toBe('finch');
    const ofBranches = 'What did Omar Finch say about the branches?';
    expect(quotesOf(converseTo('quotation', library, ofBranches, 'and Ruth Amos?')).join()).toContain(
      'every branch needs them',
    );
  });

  test.each([
    ['What did Omar Finch say about closing?', 'and Ruth Amos?'],
    ['What did Omar Finch say about the branches?', 'and about the Libraries Act?'],
  ])('what they did not say of it is refused: %s %s', (first, next) => {
    converseTo('refusal', library, first, next);
  });

  test('of the bundled corpus', () => {
    expect(converseTo('count', bundled, 'how many ccgs are there?', 'and trusts?').readings[0].value).toBe(
      '36',
    );
    const shares = ['what share of health workers comes from Europe?', 'what about care staff?'];
    expect(converseTo('figure', bundled, ...shares).readings[0].value).toBe('13');
  });
});

describe('pronouns stand for what the last answer was about', () => {
  test.each([
    ['he', 'What did Omar Finch say?', 'Who is he?', 'finch'],
    ['she', 'What did Ruth Amos say?', 'who is she?', 'amos'],
    ['this person by post', 'What did the head librarian say?', 'who is she', 'amos'],
  ])('%s', (_, first, question, id) => {
    expect(converseTo('person', library, first, question).entity.id).toBe(id);
  });

  test('they and it', () => {
    expect(
      converseTo('date', library, 'How many branches are there?', 'When were they opened?').readings[0].value,
    ).toBe('1962');
    expect(converseTo('definition', library, 'How much is the grant?', 'What is it?').entity.id).toBe(
      'grant',
    );
    const paid = converseTo('yes-no', library, 'How much is the grant?', 'Does it pay for books?');
    expect(quotesOf(paid)[0]).toContain('does not pay for books');
  });

  test('of the bundled corpus', () => {
    expect(
      converseTo('date', bundled, 'how many STPs are there?', 'when were they set up?').readings[0].value,
    ).toBe('2016');
    expect(converseTo('person', bundled, 'what did helen mckenna say?', 'who is she?').entity.id).toBe(
      'helen-mckenna',
    );
  });

  test('what is not stated of them is refused', () => {
    expect(
      converseTo('refusal', library, 'How many mobile libraries are there?', 'When were they painted?')
        .reason,
    ).toBe('not-stated');
    expect(
      converseTo('refusal', bundled, 'how many trusts are there?', 'when were they set up?').reason,
    ).toBe('not-stated');
  });
});

describe('where it says so', () => {
  test.each(['Where does it say that?', 'where?', 'source?', 'says who?', 'show me', 'Really?'])(
    '%s',
    (question) => {
      const before = ask(library, 'When were the branches opened?');
      const { citations } = converseTo('passage', library, 'When were the branches opened?', question);
      expect(citations.map(({ passage }) => passage)).toEqual(before.citations.map(({ passage }) => passage));
    },
  );

  test('shows each source that said it', () => {
    const { citations } = converseTo(
      'passage',
      library,
      'How many branches are there?',
      'Where does it say that?',
    );
    expect(citations.map(({ source }) => source)).toEqual(['annual', 'gazette']);
  });
});

test.each(['in the other article?', 'what does the other source say?', 'and in both articles?'])(
  'the other source is set beside the first: %s',
  (question) => {
    const { bySource } = converseTo('comparison', library, 'How many mobile libraries are there?', question);
    expect(bySource.map(({ citations }) => citations.length)).toEqual([1, 1]);
  },
);

describe('what else somebody said', () => {
  const [about, more] = ['What did Ruth Amos say about the villages?', 'What else did she say?'];

  test('is what was not shown', () => {
    const first = quotesOf(converse(library, about));
    const second = quotesOf(converseTo('quotation', library, about, more));
    expect(second).toContain('Winter evenings are long.');
    expect(second.filter((quote) => first.includes(quote))).toEqual([]);
  });

  test('is all of it once more where all was shown', () => {
    const all = quotesOf(converse(library, 'What did Ruth Amos say?'));
    const again = converseTo('quotation', library, 'What did Ruth Amos say?', more);
    expect([quotesOf(again), again.more]).toEqual([all, false]);
  });

  test.each(['anything else?', 'what more did she say?', 'tell me more', 'go on'])(
    'in other words: %s',
    (question) => {
      expect(quotesOf(converseTo('quotation', library, about, question))).toContain(
        'Winter evenings are long.',
      );
    },
  );
});

describe('a refusal', () => {
  test.each([
    ['What did Boris Petrov say?', 'What else did he say?'],
    ['Who is Boris Petrov?', 'What did he say?'],
    ['How many lighthouses are there?', 'When were they opened?'],
    ['How many branches are there in Wales?', 'and mobile libraries?'],
    ['How many branches were there in 1990?', 'and mobile libraries?'],
    ['How many branches are haunted?', 'and reading circles?'],
    ['How many branches are there in Wales?', '12?'],
    ['How many branches are there in Wales?', 'yes or no?'],
    ['What did Lena Vogt say about the roof?', 'who says so?'],
  ])('lends nobody and nothing to what comes after it: %s %s', (first, next) => {
    converseTo('refusal', library, first, next);
  });

  test('is no bar to what is asked anew', () => {
    const first = 'How many branches are there in Wales?';
    expect(converseTo('count', library, first, 'and in Harbridge?').entity.id).toBe('branches');
    expect(converseTo('count', library, first, 'how many reading circles are there?').entity.id).toBe(
      'circles',
    );
    expect(converseTo('person', library, 'Who is Boris Petrov?', 'and Ruth Amos?').entity.id).toBe('amos');
  });
});

describe('a number alone', () => {
  const [branches, readers] = [
    'How many branches are there?',
    'What share of young readers borrow audio books?',
  ];

  test.each([
    [[branches, '4?'], 'branches'],
    [[branches, '14?', '4?'], 'branches'],
    [['12 branches?', 'not 3?'], 'branches'],
    [[readers, '9 per cent?'], 'young'],
    [['When were the branches opened?', '1964?'], 'branches'],
    [['How much is the grant?', '£3 million?'], 'grant'],
  ])('sets right the figure just shown and no other: %j', (asked, id) => {
    expect(converseTo('correction', library, ...asked).entity.id).toBe(id);
  });

  test('is confirmed where it is right', () => {
    expect(converseTo('yes-no', library, branches, 'is it 12?').verdict).toBe('yes');
    expect(converseTo('yes-no', library, branches, 'more than 20?').verdict).toBe('no');
  });

  test.each([
    ['How much is the grant?', '3.4?'],
    [readers, '38?'],
  ])('that the words print is no mistake: %s %s', (first, next) => {
    converseTo('figure', library, first, next);
  });

  test('of another time is refused', () => {
    converseTo('refusal', library, branches, 'in 1998?');
  });
});

describe('who did', () => {
  test.each([
    ['Did Omar Finch write the report?', 'who did?', 'amos'],
    ['Is Omar Finch the head librarian?', 'who is then?', 'amos'],
  ])('is somebody else than was asked about: %s %s', (first, next, id) => {
    expect(converseTo('person', library, first, next).entity.id).toBe(id);
  });
});
