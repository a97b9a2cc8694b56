// A question in plain, lower-case words in; the kind of answer that it wants out.
import { describe, expect, test } from 'vitest';
import { findWant } from '../../src/answer/question/find-want.ts';
import { isWant, type Want } from '../../src/answer/question/wants.ts';
import { isFormWord } from '../../src/answer/question/form-words.ts';

const wanted: Readonly<Record<Want, readonly string[]>> = {
  count: [
    'how many branches are there',
    'number of branches',
    'what is the total number of branches',
    'count branches',
    'so how many branches do they run',
  ],
  figure: [],
  amount: [
    'how much is the grant',
    'what is the size of the grant',
    'how large is the grant',
    'how much money did they get',
    'what does a book cost',
  ],
  share: [
    'what percentage of readers borrow books',
    'what share of readers is young',
    'how many % are young',
    'what proportion of loans',
    'what rate is paid',
    'how many in ten read',
  ],
  date: [
    'when were the branches opened',
    'what year did it open',
    'since when do they lend films',
    'how long ago was it opened',
    'in which month does it close',
  ],
  duration: ['how long is the loan', 'how long will it take', 'how many weeks is the loan'],
  quotation: [
    'what did amos say about books',
    'what does finch think',
    'quote amos',
    'words of amos',
    'what is her opinion',
    'according to amos, are books dear',
    'amos said what',
  ],
  speaker: ['who said close one', 'who calls it a tiger', 'whose words are these', 'who is quoted'],
  person: ['who is ruth amos', 'who runs the libraries', "who's finch", 'name of the librarian'],
  definition: [
    'what is a branch',
    'what are reading circles',
    'define branch',
    'explain the grant',
    'what does lbr mean',
    'what does lbr stand for',
    'tell me about the grant',
    'what loan rate mean',
    'what is the rate called',
    'what does the cost of books mean',
  ],
  list: [
    'which circles are there',
    'list the circles',
    'which three circles',
    'name the circles',
    'what are the names of the circles',
    'what is it made up of',
    'give me all circles',
  ],
  comparison: [
    'compare the sources',
    'do the sources disagree on branches',
    'what does each article say',
    'which article mentions branches',
    'branches versus mobile libraries',
  ],
  'yes-no': [
    'is the roof safe',
    'does the grant pay for books',
    'are there 12 branches',
    'and did they close one',
    'is it true that the roof leaks',
  ],
  reason: [
    'why were repairs put off',
    'how come the roof leaks',
    'what is the reason for it',
    'what caused the leak',
  ],
  passage: ['how do readers borrow', 'where is the roof', 'what leaks'],
  bare: ['branches', 'audio books', 'branch library roof'],
};

describe.each(Object.entries(wanted).filter(([, questions]) => questions.length > 0))(
  '%s',
  (want, questions) => {
    test.each(questions)('%s', (question) => {
      expect(findWant(question)).toBe(want);
    });
  },
);

describe('what stands around a question does not change it', () => {
  test.each([
    ['politeness', 'please can you tell me how many branches there are', 'count'],
    ['politeness before a definition', 'tell me what is a branch', 'definition'],
    ['the sources it asks', 'according to the articles, how many branches are there', 'count'],
    ['where it looks', 'who is ruth amos in the article', 'person'],
  ])('%s', (_, question, want) => {
    expect(findWant(question)).toBe(want);
  });
});

describe('words of saying carry only the form of a question', () => {
  test.each([
    ['for a quotation', 'quotation', 'argue', true],
    ['but not for a count', 'count', 'argue', false],
    ['and words of subject never', 'quotation', 'roof', false],
    ['while words of asking always do', 'count', 'many', true],
  ] as const)('%s', (_, want, word, expected) => {
    expect(isFormWord(want, word)).toBe(expected);
  });
});

test('a want is known by its name and nothing else is', () => {
  expect(Object.keys(wanted).every(isWant)).toBe(true);
  expect(['', 'Count', 'toString'].some(isWant)).toBe(false);
});
