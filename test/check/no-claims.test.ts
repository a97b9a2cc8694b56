// Numbers that claim nothing are left alone; numbers of any shape never make the checker fail.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../support/seed.ts';
import { checkText } from '../../src/check/check-text.ts';
import { library, textsAlone } from '../answer/library.ts';

const figuresOf = (message: string) => checkText(library, message).figures.map(({ text }) => text);

test.each([
  'see you at 10:30, or 5pm, or 5 p.m., or half past five, or at 9',
  'call 020 7946 0018, +44 20 7946 0018 or 07700 900123',
  'on 12 March, March 12, 3rd June 2018, 12/03/2018 or 2018-09-27',
  'for the 9.30 bulletin, after my 10.15 appointment, off the 8.15 train, by 18.00',
  'the 1st, 2nd and twenty-first floor',
  '1. branches\n2) rooms\n(3) boards',
  'https://example.com/2016/32 and www.example.com/12 and example.org/7',
  '<@123456789012345678> <#123> <:name:456> <t:1543392060:R> 123456789012345678',
  'page 12, p. 3, no. 5, room 101, version 2, issue #32, figure 4',
  'v1.2.3 of GPT-4, COVID-19, 24/7, 3-2, +1',
  'one of them, no one, one day, this one',
  'Number 10 said so, ask them on ext 4417',
  'a 2ndhand 90s thing, abc12branches, 1080p, thirtysomething',
  'the 2018 report, © 2018, summer 2018',
])('finds no claim in “%s”', (message) => {
  expect(figuresOf(message)).toEqual([]);
});

test.each([
  ['18 weeks of waiting', ['18 weeks']],
  ['between 30 and 35 branches', ['30 and 35']],
  ['£20–25 million extra', ['£20–25 million']],
  ['more than one in ten readers', ['one in ten']],
  ['it was founded in 1990', ['1990']],
  ['by 2030 all will be well', ['2030']],
  ['**12** ||branches||', ['12']],
  ['12branches and 7cats', ['12', '7']],
  ['9pc of adult readers', ['9pc']],
  ['thirtyfive branches', ['thirtyfive']],
])('finds in “%s” %j', (message, figures) => {
  expect(figuresOf(message)).toEqual(figures);
});

test('what stands in no source is unknown, and without a fact table every number is', () => {
  const message = 'There are 12 branches and 7 cats. And 9 per cent of adult readers borrow audio books.';
  expect(checkText(library, message).figures.map(({ verdict }) => verdict)).toEqual([
    'matches',
    'unknown',
    'matches',
  ]);
  expect(checkText(textsAlone, message).figures.map(({ verdict }) => verdict)).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
});

test('never fails, and gives runs of the message in order, whatever is typed', () => {
  const piece = fc.constantFrom(
    '12',
    ' ',
    'branches',
    'in',
    '2016',
    '“',
    '”',
    '"',
    "'",
    '…',
    '...',
    '%',
    '£',
    'per cent',
    'of',
    'a dozen',
    'not',
    'between',
    'and',
    '-',
    '(',
    ')',
    '\n',
    '> ',
    'Omar Finch',
    'said',
    ':',
    'by',
    '2027/28',
    '👏',
    '**',
  );
  const typed = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(typed, (message) => {
      const { figures, quotes } = checkText(library, message);
      for (const runs of [figures, quotes]) {
        const starts = runs.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { text, start, end } of runs) expect(message.slice(start, end)).toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});
