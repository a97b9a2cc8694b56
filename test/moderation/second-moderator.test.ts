// A server that wants two moderators for every version, from Discord.
import { expect, test } from 'vitest';
import { startModeratedBot } from '../support/moderated-bot.ts';
import { wordsOf as wordsOfMessage } from '../support/bot.ts';
import { labelsOf } from '../discord/buttons.ts';

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
