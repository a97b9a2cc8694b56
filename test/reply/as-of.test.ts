// An answer from an earlier version: every button of its reply stays with that version.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePress, SELECT_ID } from '../../src/reply/custom-id.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { readFurther } from '../../src/reply/topic-id.ts';
import { anyAnswer, anyKnowledge } from './arbitraries.ts';
import { contentOf, nothing, suggest, valley } from './fixture.ts';

interface Clickable {
  readonly id: string;
  readonly label: string;
}

/** What can be clicked, however deep: buttons, and the choices in menus. */
function clickablesOf(value: unknown): readonly Clickable[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(clickablesOf);
  const label = 'label' in value && typeof value.label === 'string' ? value.label : '';
  const ids = [
    'custom_id' in value && value.custom_id !== SELECT_ID ? value.custom_id : undefined,
    'value' in value ? value.value : undefined,
  ].filter((id) => typeof id === 'string');
  return [...ids.map((id) => ({ id, label })), ...inner];
}

function versionsOf(reply: Reply): readonly (string | undefined)[] {
  return clickablesOf(reply.components)
    .filter(({ id }) => !id.startsWith(SELECT_ID))
    .map(({ id, label }) => readFurther(id)?.asOf ?? decodePress(id, label)?.args['as-of']);
}

const asOf = '2026-01-31';
const share = { command: 'ask', args: { question: 'how many bridges?' }, share: true } as const;

test('whatever the answer, no button of it leads to another version', () => {
  fc.assert(
    fc.property(
      anyKnowledge.chain((knowledge) => anyAnswer(knowledge).map((answer) => ({ knowledge, answer }))),
      ({ knowledge, answer }) => {
        const place = { asOf, share, further: true };
        expect(
          versionsOf(renderAnswer(answer, knowledge, place)).filter((version) => version !== asOf),
        ).toEqual([]);
        const versions = versionsOf(renderAnswer(answer, knowledge, { share, further: true }));
        expect(versions.filter((version) => version !== undefined)).toEqual([]);
      },
    ),
    { numRuns: 200, interruptAfterTimeLimit: 10_000 },
  );
});

test.each([
  ['arguments in the custom id', { what: 'bridges' }],
  ['arguments in the label', { what: 'How many bridges are there?' }],
  ['arguments that fit nowhere', { what: 'x'.repeat(120) }],
  ['an argument of almost a custom id', { what: 'x'.repeat(75) }],
])('a button with %s stays with the version or is left out', (_what, args) => {
  const suggestion = {
    ...suggest('How many bridges are there?', args),
    question: 'How many bridges are there?',
  };
  const reply = renderAnswer(
    { ...nothing, kind: 'refusal', reason: 'off-topic', next: [suggestion] },
    valley,
    { asOf },
  );
  expect(versionsOf(reply).filter((version) => version !== asOf)).toEqual([]);
  expect(versionsOf(reply).length).toBeGreaterThan(0);
});

test('a reader is told which version it is, whatever it was called', () => {
  const reply = (version: string) =>
    contentOf(renderAnswer({ ...nothing, kind: 'help', occasion: 'help' }, valley, { asOf: version }));
  expect(reply('3')).toContain('-# As of version 3');
  expect(reply('“@everyone”\n# 3')).toContain('-# As of "\\@everyone" \\# 3');
});
