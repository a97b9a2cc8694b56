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

/** The form with another value, where it is written in digits: a nought more, and its digits from the last to the first. */
function distorted(form: string): readonly string[] {
  const digits = /\d+/u.exec(form)?.[0];
  if (digits === undefined) return [];
  const reversed = Array.from(digits).toReversed().join('');
  const others = [`${digits}0`, ...(reversed === digits || reversed.startsWith('0') ? [] : [reversed])];
  return others.map((other) => form.replace(digits, other));
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

  test('never matches when it is ten times as much, or its digits stand the other way round', () => {
    fc.assert(
      fc.property(told, ({ figures, form, sentence }) => {
        for (const other of distorted(form)) {
          const found = checkText(
            townWith(figures),
            sentence.replace('#', () => other),
          ).figures;
          expect(found.filter(({ verdict }) => verdict === 'matches')).toEqual([]);
        }
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

test('an amount in another currency or of another size never matches', () => {
  const amount = town.chain((figures) =>
    fc.record({ figures: fc.constant(figures), form: fc.constantFrom(...moneyForms(figures.tenths)) }),
  );
  fc.assert(
    fc.property(amount, ({ figures, form }) => {
      const others = [
        form.replace('£', '$'),
        form.replace('pounds', 'dollars'),
        form.replace('million', 'billion'),
        form.replace(/m(?=$|\s)/u, 'bn'),
      ].filter((other) => other !== form);
      expect(others.length).toBeGreaterThan(0);
      for (const other of others)
        expect(findFigure(figures, `a grant of ${other} extra for the parks`, other)?.verdict).not.toBe(
          'matches',
        );
    }),
  );
});
