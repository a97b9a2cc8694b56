// Figures in every form in which people write them: recognised when they are right, never when they are not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../support/seed.ts';
import { checkText } from '../../src/check/check-text.ts';
import type { CheckedFigure } from '../../src/check/checked.ts';
import {
  countForms,
  millionForms,
  moneyForms,
  periodOf,
  shareForms,
  townWith,
  type TownFigures,
} from './town.ts';

const town: fc.Arbitrary<TownFigures> = fc.record({
  committees: fc.oneof(fc.constantFrom(6, 12, 24, 36), fc.integer({ min: 2, max: 999 })),
  share: fc.oneof(fc.constantFrom(10, 20, 25, 50), fc.integer({ min: 2, max: 99 })),
  tenths: fc.integer({ min: 12, max: 9_999 }),
  founded: fc.integer({ min: 1900, max: 2015 }),
  due: fc.integer({ min: 2020, max: 2060 }),
  millions: fc.integer({ min: 2, max: 90 }),
});

/** A form of a value, and a sentence to put it in. */
interface Telling {
  readonly forms: (figures: TownFigures) => readonly string[];
  readonly sentences: readonly string[];
  /** The same with another value. */
  readonly change: (figures: TownFigures, by: number) => TownFigures;
}

const tellings: Readonly<Record<string, Telling>> = {
  'a count': {
    forms: ({ committees }) => countForms(committees),
    sentences: [
      'Bexbury has # planning committees.',
      'there are # planning committees lol',
      'So # committees, then?',
      'I heard Bexbury has # committees',
    ],
    change: (figures, by) => ({ ...figures, committees: figures.committees + by }),
  },
  'a share': {
    forms: ({ share }) => shareForms(share),
    sentences: [
      '# of bus drivers come from Wales.',
      'In Bexbury # of bus drivers come from Wales',
      'fun fact: # of bus drivers come from Wales',
    ],
    change: (figures, by) => ({ ...figures, share: figures.share + by }),
  },
  'an amount': {
    forms: ({ tenths }) => moneyForms(tenths),
    sentences: [
      'a grant of # extra for the parks',
      'The parks get # extra.',
      'the grant is # extra for the parks',
    ],
    change: (figures, by) => ({ ...figures, tenths: figures.tenths + by }),
  },
  'a number of people': {
    forms: ({ millions }) => millionForms(millions),
    sentences: [
      'The tramways serve almost # residents.',
      'the tramways serve nearly # people',
      'almost # residents are served by the tramways',
    ],
    change: (figures, by) => ({ ...figures, millions: figures.millions + by }),
  },
  'a year': {
    forms: ({ founded }) => [String(founded)],
    sentences: [
      'The committees were set up in #.',
      'the planning committees were founded in # btw',
      'set up in #, the committees',
    ],
    change: (figures, by) => ({ ...figures, founded: figures.founded - by }),
  },
  'a period': {
    forms: ({ due }) => [
      periodOf(due),
      periodOf(due).replace('/', '-'),
      periodOf(due).replace('/', '–'),
      `${due}/${due + 1}`,
    ],
    sentences: ['the grant is due by #', 'The grant is paid by #.'],
    change: (figures, by) => ({ ...figures, due: figures.due + by }),
  },
};

function findFigure(figures: TownFigures, message: string, form: string): CheckedFigure | undefined {
  return checkText(townWith(figures), message).figures.find(({ text }) => text === form);
}

describe.each(Object.entries(tellings))('%s', (_, { forms, sentences, change }) => {
  const told = town.chain((figures) =>
    fc.record({
      figures: fc.constant(figures),
      form: fc.constantFrom(...forms(figures)),
      sentence: fc.constantFrom(...sentences),
      by: fc.integer({ min: 1, max: 9 }),
    }),
  );

  test('is recognised in each form, in each sentence', () => {
    fc.assert(
      fc.property(told, ({ figures, form, sentence }) => {
        expect(findFigure(figures, sentence.replace('#', form), form)?.verdict).toBe('matches');
      }),
    );
  });

  test('never matches when its value is another', () => {
    fc.assert(
      fc.property(told, ({ figures, form, sentence, by }) => {
        const verdict = findFigure(change(figures, by), sentence.replace('#', form), form)?.verdict;
        expect(verdict).toMatch(/differs|other-scope|unknown/u);
      }),
    );
  });
});
