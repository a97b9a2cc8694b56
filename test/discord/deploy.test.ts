// Registering commands, against the stand-in's REST API: only what differs, and only what the application allows.
import { ApplicationIntegrationType, DefaultRestOptions, REST, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { toApiCommand } from '../../src/discord/api-command.ts';
import { deployCommands, deployOnly } from '../../src/discord/deploy.ts';
import { differs } from '../../src/discord/registered.ts';
import { startDiscord, startTestBot, testParts } from '../support/bot.ts';

const { parts } = testParts();
const { corpus } = parts.current();
const installs = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];
/** Those of the moderators are registered in their own server alone, which there is none of here. */
const everyones = parts.registry.filter(
  (entry) => entry.type === 'message' || entry.audience !== 'moderators',
);
const wanted = everyones.map((entry) => toApiCommand(entry, { corpus, installs }));

test('starting registers every command, for servers, direct messages and other places', async () => {
  const { discord } = await startTestBot();
  expect(
    discord
      .commands()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(wanted.map(({ name }) => name).toSorted());
  for (const command of discord.commands()) {
    expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  }
});

test('a set that is registered already is left alone, and one that differs is not', async () => {
  const discord = await startDiscord();
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  const { log, registry } = parts;
  expect(await deployCommands(rest, { registry, corpus, log })).toBe('registered');
  expect(await deployCommands(rest, { registry, corpus, log })).toBe('unchanged');
  expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  const [, ...fewer] = everyones;
  expect(await deployCommands(rest, { registry: fewer, corpus, log })).toBe('registered');
  expect(discord.commands()).toHaveLength(fewer.length);
});

test('npm run deploy registers without a gateway connection', async () => {
  const discord = await startDiscord();
  const { log, registry } = parts;
  await deployOnly({ token: discord.token, api: discord.api, registry, corpus, log });
  expect(discord.commands()).toHaveLength(everyones.length);
  expect(discord.isOnline()).toBe(false);
});

test('npm run deploy with a wrong token says what to do', async () => {
  const discord = await startDiscord();
  const { log, registry } = parts;
  const deployed = deployOnly({ token: 'MTIz.wrong.token', api: discord.api, registry, corpus, log });
  await expect(deployed).rejects.toThrow(/^Discord refused the token/);
});

test('a way of installing that the application does not allow is left out, and named in the log', async () => {
  const { parts: own, logged } = testParts();
  const discord = await startDiscord();
  const rest = new REST({
    api: discord.api,
    makeRequest: async (url, init) => {
      const response = await DefaultRestOptions.makeRequest(url, init);
      if (!url.endsWith(Routes.currentApplication())) return response;
      const application = z.looseObject({}).parse(await response.json());
      return Response.json({ ...application, integration_types_config: { 0: {} } });
    },
  }).setToken(discord.token);
  await deployCommands(rest, { registry: own.registry, corpus, log: own.log });
  expect(new Set(discord.commands().flatMap((command) => command.integration_types))).toEqual(new Set([0]));
  const warning = await logged.find({ level: 'warn' });
  expect(warning.msg).toMatch(/^the application cannot be installed to users \(User Install\): tick it/);
});

test('the comparison sees what registering sets, and nothing that Discord adds', () => {
  const added = { id: '1', application_id: '2', version: '3', nsfw: false, default_member_permissions: null };
  const registered = wanted.map((command) => ({
    ...command,
    ...added,
    ...('options' in command && {
      options: command.options?.map((option) => ({ ...option, name_localizations: null })),
    }),
  }));
  expect(differs(wanted, registered.toReversed())).toBe(false);
  const [first, ...others] = wanted;
  if (!first || !('options' in first)) throw new Error('the first is no slash command');
  const changes = [
    { ...first, description: 'Something else' },
    { ...first, name: 'else' },
    { ...first, options: first.options?.toReversed() },
    { ...first, options: first.options?.map((option) => ({ ...option, required: true })) },
    { ...first, contexts: [0] },
    { ...first, integration_types: [0] },
  ];
  expect(changes.filter((change) => !differs(wanted, [change, ...others]))).toEqual([]);
  expect(differs(wanted, others)).toBe(true);
});
