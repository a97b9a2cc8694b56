import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeCustomId,
  decodePress,
  encodeCustomId,
  encodeLabelPress,
  SELECT_ID,
} from '../../src/reply/custom-id.ts';
import { hostileText } from './hostile.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
const value = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
);
const press = fc.record({
  command: name,
  args: fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true }),
});

describe('a custom id', () => {
  test('gives back the command and its arguments, or says that it does not fit', () => {
    fc.assert(
      fc.property(press, (given) => {
        const id = encodeCustomId(given);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(id).toBe(id.trim());
        expect(decodeCustomId(id)).toEqual(given);
        expect(decodePress(id, 'any label')).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  test('reads an argument back from the label of the button', () => {
    fc.assert(
      fc.property(press, name, value, (given, option, label) => {
        fc.pre(!(option in given.args));
        const id = encodeLabelPress({ fromLabel: { ...given, option } }, 7);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeCustomId(id)).toEqual({ fromLabel: { ...given, option } });
        expect(decodePress(id, label)).toEqual({
          command: given.command,
          args: { ...given.args, [option]: label },
        });
      }),
      { numRuns: 500 },
    );
  });

  test('of up to 100 characters fits, of 101 does not', () => {
    const bare = encodeCustomId({ command: 'ask', args: { question: 'x' } })?.length ?? 0;
    const longest = { command: 'ask', args: { question: 'x'.repeat(101 - bare) } };
    expect(encodeCustomId(longest)).toHaveLength(100);
    expect(
      encodeCustomId({ command: 'ask', args: { question: `${longest.args.question}x` } }),
    ).toBeUndefined();
  });

  test('keeps the ids of two buttons apart whose labels are their arguments', () => {
    const ask = { fromLabel: { command: 'ask', args: {}, option: 'question' } };
    expect(encodeLabelPress(ask, 0)).not.toBe(encodeLabelPress(ask, 1));
  });

  test.each([
    '',
    '1',
    '1.',
    '2.count?what=x',
    'count?what=x',
    SELECT_ID,
    '1.Count?what=x',
    '1.count?',
    '1.count?what',
    '1.count?what=x&what=y',
    '1.count?what=x=y',
    '1.count?what=%zz',
    '1.count?__proto__=x',
    '1~0.ask?question=x',
    '1~0.ask?question&other',
    '1~100.ask?question',
    `1.count?what=${'x'.repeat(200)}`,
  ])('is nothing where %j was made up', (id) => {
    expect(decodeCustomId(id)).toBeUndefined();
  });

  test('is read without a throw whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          value.map((text) => `1.count?${text}`),
        ),
        (id) => {
          const read = decodePress(id, 'label');
          if (read !== undefined) expect(read.command).toMatch(/^[a-z][a-z0-9_-]*$/);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('does not fit where a name or a character could not come back', () => {
    expect(encodeCustomId({ command: 'Count', args: {} })).toBeUndefined();
    expect(encodeCustomId({ command: 'count', args: { 'a b': 'x' } })).toBeUndefined();
    expect(encodeCustomId({ command: 'count', args: { what: '\ud800' } })).toBeUndefined();
  });
});
