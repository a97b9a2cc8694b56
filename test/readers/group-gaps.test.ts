// Which questions count as one: the same wanted of the same, in whatever words.
import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../src/knowledge.ts';
import { groupGaps, isSameMeaning, readMeaning } from '../../src/readers/group-gaps.ts';
import { withoutMentions } from '../../src/readers/question-text.ts';
import type { Gap } from '../../src/readers/results.ts';
import { corpusOf } from '../support/corpus.ts';

const knowledge = buildKnowledge(
  corpusOf({ sources: { valley: 'The valley has four bridges.\n\nThe oldest of them is made of stone.' } }),
);

function gap(id: number, question: string, more: Partial<Gap> = {}): Gap {
  const at = `2026-03-0${id}T12:00:00.000Z`;
  const counted = { id, count: 1, firstAt: at, lastAt: at, state: 'open', question, version: 1 } as const;
  return more.kind === 'reported'
    ? { ...counted, kind: 'reported', answer: 'four', reason: 'wrong' }
    : { ...counted, kind: 'unanswered', reason: 'not-stated', count: more.count ?? 1 };
}

describe('two questions', () => {
  const isSame = (one: string, other: string) =>
    isSameMeaning(readMeaning(one, knowledge), readMeaning(other, knowledge));

  test.each([
    ['How many tunnels are there?', 'how many tunnel are there'],
    ['When will the ferry start?', 'when does the ferry begin'],
    ['How many tunnels are there?', 'HOW MANY TUNNELS ARE THERE!!'],
  ])('are one: %s / %s', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  test.each([
    ['How many tunnels are there?', 'How many ferries are there?'],
    ['How many tunnels are there?', 'When were the tunnels built?'],
    ['Who is Ada Reed?', 'Who is Ben Moss?'],
    ['How many tunnels are there?', 'How many railway tunnels are there?'],
  ])('are two: %s / %s', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});

describe('groups', () => {
  test('hold every gap once, most asked first, whatever order they come in', () => {
    const gaps = [
      gap(1, 'How many ferries?', { count: 3 }),
      gap(2, 'How many tunnels?', { count: 2 }),
      gap(3, 'how many tunnels', { count: 2 }),
    ];
    const groups = groupGaps(gaps, knowledge);
    expect(groups.map(({ lead, count, gaps: members }) => [lead.id, count, members.length])).toEqual([
      [3, 4, 2],
      [1, 3, 1],
    ]);
    expect(groupGaps(gaps.toReversed(), knowledge)).toEqual(groups);
  });

  test('keep reports apart from questions without an answer', () => {
    const gaps = [gap(1, 'How many ferries?'), gap(2, 'How many ferries?', { kind: 'reported' })];
    expect(groupGaps(gaps, knowledge)).toHaveLength(2);
  });
});

describe('what is kept of a question', () => {
  test.each([
    ['<@12345678901234567> how many?', 'how many?'],
    ['ask <@&1> and <#2> </count:3> <:flag:4> <t:5:R> now', 'ask and now'],
    ['@everyone @sasha how\nmany ?', 'how many?'],
    ['write to a@b.test', 'write to a@b.test'],
    ['<@1>', ''],
  ])('%j is %j', (typed, kept) => {
    expect(withoutMentions(typed)).toBe(kept);
  });
});
