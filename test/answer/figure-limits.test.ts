// Questions that are nearly about a figure in; a refusal and not that figure out.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { askFor, bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

const refusalOf = (question: string, knowledge = library) => askFor('refusal', knowledge, question);

describe('a figure is no answer', () => {
  test.each([
    ['for another place', 'How many branches are there in Wales?', 'other-scope'],
    ['for a part of the place', 'How many branches are there in Northside?', 'other-scope'],
    ['for a place unheard of', 'How many branches are there in Timbuktu?', 'not-stated'],
    ['for another year', 'How many branches were there in 2015?', 'other-scope'],
    ['for money of another year', 'How much is the grant by 2040?', 'other-scope'],
    ['apiece', 'How many residents does each branch serve?', 'not-stated'],
    ['on average', 'How many residents does a branch serve on average?', 'not-stated'],
    ['for one out of another', 'How many mobile libraries per branch?', 'not-stated'],
    ['for some of them', 'How many of the branches leak?', 'not-stated'],
    ['for those of a kind', 'How many branches are damp?', 'not-stated'],
    ['for those above a number', 'How many residents are over 65?', 'not-stated'],
    ['for a property of them', 'How many residents own a bicycle?', 'not-stated'],
    ['for something else of theirs', 'How many staff do the branches have?', 'not-stated'],
    [
      'for something else of the same sentence',
      'How many villages does the Town Council have?',
      'not-stated',
    ],
    ['about another date of theirs', 'When were the branches painted?', 'not-stated'],
    ['about another share', 'What percentage of young readers own a car?', 'not-stated'],
    ['about what the table only names', 'How many county authorities are there?', 'not-stated'],
  ])('%s', (_, question, reason) => {
    expect(refusalOf(question).reason).toBe(reason);
  });

  test.each([
    ['How many CCGs are there in Leeds?', 'not-stated'],
    ['How many CCGs are there in Europe?', 'other-scope'],
    ['How many CCGs are there in North Central London?', 'other-scope'],
    ['How many CCGs were there in 2010?', 'other-scope'],
    ['How many trusts are in debt?', 'not-stated'],
    ['How many trusts does each STP have?', 'not-stated'],
    ['What percentage of nurses are from Europe?', 'not-stated'],
    ['What percentage of health workers come from India?', 'not-stated'],
    ['How much extra will the NHS get by 2030?', 'other-scope'],
    ['How much does a CCG spend?', 'not-stated'],
    ['When were the CCGs set up?', 'not-stated'],
    ['How many people work for the NHS?', 'not-stated'],
  ])('of the bundled corpus: %s', (question, reason) => {
    expect(refusalOf(question, bundled).reason).toBe(reason);
  });
});

test('a share of what two groups have in common is neither of theirs; the sentence gives both', () => {
  const { citations } = askFor('passage', library, 'What percentage of readers borrow audio books?');
  expect(citations[0]?.quote).toContain('38 per cent of young readers and 9 per cent of adult readers');
  expect(quotesOf(askFor('passage', bundled, 'What share of workers come from Europe?')).join()).toMatch(
    /11 per cent .* 13 per cent/,
  );
});

test('the place that all of it is about is no other place', () => {
  const { readings } = askFor('count', library, 'How many residents are there in Harbridge?');
  expect(readings[0].value).toBe('85000');
  expect(askFor('count', bundled, 'How many CCGs are there in London?').readings[0].value).toBe('32');
});

test('the refusal offers the figure that there is', () => {
  const questions = refusalOf('How many branches are there in Wales?').next.map(({ question }) => question);
  expect(questions[0]).toBe('How many branches are there?');
});

test('the refusal says what is not stated in the asker’s words', () => {
  expect(refusalOf('How many branches are there in Wales?').subject).toBe(
    'how many branches there are in Wales',
  );
});

test('the refusal never shows the figure that it does not give', () => {
  const answer = refusalOf('How many branches were there in 2015?');
  expect(quotesOf(answer).join(' ')).not.toContain('12');
});

describe('a number is neither confirmed nor set right', () => {
  test.each([
    ['of another holder', 'Does the Town Council have 30 branches?'],
    ['of where it is not stated', 'Does Ruth Amos work with 3 branches?'],
    ['of another who has it', 'Is the Library Board made up of 5 branches?'],
    ['of some of them', 'Do 3 branches share one reading room?'],
    ['of what some of them are', 'Are at least 5 branches neighbourhood libraries?'],
    ['of what all of them are', 'Are the 12 branches neighbourhood libraries?'],
    ['of another whole', 'Do 38 per cent of Welsh young readers borrow audio books?'],
    [
      'of those who do so already',
      'Do 38 per cent of young readers borrowing audio books live in Harbridge?',
    ],
    ['of what else they do', 'Do 50 per cent of young readers work in Harbridge?'],
    ['of somebody among them', 'Are 50 per cent of young readers authors?'],
    ['of how long it lasted', 'Were the branches open until 1962?'],
  ])('%s', (_, question) => {
    const answer = ask(library, question);
    expect(['refusal', 'yes-no']).toContain(answer.kind);
    if (answer.kind === 'yes-no') expect(answer.verdict).toBe('unsaid');
  });

  test.each([
    ['Does Harbridge have 30 branches?', '12 branches'],
    ['Are the 30 branches neighbourhood libraries?', '12 branches'],
    ['Do 50 per cent of young readers in Harbridge borrow audio books?', '38 per cent'],
  ])('but it is set right of all of them: %s', (question, words) => {
    expect(askFor('correction', library, question).readings[0].words).toBe(words);
  });

  test('one’s own age is no number of the question', () => {
    const { readings } = askFor(
      'count',
      library,
      'I’m 45 and live in Harbridge. How many branches are there?',
    );
    expect(readings[0].value).toBe('12');
  });
});

describe('a sum is not converted', () => {
  test.each(['How much is the grant in dollars?', 'What is the grant worth in US dollars?'])(
    '%s',
    (question) => {
      expect(askFor('refusal', library, question).reason).toBe('not-stated');
    },
  );

  test('in the money that the source prints it is given', () => {
    expect(askFor('figure', library, 'How much is the grant in pounds?').readings[0].value).toBe('3400000');
  });
});
