// A server that wants two moderators for every version, from Discord.
import { expect, test } from 'vitest';
import { harbour, startModeratedBot } from '../support/moderated-bot.ts';
import { wordsOf as wordsOfMessage } from '../support/bot.ts';
import { labelsOf } from '../discord/buttons.ts';
import { keyOf } from '../../src/moderation/key-of.ts';
import { ann, ben, ferries, moderate, text, viewOf } from './moderated.ts';

test('where a second moderator is required the author cannot publish, and another can', async () => {
  const { corpus, press, discord, store } = await startModeratedBot(undefined, { requireSecond: true });
  const file = { filename: 'pier.txt', bytes: 'There is one pier.' };
  const drafted = await corpus('add', { files: file });
  expect(labelsOf(drafted)).not.toContain('Publish');
  expect(wordsOfMessage(drafted.message)).toContain(
    'a moderator who did neither has to publish it: /corpus draft 1',
  );
  const refused = await corpus('publish', { draft: 1 });
  expect(wordsOfMessage(refused.message)).toContain('Whoever made or changed a draft cannot publish it here');
  expect(await store.versions.active()).toBe(1);
  expect(wordsOfMessage((await corpus('log')).message)).toContain('Sasha · **publish refused** · draft 1');
  const second = discord.ids.secondModerator;
  const shown = await corpus('draft', { number: 1 }, second);
  await press(shown, 'Publish', second);
  expect(await store.versions.active()).toBe(2);
});

test('who changed somebody else’s draft cannot publish it either, and a third moderator can', async () => {
  const { moderation, upload, store } = await moderate(harbour, { requireSecond: true });
  await moderation.add({ files: [upload(text('pier.txt', 'There is one pier.'))] }, ann);
  const files = [upload(text('quay.txt', 'There are two quays.'))];
  const changed = await viewOf('draft', moderation.add({ files, draft: 1 }, ben));
  expect(changed.needsSecond).toBe(true);
  for (const by of [ann, ben]) {
    const refused = await viewOf('refused', moderation.publish({ draft: 1 }, by));
    expect(refused.words).toContain('Whoever made or changed a draft cannot publish it here');
  }
  expect(await store.versions.active()).toBe(1);
  const cleo = { ...ben, actor: { id: '103', name: 'Cleo' } };
  const shown = await viewOf('draft', moderation.draft(1, cleo));
  expect(shown.needsSecond).toBe(false);
  await viewOf('published', moderation.publish({ draft: 1 }, cleo));
  expect(await store.versions.active()).toBe(2);
});

test('who decides on the proposed rows of somebody else’s draft can publish it', async () => {
  const { moderation, add } = await moderate(harbour, { requireSecond: true });
  await add(ferries);
  const { waiting } = await viewOf('proposal', moderation.review({ draft: 1, list: 'figures', at: 1 }, ben));
  for (const [index, proposal] of waiting.map(keyOf).entries())
    await viewOf('proposal', moderation.decide({ draft: 1, proposal, accept: index === 0 }, ben));
  expect(waiting.length).toBeGreaterThan(1);
  expect(await viewOf('draft', moderation.draft(1, ben))).toMatchObject({ needsSecond: false });
  await viewOf('published', moderation.publish({ draft: 1 }, ben));
});

test('a version that was published before is brought back by one moderator', async () => {
  const { moderation, upload, store } = await moderate(harbour, { requireSecond: true });
  await moderation.add({ files: [upload(text('pier.txt', 'There is one pier.'))] }, ann);
  await viewOf('published', moderation.publish({ draft: 1 }, ben));
  await viewOf('rolled-back', moderation.rollBack('1', ann));
  expect(await store.versions.active()).toBe(3);
});
