// The log of who did what.
import { expect, test } from 'vitest';
import { onBoth } from './both.ts';
import { ann, ben } from './fixture.ts';

onBoth(({ open, clock }) => {
  test('the log says who did what and when, and what was refused', async () => {
    const { store } = await open();
    await store.audit.append({ by: ann, action: 'discard', details: { draft: 3, files: ['a', 'b'] } });
    clock().advance(1_000);
    await store.audit.append({ by: ben, action: 'corpus publish', outcome: 'refused' });
    expect((await store.audit.list()).entries).toEqual([
      {
        id: 2,
        at: '2026-03-01T12:00:01.000Z',
        by: ben,
        action: 'corpus publish',
        outcome: 'refused',
        details: {},
      },
      {
        id: 1,
        at: '2026-03-01T12:00:00.000Z',
        by: ann,
        action: 'discard',
        outcome: 'done',
        details: { draft: 3, files: ['a', 'b'] },
      },
    ]);
  });

  test('the log is read a page at a time, each entry once, newest first', async () => {
    const { store } = await open();
    for (const action of ['a', 'b', 'c', 'd', 'e']) await store.audit.append({ by: ann, action });
    const pages: string[] = [];
    for (let before: number | undefined; ;) {
      const page = await store.audit.list({ limit: 2, ...(before === undefined ? {} : { before }) });
      pages.push(page.entries.map(({ action }) => action).join(''));
      before = page.next;
      if (before === undefined) break;
    }
    expect(pages).toEqual(['ed', 'cb', 'a']);
  });
});
