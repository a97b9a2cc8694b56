// Message bodies through the real client: limits, Components V2, and whom they notify.
import { ComponentType, MessageFlags, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../playground/start.ts';
import { openStage } from '../support/discord-client.ts';

const v2 = MessageFlags.IsComponentsV2;
const text = (content: string): object => ({ type: 10, content });
const button = (id: string, label = 'Go'): object => ({ type: 2, style: 2, custom_id: id, label });
const row = (...components: readonly object[]): object => ({ type: 1, components });
const many = (count: number, make: (index: number) => object): readonly object[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('notifications', () => {
  const everybody = ({ member, botRole }: { member: string; botRole: string }): string =>
    `<@${member}> <@&${botRole}> @everyone`;

  test.each([
    ['nobody where nothing may be parsed', { parse: [] }, { users: 0, roles: 0, everyone: false }],
    ['all where nothing is said', undefined, { users: 1, roles: 1, everyone: true }],
    ['people alone where that is said', { parse: ['users'] }, { users: 1, roles: 0, everyone: false }],
  ])('reach %s', async (_, allowed, expected) => {
    const { client, playground } = await openStage();
    const body = { content: everybody(playground.ids), allowed_mentions: allowed };
    await client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    expect(notified(playground.messages(playground.ids.channel).at(-1))).toEqual(expected);
  });

  test('come from text displays too', async () => {
    const { client, playground } = await openStage();
    const components = [{ type: 17, components: [text(everybody(playground.ids))] }];
    await client.rest.post(Routes.channelMessages(playground.ids.channel), {
      body: { flags: v2, components },
    });
    const message = playground.messages(playground.ids.channel).at(-1);
    expect(notified(message)).toEqual({ users: 1, roles: 1, everyone: true });
  });

  test('do not come from code', async () => {
    const { client, playground } = await openStage();
    const body = { content: `\`${everybody(playground.ids)}\`` };
    await client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    const message = playground.messages(playground.ids.channel).at(-1);
    expect(notified(message)).toEqual({ users: 0, roles: 0, everyone: false });
  });

  function notified(message: Message | undefined): object {
    if (!message) throw new Error('no message');
    const { mentions, mention_roles: roles, mention_everyone: everyone } = message;
    return { users: mentions.length, roles: roles.length, everyone };
  }
});

describe('a body', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['2,001 characters', { content: 'x'.repeat(2001) }, 'content[BASE_TYPE_MAX_LENGTH]'],
    ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds[BASE_TYPE_MAX_LENGTH]'],
    [
      '6,001 characters over its embeds',
      { embeds: many(2, (index) => ({ description: 'x'.repeat(3000 + index) })) },
      'embeds[MAX_EMBED_SIZE_EXCEEDED]',
    ],
    [
      'a text display without the flag',
      { components: [text('x')] },
      'components[0].type[UNION_TYPE_CHOICES]',
    ],
    [
      'content beside the flag',
      { flags: v2, content: 'x', components: [text('x')] },
      'content[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
    ],
    [
      '41 components',
      { flags: v2, components: [{ type: 17, components: many(40, () => text('x')) }] },
      'components[COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED]',
    ],
    [
      '4,001 characters of text',
      { flags: v2, components: [text('x'.repeat(4000)), text('x')] },
      'components[COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED]',
    ],
    [
      'a custom id twice',
      { flags: v2, components: [row(button('a')), row(button('a'))] },
      'components[1].components[0].custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]',
    ],
    [
      'a custom id of 101 characters',
      { flags: v2, components: [row(button('a'.repeat(101)))] },
      'components[0].components[0].custom_id[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'a label of 81 characters',
      { flags: v2, components: [row(button('a', 'x'.repeat(81)))] },
      'components[0].components[0].label[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'six buttons in a row',
      { flags: v2, components: [row(...many(6, (index) => button(`b${index}`)))] },
      'components[0].components[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a section without an accessory',
      { flags: v2, components: [{ type: 9, components: [text('x')] }] },
      'components[0].accessory[BASE_TYPE_REQUIRED]',
    ],
    [
      'a container in a container',
      { flags: v2, components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
      'components[0].components[0].type[UNION_TYPE_CHOICES]',
    ],
    [
      '26 options in a select',
      {
        flags: v2,
        components: [
          row({
            type: 3,
            custom_id: 's',
            options: many(26, (index) => ({ label: 'x', value: `v${index}` })),
          }),
        ],
      },
      'components[0].components[0].options[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a link button with a custom id',
      { components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.org', custom_id: 'a' })] },
      'components[0].components[0].custom_id[BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE]',
    ],
    [
      'users both listed and parsed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1400000000000000000'] } },
      'allowed_mentions.parse[MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE]',
    ],
  ];

  test.each(cases)('with %s is refused at its place', async (_, body, place) => {
    const { client, playground } = await openStage();
    const sending = client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    await expect(sending).rejects.toMatchObject({ code: 50035, status: 400 });
    await expect(sending).rejects.toThrow(place);
    expect(playground.messages(playground.ids.channel)).toEqual([]);
  });

  test.each([
    ['content of blanks', { content: ' \n ' }],
    ['no components beside the flag', { flags: v2, components: [] }],
  ])('with %s is an empty message', async (_, body) => {
    const { client, playground } = await openStage();
    const sending = client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    await expect(sending).rejects.toMatchObject({ code: 50006 });
  });

  test('at the limits is taken', async () => {
    const { client, playground } = await openStage();
    const components = [
      { type: 17, components: many(38, () => text('x'.repeat(100))) },
      text('x'.repeat(200)),
    ];
    await client.rest.post(Routes.channelMessages(playground.ids.channel), {
      body: { flags: v2, components },
    });
    expect(playground.messages(playground.ids.channel)).toHaveLength(1);
  });

  test('of Components V2 stays one', async () => {
    const { client, playground } = await openStage();
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const message = await channel.send({
      flags: v2,
      components: [{ type: ComponentType.TextDisplay, content: 'x' }],
    });
    await expect(message.edit({ content: 'y' })).rejects.toMatchObject({ code: 50035 });
    const edited = await message.edit({ components: [{ type: ComponentType.TextDisplay, content: 'y' }] });
    expect(edited.flags.has(v2)).toBe(true);
  });

  test('of plain content becomes one of Components V2 when its content is cleared', async () => {
    const { client, playground } = await openStage();
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const message = await channel.send('it is known');
    const body = { flags: v2, components: [text('32')] };
    const route = Routes.channelMessage(channel.id, message.id);
    await expect(client.rest.patch(route, { body })).rejects.toMatchObject({ code: 50035 });
    await client.rest.patch(route, { body: { ...body, content: null } });
    expect(playground.messages(channel.id)).toMatchObject([{ content: '', components: [{ content: '32' }] }]);
  });
});
