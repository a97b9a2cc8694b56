// Two moderators at once: who may publish what, and what becomes of a draft whose ground has moved.
import { expect, test } from 'vitest';
import { startModeratedBot } from '../support/moderated-bot.ts';
import { wordsOf as wordsOfMessage } from '../support/bot.ts';
import { labelsOf } from '../discord/buttons.ts';
import { ann, ben, ferries, moderate, text, viewOf, wordsOf } from './moderated.ts';

const pier = text('pier.txt', 'There is one pier.');

test('the second to publish is told, and shown the draft on the newer version', async () => {
  const { add, moderation, snapshots } = await moderate();
  await add(ferries);
  await add(pier);
  await viewOf('published', moderation.publish({ draft: 2, revision: 1 }, ben));
  const shown = await viewOf('draft', moderation.publish({ draft: 1, revision: 1 }, ann));
  const words = wordsOf(shown);
  expect(words).toMatch(
    /^\*\*Not published\*\*: Ben made version 2 active meanwhile\. Draft 1 now stands on it/,
  );
  expect(words).toContain('**Draft 1**: 1 source, 2 paragraphs');
  expect(snapshots.current().version).toBe(2);
  const published = moderation.publish({ draft: 1, revision: shown.review.draft.revision }, ann);
  await viewOf('published', published);
  const ids = snapshots.current().knowledge.corpus.sources.map(({ id }) => id);
  expect(ids).toEqual(['almanac', 'ferry-report', 'pier']);
});

test('two who publish one draft at once make one version', async () => {
  const { add, moderation, store } = await moderate();
  await add(ferries);
  const views = await Promise.all([ann, ben].map((by) => moderation.publish({ draft: 1, revision: 1 }, by)));
  expect(views.map(({ view }) => view.kind).toSorted()).toEqual(['published', 'refused']);
  expect(await store.versions.active()).toBe(2);
});

test('a draft that was changed since it was shown is shown again', async () => {
  const { add, moderation, store } = await moderate();
  await add(ferries);
  const { source } = { source: 'ferry-report' };
  await moderation.setDetails({ draft: 1, source, details: { title: 'Ferries' } }, ben);
  const shown = await viewOf('draft', moderation.publish({ draft: 1, revision: 1 }, ann));
  expect(wordsOf(shown)).toMatch(/^\*\*Not published\*\*: draft 1 was changed after it was shown\./);
  expect(await store.versions.active()).toBe(1);
});

test('a part that the newer version has no place for is named', async () => {
  const { add, moderation } = await moderate();
  await add(ferries);
  await moderation.publish({ draft: 1 }, ann);
  await viewOf('draft', moderation.remove({ source: 'ferry-report' }, ann));
  await viewOf('draft', moderation.remove({ source: 'ferry-report' }, ben));
  await viewOf('published', moderation.publish({ draft: 2 }, ann));
  const shown = await viewOf('draft', moderation.draft(3, ben));
  expect(wordsOf(shown)).toContain('`sources/ferry-report.md` is not there any more');
  expect((await viewOf('refused', moderation.publish({ draft: 3 }, ben))).words).toContain('changes nothing');
});

test('a draft that was published or discarded cannot be used any more', async () => {
  const { add, moderation } = await moderate();
  await add(ferries);
  await add(pier);
  await viewOf('published', moderation.publish({ draft: 1 }, ann));
  await viewOf('discarded', moderation.discard(2, ann));
  for (const [draft, state] of [
    [1, 'published'],
    [2, 'discarded'],
  ] as const) {
    for (const asked of [
      moderation.draft(draft, ann),
      moderation.publish({ draft }, ann),
      moderation.discard(draft, ann),
      moderation.remove({ source: 'almanac', draft }, ann),
      moderation.askDetails({ draft, source: 'almanac' }),
    ])
      expect((await viewOf('refused', asked)).words).toBe(`Draft ${draft} was ${state} already.`);
  }
  expect((await viewOf('refused', moderation.draft(9, ann))).words).toBe('There is no draft 9.');
});

test('where a second moderator is required the author cannot publish, and another can', async () => {
  const { corpus, press, discord, store } = await startModeratedBot(undefined, { requireSecond: true });
  const file = { filename: 'pier.txt', bytes: 'There is one pier.' };
  const drafted = await corpus('add', { files: file });
  expect(labelsOf(drafted)).not.toContain('Publish');
  expect(wordsOfMessage(drafted.message)).toContain('another moderator has to publish it: /corpus draft 1');
  const refused = await corpus('publish', { draft: 1 });
  expect(wordsOfMessage(refused.message)).toContain('The author of a draft cannot publish it here');
  expect(await store.versions.active()).toBe(1);
  expect(wordsOfMessage((await corpus('log')).message)).toContain('Sasha · **publish refused** · draft 1');
  const second = discord.ids.secondModerator;
  const shown = await corpus('draft', { number: 1 }, second);
  await press(shown, 'Publish', second);
  expect(await store.versions.active()).toBe(2);
});

test('a rollback to what is served already, or to nothing, changes nothing', async () => {
  const { moderation, store } = await moderate();
  expect((await viewOf('refused', moderation.rollBack('1', ann))).words).toContain('answered from already');
  expect((await viewOf('refused', moderation.rollBack('7', ann))).words).toBe('There is no version 7.');
  expect((await viewOf('refused', moderation.rollBack('x', ann))).words).toContain('by its number');
  expect(await store.versions.active()).toBe(1);
});
