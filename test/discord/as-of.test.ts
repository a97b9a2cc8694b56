// Earlier versions end to end: the option, what is asked of them, and the buttons that stay with them.
import { expect, test } from 'vitest';
import { defineCommand } from '../../src/command/command.ts';
import type { Knowledge } from '../../src/knowledge.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { startTestBot, wordsOf } from '../support/bot.ts';
import { corpusOf } from '../support/corpus.ts';
import { formOf, labelsOf, pressOf } from './buttons.ts';

const harbour = (lights: string) =>
  corpusOf({
    sources: { almanac: `Port Ellen has ${lights} lighthouses.\n\nThe Harbour Board looks after them.` },
    facts: {
      entities: [
        {
          id: 'lighthouses',
          kind: 'group',
          names: [{ text: 'lighthouses', evidence: [{ source: 'almanac', quote: 'lighthouses' }] }],
        },
      ],
      figures: [
        {
          id: 'lights',
          about: 'lighthouses',
          measure: 'count',
          value: lights === 'two' ? 2 : 3,
          evidence: [{ source: 'almanac', quote: `${lights} lighthouses` }],
        },
      ],
    },
  });

const then = buildKnowledge(harbour('two'));
const at = (asOf: string): Promise<Knowledge | undefined> =>
  Promise.resolve(asOf === '1' || asOf === '1 May 2026' ? then : undefined);
const now = harbour('three');

const count = (options: Readonly<Record<string, string | boolean>> = {}) => ({
  name: 'count',
  options: { what: 'lighthouses', ...options },
});
const asked = { 'as-of': '1' };

test('the option is there for what asks, where earlier versions are kept, and nowhere else', async () => {
  const quiet = defineCommand({
    name: 'quiet',
    description: 'Asks nothing',
    options: {},
    answer: () => ({ kind: 'told', words: 'Nothing' }),
  });
  const optionsOf = ({ discord }: Awaited<ReturnType<typeof startTestBot>>, name: string) =>
    discord
      .commands()
      .find((command) => command.name === name)
      ?.options?.map((option) => option.name);
  const kept = await startTestBot([quiet], now, { at });
  expect(optionsOf(kept, 'count')).toEqual(['what', 'as-of', 'hide']);
  expect(optionsOf(kept, 'quiet')).toEqual(['hide']);
  expect(optionsOf(await startTestBot([quiet], now), 'count')).toEqual(['what', 'hide']);
});

test('an earlier version is asked by its number or by a date, and the reply says which', async () => {
  const { discord, logged } = await startTestBot([], now, { at });
  expect(wordsOf((await discord.runCommand(count())).message)).toMatch(/^## three\n/);
  for (const [asOf, shown] of [
    ['1', 'version 1'],
    ['1 May 2026', '1 May 2026'],
  ] as const) {
    const { message } = await discord.runCommand(count({ 'as-of': asOf }));
    expect(wordsOf(message)).toMatch(/^## two\n/);
    expect(wordsOf(message)).toContain(`-# As of ${shown}`);
  }
  expect(await logged.find({ corpus: then.corpus.hash })).toMatchObject({
    command: 'count',
    outcome: 'answered',
  });
});

test('but for that line it is the reply of that version', async () => {
  const earlier = await startTestBot([], harbour('two'));
  const later = await startTestBot([], now, { at });
  const before = await earlier.discord.runCommand(count());
  const after = await later.discord.runCommand(count(asked));
  const words = wordsOf(after.message)
    .split('\n')
    .filter((line) => line !== '-# As of version 1');
  expect(words.join('\n')).toBe(wordsOf(before.message));
  expect(labelsOf(after)).toEqual(labelsOf(before));
});

test('buttons under it stay with that version, however often they are pressed', async () => {
  const { discord } = await startTestBot([], now, { at });
  const first = await discord.runCommand(count(asked));
  const context = await discord.press(pressOf(first, 'In context'));
  expect(wordsOf(context.message)).toContain('Port Ellen has two lighthouses');
  const list = await discord.press(pressOf(context, 'All sources'));
  expect(wordsOf(list.message)).toContain('-# As of version 1');
});

test('a question that goes on from it stays with that version, and leans on it', async () => {
  const { discord } = await startTestBot([], now, { at });
  const first = await discord.runCommand(count(asked));
  const modal = formOf(await discord.press(pressOf(first, 'Ask further')));
  const further = await discord.submit({ modal, values: { question: 'where does it say that?' } });
  expect(wordsOf(further.message)).toContain('two lighthouses');
  const again = formOf(await discord.press(pressOf(further, 'Ask further')));
  expect(again.custom_id).toBe(modal.custom_id);
});

test('what is shared of it is from that version', async () => {
  const { discord } = await startTestBot([], now, { at });
  const hidden = await discord.runCommand(count({ ...asked, hide: true }));
  const shared = await discord.press(pressOf(hidden, 'Share'));
  expect(wordsOf(shared.message)).toBe(wordsOf(hidden.message));
  expect(shared.ephemeral).toBe(false);
});

test.each([
  ['7', /There is no version "7" to answer from/],
  ['yesterday', /There is no version "yesterday"/],
])('an unknown version is named: %s', async (asOf, words) => {
  const { discord } = await startTestBot([], now, { at });
  const { message, ephemeral } = await discord.runCommand(count({ 'as-of': asOf }));
  expect(wordsOf(message)).toMatch(words);
  expect(ephemeral).toBe(true);
});

test.each([
  ['where none are kept', {}, '1.count?what=lighthouses&as-of=1', 'There is no version'],
  ['that is too long', { at }, `1.count?what=lighthouses&as-of=${'1'.repeat(40)}`, 'There is no version'],
  ['for what asks nothing', { at }, '1.quiet?as-of=1', 'from an earlier version of the bot'],
])(
  'a version in a button that was made up is turned away in private: %s',
  async (_what, more, customId, words) => {
    const quiet = defineCommand({
      name: 'quiet',
      description: 'Asks nothing',
      options: {},
      answer: () => ({ kind: 'told', words: 'Nothing' }),
    });
    const { discord, logged } = await startTestBot([quiet], now, more);
    const { message } = await discord.runCommand(count());
    if (!message) throw new Error('there is no message');
    const pressed = await discord.press({ message, customId, forged: true });
    expect(pressed.ephemeral).toBe(true);
    expect(wordsOf(pressed.message)).toContain(words);
    expect(logged.lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

test('a version that cannot be read is apologised for', async () => {
  const { discord, logged } = await startTestBot([], now, {
    at: () => Promise.reject(new Error('the disk is gone')),
  });
  const { message } = await discord.runCommand(count(asked));
  expect(wordsOf(message)).toContain('it is in the log as');
  expect(await logged.find({ level: 'error' })).toMatchObject({
    command: 'count',
    err: { message: 'the disk is gone' },
  });
});

test('a version that takes long to read is waited for', async () => {
  const began = Promise.withResolvers<undefined>();
  const read = Promise.withResolvers<Knowledge>();
  const slowly = (): Promise<Knowledge> => {
    began.resolve(undefined);
    return read.promise;
  };
  const { discord, clock } = await startTestBot([], now, { at: slowly });
  const acknowledged = discord.runCommand({ ...count(asked), until: 'acknowledged' });
  await began.promise;
  clock.advance(2_000);
  await acknowledged;
  clock.advance(10_000);
  const answered = discord.nextMessage(discord.ids.channel);
  read.resolve(then);
  expect(wordsOf(await answered)).toMatch(/^## two\n/);
});
