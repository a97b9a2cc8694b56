// What could not be answered and what was reported: counted, bounded, marked, and without who asked.
import { describe, expect, test } from 'vitest';
import { createGaps } from '../../src/store/gaps.ts';
import type { Gaps } from '../../src/store/gaps.ts';
import { onBoth } from './both.ts';
import { ann } from './fixture.ts';

const asked = (question: string, version = 1) => ({ question, reason: 'not-stated', version });

async function listQuestions(gaps: Gaps): Promise<readonly string[]> {
  return (await gaps.list()).map(({ question, count }) => `${question} ${count}`);
}

onBoth(({ open, clock }) => {
  describe('an unanswered question', () => {
    test('is kept with how often and when it was asked, why it was refused, and of which version', async () => {
      const { store } = await open();
      await store.gaps.record(asked('How many mills?'));
      clock().advance(1_000);
      await store.gaps.record({ question: 'how  many MILLS', reason: 'no-match', version: 2 });
      expect(await store.gaps.list()).toEqual([
        {
          id: 1,
          kind: 'unanswered',
          question: 'how  many MILLS',
          reason: 'no-match',
          version: 2,
          count: 2,
          firstAt: '2026-03-01T12:00:00.000Z',
          lastAt: '2026-03-01T12:00:01.000Z',
          state: 'open',
        },
      ]);
    });

    test.each([
      ['How many mills?', '“how many mills” ', 2],
      ["What's a mill?", 'What’s a mill …', 1],
      ['How many mills?', 'how many mills?!', 1],
      ['How many mills?', 'How many mill?', 2],
      ['?', '', 1],
    ])('%j and %j are %i of them', async (one, other, count) => {
      const { store } = await open();
      await store.gaps.record(asked(one));
      await store.gaps.record(asked(other));
      expect(await store.gaps.list()).toHaveLength(count);
    });

    test('is counted by every process that refuses it', async () => {
      const { store } = await open();
      await Promise.all(Array.from({ length: 12 }, () => store.gaps.record(asked('How many mills?'))));
      expect(await listQuestions(store.gaps)).toEqual(['How many mills? 12']);
    });

    test('is kept up to a length, whatever it holds', async () => {
      const { store } = await open();
      await store.gaps.record(asked(`${'x'.repeat(499)}🧾${'y'.repeat(100_000)}`));
      await store.gaps.record(asked('What\0is \uD83D this?'));
      const questions = (await store.gaps.list()).map(({ question }) => question);
      expect(questions.toSorted()).toEqual(['Whatis \uFFFD this?', 'x'.repeat(499)]);
    });
  });

  describe('a reported answer', () => {
    test('is kept with its kind and the reason given, each reason by itself', async () => {
      const { store } = await open();
      const report = (reason: string) =>
        store.gaps.report({ question: 'How many mills?', answer: 'figure', reason, version: 1 });
      for (const reason of ['Out of date', 'Wrong year', 'out of date.']) await report(reason);
      expect(await store.gaps.list({ kind: 'reported' })).toMatchObject([
        { kind: 'reported', answer: 'figure', reason: 'out of date.', count: 2 },
        { kind: 'reported', answer: 'figure', reason: 'Wrong year', count: 1 },
      ]);
      expect(await store.gaps.list({ kind: 'unanswered' })).toEqual([]);
    });
  });

  describe('the list', () => {
    test('is most asked first, then the latest, a page at a time', async () => {
      const { store } = await open();
      for (const question of ['a', 'b', 'b', 'c']) {
        await store.gaps.record(asked(question));
        clock().advance(1_000);
      }
      expect(await listQuestions(store.gaps)).toEqual(['b 2', 'c 1', 'a 1']);
      const page = await store.gaps.list({ limit: 1, offset: 1 });
      expect(page.map(({ question }) => question)).toEqual(['c']);
    });

    test('leaves out what is dismissed or should stay unanswered, which stays so when it is asked again', async () => {
      const { store } = await open();
      for (const question of ['a', 'b', 'c']) await store.gaps.record(asked(question));
      expect(await store.gaps.mark([1], 'dismissed')).toBe(1);
      expect(await store.gaps.mark([2], 'stays')).toBe(1);
      expect(await store.gaps.mark([9], 'stays')).toBe(0);
      await store.gaps.record(asked('b'));
      expect(await listQuestions(store.gaps)).toEqual(['c 1']);
      expect(await store.gaps.list({ state: 'stays' })).toMatchObject([{ question: 'b', count: 2 }]);
      await store.gaps.mark([1], 'open');
      expect(await listQuestions(store.gaps)).toEqual(['c 1', 'a 1']);
    });

    test('is marked as a whole with what is written down of it, or not at all', async () => {
      const { store, database } = await open();
      for (const question of ['a', 'b', 'c']) await store.gaps.record(asked(question));
      const entry = { by: ann, action: 'gaps dismiss', details: { count: 2 } };
      await database.write((db) => db.schema.alterTable('audit').renameTo('away').execute());
      await expect(store.gaps.mark([1, 2], 'dismissed', entry)).rejects.toThrow();
      expect(await store.gaps.list()).toHaveLength(3);
      await database.write((db) => db.schema.alterTable('away').renameTo('audit').execute());
      expect(await store.gaps.mark([1, 2], 'dismissed', entry)).toBe(2);
      expect(await listQuestions(store.gaps)).toEqual(['c 1']);
      expect((await store.audit.list()).entries).toMatchObject([entry]);
    });

    test('loses what is removed, and gives its number to no other', async () => {
      const { store } = await open();
      await store.gaps.record(asked('a'));
      expect(await store.gaps.remove(1)).toBe(true);
      expect(await store.gaps.remove(1)).toBe(false);
      await store.gaps.record(asked('b'));
      expect(await store.gaps.list()).toMatchObject([{ id: 2, question: 'b', count: 1 }]);
    });

    test('loses the least asked and oldest when there are too many, and never the newest', async () => {
      const { database } = await open();
      const gaps = createGaps(database, () => clock().now(), 2);
      for (const question of ['a', 'a', 'b', 'c', 'd']) {
        clock().advance(1_000);
        await gaps.record(asked(question));
      }
      expect(await listQuestions(gaps)).toEqual(['a 2', 'd 1']);
      await gaps.record(asked('d'));
      await gaps.record(asked('e'));
      expect(await listQuestions(gaps)).toEqual(expect.arrayContaining(['e 1']));
    });
  });
});
