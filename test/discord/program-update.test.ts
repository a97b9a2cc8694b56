// A newer program on the same application: what it defines otherwise is registered once, by whichever process starts first.
import { Routes } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import type { Playground } from '../../playground/start.ts';
import type { RegistryEntry } from '../../src/command/entries.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Parts } from '../../src/discord/parts.ts';
import { startDiscord, testParts } from '../support/bot.ts';

const { parts } = testParts();
const { registry } = parts;

/** One start of the program, with these commands; gives where it registered any. */
async function start(discord: Playground, entries: Parts['registry']): Promise<readonly string[]> {
  const from = discord.requests.length;
  const { homeGuildId, token, api } = discord;
  const bot = await startBot({ token, api, parts: { ...parts, registry: entries, homeGuildId } });
  onTestFinished(() => bot.stop());
  await bot.stop();
  return discord.requests.slice(from).flatMap(({ method, path }) => (method === 'PUT' ? [path] : []));
}

/** The same command as a newer program may describe it. */
function described(entries: Parts['registry'], name: string): readonly RegistryEntry[] {
  return entries.map((entry) =>
    entry.name === name && 'description' in entry ? { ...entry, description: 'Something newer' } : entry,
  );
}

test('a changed definition is registered once, and nothing else is sent again', async () => {
  const discord = await startDiscord();
  expect(await start(discord, registry)).toHaveLength(2);
  expect(await start(discord, registry)).toEqual([]);
  const [application] = discord.commands().map(({ application_id: id }) => id);
  const newer = described(registry, 'count');
  expect(await start(discord, newer)).toEqual([Routes.applicationCommands(application ?? '')]);
  expect(await start(discord, newer)).toEqual([]);
  const count = discord.commands().find(({ name }) => name === 'count');
  expect(count).toMatchObject({ description: 'Something newer' });
});

test('one of the moderators’ is registered in their server alone', async () => {
  const discord = await startDiscord();
  await start(discord, registry);
  const [application] = discord.commands().map(({ application_id: id }) => id);
  const newer = described(registry, 'corpus');
  const home = Routes.applicationGuildCommands(application ?? '', discord.homeGuildId);
  expect(await start(discord, newer)).toEqual([home]);
  expect(await start(discord, newer)).toEqual([]);
});

test('a command that the newer program has no more goes, and the older program brings it back', async () => {
  const discord = await startDiscord();
  await start(discord, registry);
  const fewer = registry.filter(({ name }) => name !== 'compare');
  expect(await start(discord, fewer)).toHaveLength(1);
  expect(discord.commands().map(({ name }) => name)).not.toContain('compare');
  expect(await start(discord, fewer)).toEqual([]);
  expect(await start(discord, registry)).toHaveLength(1);
  expect(discord.commands().map(({ name }) => name)).toContain('compare');
});
