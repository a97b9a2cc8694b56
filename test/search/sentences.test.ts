// Where sentences and clauses begin and end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClauses } from '../../src/search/clauses.ts';
import { findSentences } from '../../src/search/sentences.ts';

const split = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));
const cut = (text: string) =>
  findClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  test.each([
    ['at a full stop', ['One ends.', 'Two begins.']],
    ['behind the quotation mark that closes after its stop', ['“It is slow.”', 'So they said.']],
    ['inside a quotation that goes on', ['“It is slow.', 'It is late,” she said.']],
    ['behind a bracket', ['(It was late.)', 'They went on.']],
    ['behind a footnote mark', ['The system is cluttered.*', 'Nobody minds.']],
    ['behind a reference', ['It was so.[citation needed]', 'A group left.[3]', 'It stayed away.']],
    ['at a question and at an exclamation', ['Why?', 'Nobody knows!', 'It is so.']],
    ['before a number', ['They counted them in 2016.', '36 were left.']],
    ['before a quotation', ['They left.', '“Why,” he asked, “so early?”']],
    ['after an ellipsis', ['It went on and on…', 'Then it stopped.']],
    [
      'after a dotted abbreviation before a word that is no name',
      ['They met in the U.S.', 'The talks failed.'],
    ],
    ['after an initial that is none', ['It lacked vitamin C.', 'The crew fell ill.']],
    ['after “No.” that is an answer', ['Was it so?', 'No.', 'He left.']],
    ['after undotted pm', ['It opens at 6 pm.', 'Members may come.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('where the space after the stop was forgotten', () => {
    expect(split('They had slowed down.The rest went on.')).toEqual([
      'They had slowed down.',
      'The rest went on.',
    ]);
  });
});

describe('a sentence does not end', () => {
  test.each([
    'Dr. Smith met Prof. Jones and Mrs. Miller at St. Mary’s.',
    'J. R. R. Tolkien and John B. Weller wrote it.',
    'It cost £20.5 billion, i.e. 3.5 per cent more.',
    'See No. 10, fig. 3 and pp. 4–6, c. 1560.',
    'The U.S. Secretary met Acme Ltd. Chairman Bob.',
    '“Is it late?” he asked.',
    'It was late . . . and dark.',
    'They sell apples, pears etc. in summer.',
    'On 3 Dec. 2016 it was so.',
    'Visit www.example.org/a.b for version 2.0.1 of it.',
  ])('in: %s', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });
});

test('items of a list are apart from each other', () => {
  expect(split('They want:\n- more beds\n- less waiting')).toEqual([
    'They want:',
    '- more beds',
    '- less waiting',
  ]);
});

test('a text without a word has one sentence or none', () => {
  expect(split('')).toEqual([]);
  expect(split(' \n\t')).toEqual([]);
  expect(split('... !')).toEqual(['... !']);
});

describe('in any text at all', () => {
  const words = fc.constantFrom(
    'One',
    'two',
    'U.S.',
    'Dr.',
    '3.5',
    '“Yes.”',
    'no?',
    '…',
    '\n',
    '- ',
    'C.',
    '*',
    '(so.)',
    ' ',
    '.',
    '。',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join(' ')),
    fc.array(words).map((all) => all.join('')),
  );

  test('sentences lose nothing but space, and stand in order', () => {
    fc.assert(
      fc.property(text, (any) => {
        const ranges = findSentences(any);
        let at = 0;
        for (const { start, end } of ranges) {
          expect(any.slice(at, start).trim()).toBe('');
          expect(any.slice(start, end).trim()).toBe(any.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(any.slice(at).trim()).toBe('');
      }),
    );
  });

  test('clauses lose nothing but space and dashes, and stand in order', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const sentence of findSentences(any)) {
          let at = sentence.start;
          for (const { start, end } of findClauses(any, sentence)) {
            expect(any.slice(at, start)).toMatch(/^[\s–—-]*$/u);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBe(sentence.end);
        }
      }),
    );
  });
});

describe('a long sentence is cut into clauses', () => {
  test.each([
    [
      'at a semicolon',
      ['The first half of this sentence is about beds;', 'the second half of this sentence is not.'],
    ],
    [
      'before “though”',
      [
        'The plans respond to the pledge of twenty billion pounds,',
        'though it does not include any social care.',
      ],
    ],
  ])('%s', (_, clauses) => {
    expect(cut(clauses.join(' '))).toEqual(clauses);
  });

  test('and not inside brackets, quotation marks or a list', () => {
    const whole =
      'They “spent their time on strengthening many relationships, and addressing the gaps in staff they had found” alone.';
    expect(cut(whole)).toEqual([whole]);
    const list =
      'They count thirty-six trusts, thirty-three boroughs, thirty-two groups, five partnerships and one mayor in it.';
    expect(cut(list)).toEqual([list]);
  });

  test('a short one is left whole', () => {
    expect(cut('It is late, but it is done.')).toEqual(['It is late, but it is done.']);
  });
});
