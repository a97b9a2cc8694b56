import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeCustomId,
  decodeFormId,
  decodePress,
  encodeFormId,
  encodeCustomId,
  encodeLabelPress,
  SELECT_ID,
} from '../../src/reply/custom-id.ts';
import { pack } from '../../src/reply/pack.ts';
import { hostileText } from './hostile.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
const command = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}( [a-z][a-z0-9_-]{0,8})?$/);
const value = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
);
const press = fc.record({
  command,
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

  test('says that the answer is to be shared, up to twice as long', () => {
    const long = fc.oneof(value, fc.string({ minLength: 60, maxLength: 200 }), hostileText);
    const shared = fc.record({ command, args: fc.dictionary(name, long, { maxKeys: 3 }) });
    fc.assert(
      fc.property(shared, ({ command: shown, args }) => {
        const given = { command: shown, args: { ...args }, share: true } as const;
        const id = encodeCustomId(given);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(id).toBe(id.trim());
        expect(decodePress(id, 'Share')).toEqual(given);
      }),
      { numRuns: 500 },
    );
    const asked = (length: number) => {
      const question = 'x'.repeat(length);
      return encodeCustomId({ command: 'ask', args: { question }, share: true })?.length;
    };
    expect([83, 84, 85, 181, 182].map(asked)).toEqual([99, 100, 52, 100, undefined]);
  });

  test('keeps sharing and not sharing apart', () => {
    const count = { command: 'count', args: { what: 'bridges' } };
    expect(encodeCustomId(count)).toBe('1.count?what=bridges');
    expect(encodeCustomId({ ...count, share: true })).toBe('1!.count?what=bridges');
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
    '1.corpus status',
    '1.corpus.',
    '1..status',
    '1.corpus..status',
    '1.corpus.status.more',
    '1.corpus.Status?id=1',
    '1.corpus/status',
    '1^.count?what=x',
    '1!=',
    '1!=x',
    '1~0.ask?question=x',
    '1~0.ask?question&other',
    '1~100.ask?question',
    '1!',
    '1!.',
    '1!.ask?question',
    '1!~0.ask?question',
    '1~0!.ask?question=x',
    '1!:',
    '1!:count?what=x',
    '1!:\u3400',
    '1!:\u7400',
    `1!:${pack('ask?question')}`,
    `1!:${pack('1.ask?question=x')}`,
    `1!:${pack('ask')}${pack('?question=x')}`,
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
          value.map((text) => `1!.count?${text}`),
          value.map((text) => `1!:${text}`),
          fc
            .string({ unit: fc.nat(0x3fff).map((pair) => String.fromCharCode(0x3400 + pair)) })
            .map((text) => `1!:${text}`),
        ),
        (id) => {
          const read = decodePress(id, 'label');
          if (read !== undefined) expect(read.command).toMatch(/^[a-z][a-z0-9_-]*(?: [a-z][a-z0-9_-]*)?$/);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('has a stop where a subcommand’s name has its space', () => {
    const status = { command: 'corpus status', args: { part: 'all' } };
    expect(encodeCustomId(status)).toBe('1.corpus.status?part=all');
    expect(encodeCustomId({ ...status, share: true })).toBe('1!.corpus.status?part=all');
    expect(encodeCustomId({ ...status, command: 'corpus.status' })).toBeUndefined();
    expect(encodeCustomId({ ...status, command: 'corpus status more' })).toBeUndefined();
    expect(encodeCustomId({ ...status, command: 'corpus ' })).toBeUndefined();
  });

  test('does not fit where a name or a character could not come back', () => {
    expect(encodeCustomId({ command: 'Count', args: {} })).toBeUndefined();
    expect(encodeCustomId({ command: 'count', args: { 'a b': 'x' } })).toBeUndefined();
    expect(encodeCustomId({ command: 'count', args: { what: '\ud800' } })).toBeUndefined();
  });
});

describe('the custom id of a form', () => {
  const form = fc.record({
    command,
    args: fc.dictionary(name, value, { maxKeys: 2, noNullPrototype: true }),
    updates: fc.boolean(),
    isPrivate: fc.boolean(),
  });

  test('gives back the command, its arguments and where the result goes, and is no button’s', () => {
    fc.assert(
      fc.property(form, (given) => {
        const id = encodeFormId(given);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(id).toBe(id.trim());
        expect(decodeFormId(id)).toEqual(given);
        expect(decodePress(id, 'any label')).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    expect(
      encodeFormId({ command: 'corpus details', args: { id: '4' }, updates: true, isPrivate: true }),
    ).toBe('1^up.corpus.details?id=4');
  });

  test.each([
    '',
    '1^',
    '1^.',
    '1^pu.a',
    '1^uu.a',
    '1^x.a',
    '1^.A',
    '1^.a?b',
    '1^~0.a?b',
    '1^!.a',
    '1.a',
    '2^.a',
    '1^.a b',
    `1^.a?b=${'x'.repeat(99)}`,
  ])('is nothing where %j was made up', (id) => {
    expect(decodeFormId(id)).toBeUndefined();
  });

  test('is read without a throw whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          value.map((text) => `1^.a?${text}`),
          value.map((text) => `1^up.${text}`),
        ),
        (id) => {
          const read = decodeFormId(id);
          if (read !== undefined) expect(Object.keys(read.args)).not.toContain('__proto__');
        },
      ),
      { numRuns: 500 },
    );
  });
});
