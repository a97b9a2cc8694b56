// What goes wrong while moderators work: the database gone, the draft changed in between, and how far the work is.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/moderation/key-of.ts';
import { harbour, makeFolder } from '../support/moderated-bot.ts';
import { ann, ben, ferries, moderate, text, viewOf, wordsOf } from './moderated.ts';

test('a database that is gone is told in a sentence, and what served before serves on', async () => {
  const faults: unknown[] = [];
  const folder = await makeFolder();
  const onFault = (error: unknown): void => void faults.push(error);
  const { moderation, snapshots, add } = await moderate(undefined, { onFault }, { dataDir: folder });
  await add(ferries);
  await rm(join(folder, 'footnote.db'));
  for (const ask of [
    () => moderation.publish({ draft: 1 }, ann),
    () => moderation.rollBack('1', ann),
    () => moderation.discard(1, ann),
  ]) {
    const words = wordsOf(await viewOf('refused', ask()));
    expect(words).toMatch(
      /^\*\*That could not be done; \/corpus status tells where things stand\.\*\*\n• The database \(/,
    );
  }
  expect(faults).toHaveLength(3);
  expect(snapshots.current().version).toBe(1);
});

test('a database that another process holds is told in a sentence, and serves again when it is let go', async () => {
  const faults: unknown[] = [];
  const folder = await makeFolder();
  const onFault = (error: unknown): void => void faults.push(error);
  const { moderation, snapshots, add, store } = await moderate(
    undefined,
    { onFault },
    { dataDir: folder, patienceMs: 60 },
  );
  await add(ferries);
  const holder = new DatabaseSync(join(folder, 'footnote.db'));
  holder.exec('begin immediate');
  for (const ask of [() => moderation.publish({ draft: 1 }, ann), () => moderation.discard(1, ann)]) {
    const words = wordsOf(await viewOf('refused', ask()));
    expect(words).toContain('is held by another process; nothing was written, try again');
  }
  expect(faults).toHaveLength(2);
  expect(snapshots.current().version).toBe(1);
  // Who asks where things stand is told.
  expect((await moderation.status()).view.kind).toBe('status');
  holder.close();
  await viewOf('published', moderation.publish({ draft: 1 }, ann));
  expect(await store.versions.active()).toBe(2);
});

test('details that were read before somebody changed the draft are not saved over that', async () => {
  const { moderation, add, upload, store } = await moderate();
  await add(ferries);
  const newer = upload(text('x.txt', 'The Ferry Company runs 15 ferries.'));
  const views = await Promise.all([
    moderation.update({ source: 'ferry-report', file: newer, draft: 1 }, ben),
    moderation.setDetails({ draft: 1, source: 'ferry-report', details: { title: 'Ferries' } }, ann),
  ]);
  expect(views.map(({ view }) => view.kind).toSorted()).toEqual(['draft', 'refused']);
  const refused = views.map(({ view }) => view).find(({ kind }) => kind === 'refused');
  expect(refused && wordsOf(refused)).toContain('Somebody changed the draft meanwhile');
  const put = (await store.drafts.read(1))?.changes.put ?? [];
  // Either of the two, whole.
  expect(put[0]?.text.includes('15 ferries')).toBe(!put[0]?.text.includes('title: Ferries'));
});

/** The time that a form has is over as soon as it begins. */
const over = (run: () => void) => {
  run();
  return () => undefined;
};

test('a form that the draft is read too slowly for is not waited for', async () => {
  const { moderation, add } = await moderate(harbour, { setTimer: over });
  await add(ferries);
  for (const result of [
    moderation.askDetails({ draft: 1, source: 'ferry-report' }),
    moderation.askRow({ draft: 1, proposal: 'any' }),
  ])
    expect((await viewOf('refused', result)).words).toContain('The draft is still being read.');
});

test('the details of a source that a draft brings, or leaves as it is, are asked for, and of no other', async () => {
  const { moderation, add } = await moderate();
  await add(ferries);
  const titleOf = async (source: string) => {
    const asked = await moderation.askDetails({ draft: 1, source });
    return asked.kind === 'form' ? asked.fields[0].value : asked.view;
  };
  expect(await titleOf('ferry-report')).toBe('Ferry report');
  expect(await titleOf('almanac')).toBe('Harbour almanac');
  expect(await titleOf('pier')).toMatchObject({ kind: 'refused' });
  await moderation.remove({ source: 'ferry-report', draft: 1 }, ann);
  expect(await titleOf('ferry-report')).toMatchObject({ kind: 'refused' });
});

test('how far the work is, is told while it goes on', async () => {
  const { moderation, upload } = await moderate();
  const told: string[] = [];
  const doing = { ...ann, progress: (words: string) => void told.push(words) };
  const files = [ferries, text('pier.txt', 'There is one pier.')].map(upload);
  await moderation.add({ files }, doing);
  expect(told.slice(0, 3)).toEqual([
    'Reading ferry-report.md (1 of 2) …',
    'Reading pier.txt (2 of 2) …',
    'Building the corpus that the draft makes …',
  ]);
  expect(told.at(-1)).toBe('Rehearsing known questions: 2 of 2 …');
});

test('a draft is there after a restart as it was, with what was decided in it', async () => {
  const folder = await makeFolder();
  const first = await moderate(undefined, {}, { dataDir: folder });
  await first.add(ferries);
  const [figure] = (
    await viewOf('proposal', first.moderation.review({ draft: 1, list: 'figures', at: 1 }, ann))
  ).waiting;
  const proposal = figure === undefined ? '' : keyOf(figure);
  await first.moderation.decide({ draft: 1, proposal, accept: true }, ann);
  const again = await moderate(undefined, {}, { dataDir: folder });
  const shown = await viewOf('draft', again.moderation.draft(undefined, ann));
  expect(wordsOf(shown)).toContain('**Draft 1**: 1 source, 2 paragraphs');
  expect(wordsOf(shown)).toContain('1 figure and 1 quotation found in it, waiting for you\n2 rows accepted');
});
