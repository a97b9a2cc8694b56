import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainHeadline } from '../../src/reply/headline.ts';
import { checkReceipts } from '../../src/reply/receipts.ts';
import { renderAnswer, renderApology, renderFile, renderNotice, renderTold } from '../../src/reply/render.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { anyAnswer, anyKnowledge } from './arbitraries.ts';
import { valley } from './fixture.ts';
import { hostileText } from './hostile.ts';

interface Nested {
  readonly type?: unknown;
  readonly components?: unknown;
  readonly content?: unknown;
  readonly custom_id?: unknown;
  readonly label?: unknown;
  readonly value?: unknown;
  readonly description?: unknown;
  readonly options?: unknown;
}

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null;
}

/** Every component of a message, however deep. */
function flatten(components: readonly unknown[]): readonly Nested[] {
  return components
    .filter(isNested)
    .flatMap((each) => [each, ...(Array.isArray(each.components) ? flatten(each.components) : [])]);
}

function sizes(strings: readonly unknown[]): readonly number[] {
  return strings
    .filter((text) => typeof text === 'string')
    .map((text) => Math.max(text.length, Array.from(text).length));
}

/** Discord's rules for a message of components, as its documentation gives them. */
function expectSendable({
  components,
}: {
  readonly components: readonly APIMessageTopLevelComponent[];
}): void {
  const all = flatten(components);
  expect(all.length).toBeLessThanOrEqual(40);
  const texts = sizes(all.map((each) => each.content));
  expect(texts.length).toBeGreaterThan(0);
  expect(Math.min(...texts)).toBeGreaterThan(0);
  expect(texts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4000);
  for (const { type, components: inside } of all) {
    if (type === 1 && Array.isArray(inside)) expect(inside.length).toBeLessThanOrEqual(5);
    if (type === 1 && Array.isArray(inside)) expect(inside.length).toBeGreaterThan(0);
  }
  const ids = all.flatMap((each) => (typeof each.custom_id === 'string' ? [each.custom_id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  for (const size of sizes(ids)) expect(size).toBeLessThanOrEqual(100);
  for (const size of sizes(all.map((each) => each.label))) {
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(80);
  }
  for (const { options } of all) if (Array.isArray(options)) expectOptions(options);
}

function expectOptions(options: readonly unknown[]): void {
  expect(options.length).toBeLessThanOrEqual(25);
  const shown = options.filter(isNested);
  expect(new Set(shown.map(({ value }) => value)).size).toBe(options.length);
  for (const { label, value, description } of shown) {
    for (const size of sizes([label, value, description])) {
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThanOrEqual(100);
    }
  }
}

/** So many runs, or those that ten seconds allow. */
function within(numRuns: number) {
  return { numRuns, interruptAfterTimeLimit: 10_000 };
}

const answered = anyKnowledge.chain((knowledge) =>
  anyAnswer(knowledge).map((answer) => ({ knowledge, answer })),
);
const place = fc.record(
  {
    installUrl: fc.constant('https://discord.com/oauth2/authorize?client_id=1'),
    botName: hostileText,
    share: fc.oneof(
      hostileText.map((question) => ({ command: 'ask', args: { question }, share: true }) as const),
      fc.constant('shown' as const),
    ),
    further: fc.boolean(),
    asOf: hostileText.map((text) => text.slice(0, 30)),
  },
  { requiredKeys: [] },
);

describe('every reply', () => {
  test('is within Discord’s limits and has its receipts, whatever the answer holds', () => {
    fc.assert(
      fc.property(answered, place, ({ knowledge, answer }, where) => {
        const reply = renderAnswer(answer, knowledge, where);
        expectSendable(reply);
        expect(checkReceipts(reply, knowledge)).toEqual([]);
      }),
      within(300),
    );
  });

  test('has a headline of one plain line', () => {
    fc.assert(
      fc.property(answered, ({ knowledge, answer }) => {
        const headline = plainHeadline(answer, knowledge);
        expect(headline).not.toBe('');
        expect(headline).not.toMatch(/[\n\r]/);
      }),
      within(100),
    );
  });

  test('is the same for the same answer', () => {
    fc.assert(
      fc.property(answered, ({ knowledge, answer }) => {
        expect(renderAnswer(answer, knowledge, {})).toEqual(renderAnswer(answer, knowledge, {}));
      }),
      within(50),
    );
  });
});

test('apologies, notices and what is told are within the limits and claim nothing, whatever is put into them', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const words = `${text}\n`.repeat(40);
      const replies: readonly Reply[] = [
        renderApology(text),
        renderNotice(text),
        renderTold({ words }),
        renderFile({ kind: 'file', name: text, bytes: new Uint8Array(), words }),
      ];
      for (const reply of replies) {
        expectSendable(reply);
        expect(checkReceipts(reply, valley)).toEqual([]);
      }
    }),
    within(300),
  );
});

test('a file has a name that Discord keeps, whatever it was called, and its component shows it', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const { components, files } = renderFile({
        kind: 'file',
        name,
        bytes: new Uint8Array(),
        words: 'Here.',
      });
      const [file] = files ?? [];
      expect(file?.name).toMatch(/^[\w-]{1,60}(?:\.[A-Za-z0-9]{1,10})?$/);
      expect(JSON.stringify(components)).toContain(`"attachment://${file?.name ?? ''}"`);
    }),
    within(300),
  );
});
