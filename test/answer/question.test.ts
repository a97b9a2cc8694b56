// What somebody typed in; the question as the engine reads it out.
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/answer/question/question.ts';
import { cleanText } from '../../src/answer/question/clean-text.ts';
import { library } from './library.ts';

const read = (text: string) => readQuestion(library, text);
const contentOf = (text: string) => read(text).content.map(({ term }) => term);

describe('what is typed is cleaned of what cannot be shown or does not matter', () => {
  test.each([
    ['control characters', 'how\u0000 many\u001b branches', 'how many branches'],
    ['direction marks', '\u202ehow many\u200f branches\u2066', 'how many branches'],
    ['zero-width characters', 'how\u200b many', 'how many'],
    ['runs of space', '  how \n\t many  ', 'how many'],
    ['mentions of people, roles and channels', '<@1> <@!2> <@&3> <#4> how many', 'how many'],
    ['emoji of a server', 'how <:smile:123> many <a:wave:456>', 'how many'],
    ['decomposed letters', 'cafe\u0301', 'café'],
  ])('%s', (_, typed, expected) => {
    expect(cleanText(typed)).toBe(expected);
  });

  test('and cut where it is very long', () => {
    expect(cleanText('branch '.repeat(1000)).length).toBeLessThanOrEqual(600);
  });
});

describe('a question is split into what it wants, what it names, its numbers and its other words', () => {
  test('each in its place', () => {
    const { want, mentions, numbers, content } = read('How many branches were painted green by 2015?');
    expect(want).toBe('count');
    expect(mentions.map(({ readings }) => readings[0].id)).toEqual(['branches']);
    expect(numbers.map(({ value }) => value)).toEqual(['2015']);
    expect(content.map(({ term }) => term)).toEqual(['painted', 'green']);
  });

  test.each([
    ['words of form', 'how many branches are there in total please', []],
    ['a misspelt word of form', 'how mnay branches are there', []],
    ['a question word whose first letters are swapped', 'hwen are the branches there', []],
    ['a word of saying where words are asked for', 'what did Ruth Amos argue', []],
    ['but words of subject do', 'why does the roof leak', ['roof', 'leak']],
    ['and so do words that relate', 'which branches except Northside', ['except']],
  ])('%s carry nothing', (_, text, expected) => {
    expect(contentOf(text)).toEqual(expected);
  });

  test('a misspelt word has the stem of the word that is meant', () => {
    const [meant, typed] = [
      read('why do volunteers carry').content,
      read('why do volunteeers carry').content,
    ];
    expect(typed.map(({ stem }) => stem)).toEqual(meant.map(({ stem }) => stem));
  });

  test('words of chat are spelt out', () => {
    expect(read('hw many branches r there').text).toBe('how many branches are there');
  });
});

describe('the noun that is asked for', () => {
  test.each([
    ['after which', 'Which villages are near?', 'villages'],
    ['after how many', 'How many villages are near?', 'villages'],
    ['after a name that limits it', 'Which Harbridge villages are near?', 'villages'],
    ['is none where it is a name', 'How many branches are there?', undefined],
    ['is none where nothing follows', 'Who is near the villages?', undefined],
  ])('%s', (_, text, head) => {
    expect(read(text).head?.term).toBe(head);
  });
});

test.each([
  ['How many residents does each branch serve?', true],
  ['How many residents per branch?', true],
  ['How many of the branches leak?', true],
  ['What is the average?', true],
  ['How many residents are there?', false],
  ['What per cent of readers?', false],
])('a value apiece is asked for or not: %s', (text, apiece) => {
  expect(read(text).apiece).toBe(apiece);
});
