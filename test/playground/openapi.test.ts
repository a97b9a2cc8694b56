// Discord's own description against both sides: what the bot sends, and what the stand-in answers.
import { MessageFlags, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { loadOpenApi } from '../../playground/openapi.ts';
import { startPlayground } from '../../playground/start.ts';
import { openPlayground, openStage } from '../support/discord-client.ts';

const file = process.env.DISCORD_OPENAPI ?? '';

test('without the description nothing is checked, and that is said', async () => {
  const { playground } = await openPlayground();
  expect(playground.openapi).toBe('skipped');
});

test('a file that is no description stops the start', async () => {
  await expect(startPlayground({ openapi: 'package.json' })).rejects.toThrow('package.json: not an OpenAPI');
});

describe.skipIf(file === '')('with DISCORD_OPENAPI', () => {
  test('a body that breaks it is recorded and refused', async () => {
    const { playground, client } = await openStage({ openapi: file });
    expect(playground.openapi).toBe('checked');
    const body = {
      content: 'x',
      components: [{ type: 1, components: [{ type: 2, style: 9, label: 'x' }] }],
    };
    const sending = client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    await expect(sending).rejects.toMatchObject({ code: 50035, status: 400 });
    expect(playground.violations).toMatchObject([
      {
        method: 'POST',
        path: `/channels/${playground.ids.channel}/messages`,
        errors: [expect.stringContaining('/components/0/components/0/style')],
      },
    ]);
  });

  test.each([
    [
      'a reply of Components V2',
      { flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'x' }] },
    ],
    ['an edit that clears the content', { content: null, embeds: [] }],
  ])('%s is fine', (_, body) => {
    expect(loadOpenApi(file).check('POST', '/channels/{channel_id}/messages', body)).toEqual([]);
  });

  test('permissions of a command as a string are fine', () => {
    const body = [{ name: 'corpus', description: 'x', default_member_permissions: '32' }];
    expect(loadOpenApi(file).check('PUT', '/applications/{application_id}/commands', body)).toEqual([]);
  });

  test('the stand-in answers as it says', async () => {
    const { playground, client } = await openStage();
    const { ids } = playground;
    const question = await playground.say({ content: `<@${ids.bot}> how many?` });
    const openapi = loadOpenApi(file);
    const container = {
      type: 17,
      components: [
        {
          type: 9,
          components: [{ type: 10, content: 'x' }],
          accessory: { type: 2, style: 2, label: 'x', custom_id: 'a' },
        },
        { type: 14 },
        { type: 12, items: [{ media: { url: 'https://example.org/a.png' } }] },
        { type: 1, components: [{ type: 3, custom_id: 'b', options: [{ label: 'x', value: 'x' }] }] },
      ],
    };
    const body = {
      flags: MessageFlags.IsComponentsV2,
      components: [container],
      message_reference: { message_id: question.id },
    };
    const commands = [
      { name: 'count', description: 'x', options: [{ type: 3, name: 'of', description: 'x' }] },
    ];
    const { rest } = client;
    const answers: readonly (readonly [string, string, unknown])[] = [
      ['GET', '/users/@me', await rest.get(Routes.user())],
      ['GET', '/gateway/bot', await rest.get(Routes.gatewayBot())],
      ['GET', '/applications/@me', await rest.get(Routes.currentApplication())],
      ['GET', '/channels/{channel_id}', await rest.get(Routes.channel(ids.channel))],
      ['GET', '/guilds/{guild_id}', await rest.get(Routes.guild(ids.guild))],
      [
        'GET',
        '/guilds/{guild_id}/members/{user_id}',
        await rest.get(Routes.guildMember(ids.guild, ids.member)),
      ],
      [
        'POST',
        '/users/@me/channels',
        await rest.post(Routes.userChannels(), { body: { recipient_id: ids.member } }),
      ],
      [
        'POST',
        '/channels/{channel_id}/messages',
        await rest.post(Routes.channelMessages(ids.channel), { body }),
      ],
      [
        'POST',
        '/channels/{channel_id}/messages',
        await rest.post(Routes.channelMessages(ids.channel), {
          body: {
            flags: MessageFlags.IsComponentsV2,
            components: [{ type: 13, file: { url: 'attachment://corpus.zip' } }],
          },
          files: [{ name: 'corpus.zip', data: Buffer.from('zipped') }],
        }),
      ],
      ['GET', '/channels/{channel_id}/messages', await rest.get(Routes.channelMessages(ids.channel))],
      [
        'PUT',
        '/applications/{application_id}/commands',
        await rest.put(Routes.applicationCommands(ids.application), { body: commands }),
      ],
    ];
    const faults = answers.flatMap(([method, path, answer]) =>
      openapi.checkAnswer(method, path, 200, answer).map((fault) => `${method} ${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(openapi.checkAnswer('GET', '/channels/{channel_id}/messages', 200, [{ id: 1 }])).not.toEqual([]);
  });

  test('the answer to a first response is as it says', async () => {
    const { playground, client } = await openStage();
    await client.application.commands.set([{ name: 'count', description: 'x' }]);
    const answer = new Promise<unknown>((resolve, reject) => {
      client.once('interactionCreate', (interaction) => {
        const path = Routes.interactionCallback(interaction.id, interaction.token);
        const body = { type: 4, data: { content: 'x' } };
        client.rest
          .post(path, { body, query: new URLSearchParams({ with_response: 'true' }) })
          .then(resolve, reject);
      });
    });
    await playground.runCommand({ name: 'count' });
    const path = '/interactions/{interaction_id}/{interaction_token}/callback';
    expect(loadOpenApi(file).checkAnswer('POST', path, 200, await answer)).toEqual([]);
  });
});
