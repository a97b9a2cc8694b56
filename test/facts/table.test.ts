// A checked corpus in; its rows by entity and the words that each of them answers to out.
import { describe, expect, test } from 'vitest';
import { findSentenceAround } from '../../src/facts/table.ts';
import { findTerms } from '../../src/search/terms.ts';
import { library, textsAlone } from '../answer/library.ts';

const { facts, corpus } = library;

const stem = (word: string) => findTerms(word)[0]?.stem ?? word;

function vocabularyOf(id: string) {
  const figure = corpus.figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return facts.vocabularyOf(figure);
}

describe('rows are found by the entity they are about', () => {
  test('figures in the order of the table', () => {
    expect(facts.figuresAbout('mobiles').map(({ id }) => id)).toEqual(['mobile-count', 'mobile-count-paper']);
  });

  test('quotations of a speaker', () => {
    expect(facts.quotationsBy('finch').map(({ form }) => form)).toEqual(['reported', 'said']);
  });

  test('none for an entity without any, nor for one that there is not', () => {
    expect(facts.figuresAbout('alliance')).toEqual([]);
    expect(facts.quotationsBy('nobody')).toEqual([]);
  });
});

describe('the words that a figure accounts for', () => {
  test('are those of its evidence and those it is asked by', () => {
    const { own } = vocabularyOf('resident-count');
    for (const word of ['almost', 'residents', 'serve', 'people']) expect(own).toContain(stem(word));
    expect(own).not.toContain(stem('Harbridge'));
  });

  test('beside it are those of its sentence', () => {
    const { near } = vocabularyOf('resident-count');
    expect(near).toContain(stem('runs'));
    expect(near).not.toContain(stem('opened'));
  });

  test('name the entities in the evidence, and apart from them those in its sentence', () => {
    const { named, nearNamed } = vocabularyOf('young-share');
    expect([...named]).toEqual(['young']);
    expect([...nearNamed].toSorted()).toEqual(['adults', 'harbridge', 'young']);
  });
});

test('a passage names the entities in it, those inside longer names included', () => {
  expect([...facts.namedIn('annual#6')].toSorted()).toEqual(['alliance', 'library-board', 'reading-board']);
  expect([...facts.namedIn('nowhere#1')]).toEqual([]);
});

test('an entity that fewer passages name tells more', () => {
  expect(facts.weightOf('alliance')).toBeGreaterThan(facts.weightOf('branches'));
});

describe('the sentence around a run', () => {
  const passage = { id: 'a#1', source: 'a', paragraph: 1, text: 'One came. Two went home. Three stayed.' };
  const textOf = (start: number, end: number) => {
    const found = findSentenceAround(passage, { start, end });
    return passage.text.slice(found.start, found.end);
  };

  test('is the one that holds it', () => {
    expect(textOf(10, 13)).toBe('Two went home.');
  });

  test('is all of those that it crosses', () => {
    expect(textOf(4, 13)).toBe('One came. Two went home.');
  });
});

test('a corpus without a fact table has no rows and no words to ask for them', () => {
  expect(textsAlone.facts.figuresAbout('branches')).toEqual([]);
  expect(textsAlone.facts.askedWords.size).toBe(0);
});
