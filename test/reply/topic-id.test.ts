import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Topic } from '../../src/answer/follow-up/context.ts';
import { decodeCustomId, decodePress, encodeCustomId, encodeLabelPress } from '../../src/reply/custom-id.ts';
import { carryTopic, furtherId, readFurther, readTopic } from '../../src/reply/topic-id.ts';
import { hostileText } from './hostile.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
const press = fc.record({
  command: name,
  args: fc.dictionary(name, hostileText, { maxKeys: 2, noNullPrototype: true }),
});
const topic = fc.record({
  want: fc.constantFrom('count' as const, 'bare' as const),
  entities: fc.array(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,20})?$/), { maxLength: 3 }),
  words: fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,20}$/u), { maxLength: 3 }),
});
const stone: Topic = { want: 'list', entities: ['bridges', 'fords'], words: ['stone', 'größe'] };

test('a button that carries a topic does what it did without one', () => {
  fc.assert(
    fc.property(press, topic, name, (given, about, option) => {
      fc.pre(!(option in given.args));
      for (const id of [
        encodeCustomId(given),
        encodeLabelPress({ fromLabel: { ...given, option } }, 3),
        furtherId(),
      ]) {
        const carrying = id === undefined ? undefined : carryTopic(id, about);
        if (id === undefined || carrying === undefined) continue;
        expect(carrying.length).toBeLessThanOrEqual(100);
        expect(decodePress(carrying, 'label')).toEqual(decodePress(id, 'label'));
        expect(readFurther(carrying)).toEqual(id === furtherId() ? {} : undefined);
        expect(readTopic(carrying)?.want).toBe(about.want);
        expect(readTopic(id)).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

test('a topic comes back whole where there is room', () => {
  expect(readTopic(carryTopic('1.about', stone) ?? '')).toEqual(stone);
  expect(readTopic(carryTopic('1*', stone) ?? '')).toEqual(stone);
});

test.each([
  ['a short question', 'and trusts?'],
  ['one that is packed', `and ${'very '.repeat(14)}old ones?`],
])('what a shared question leans on comes back with it: %s', (_what, question) => {
  const shared = { command: 'ask', args: { question }, share: true, leaning: stone } as const;
  const id = encodeCustomId(shared);
  expect(id?.length).toBeLessThanOrEqual(100);
  expect(decodeCustomId(id ?? '')).toEqual(shared);
  expect(readTopic(id ?? '')).toBeUndefined();
});

test('[Ask further] stays with the version that was asked, whatever it is called, and still carries the topic', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.constantFrom('3', '2026-01-31', '1 May')), topic, (asOf, about) => {
      fc.pre(asOf !== '' && asOf.isWellFormed());
      const id = furtherId(asOf);
      fc.pre(id.length <= 70);
      expect(readFurther(id)).toEqual({ asOf });
      const carrying = carryTopic(id, about) ?? '';
      expect(readFurther(carrying)).toEqual({ asOf });
      expect(readTopic(carrying)?.want).toBe(about.want);
    }),
    { numRuns: 300 },
  );
});

test.each([
  '1.count?what=x&=',
  '1.count?=no',
  '1.count?=count&=count',
  '1.count?=count=x',
  '1+?=',
  '1+x',
  '1+?as-of=',
  '1+?as-of=%zz',
  '1+?as-of=3&as-of=4',
  '1+?as-of=3&=no',
  '1+?as-on=3',
])('%j is neither a command nor a form', (id) => {
  expect(decodeCustomId(id)).toBeUndefined();
  expect(readFurther(id)).toBeUndefined();
});
