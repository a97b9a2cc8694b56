// An interaction and what was typed or pressed in; out, the INTERACTION_CREATE payload.
import { appPermissions, renderActor, renderChannel } from '../render.ts';
import { messageForBot } from '../message/for-bot.ts';
import { permissionsIn } from '../permissions.ts';
import type { Channel } from '../shapes.ts';
import { channelOf, findMessage, guildIdOf, isPrivate, type World } from '../world.ts';
import type { Interaction } from './interaction.ts';

const contexts = { guild: 0, botDm: 1, privateChannel: 2 } as const;
const locale = 'en-GB';
const attachmentSizeLimit = 10 * 1024 * 1024;

function renderSourceChannel(world: World, channel: Channel, userId: string): object {
  const permissions = permissionsIn(world, userId, channel).toString();
  return { ...renderChannel(world, channel), ...(channel.type === 1 ? {} : { permissions }) };
}

/** Where something is used: in a server, in the bot's direct messages, or in a talk between people. */
export function contextOf(channel: Channel): number {
  if (channel.type !== 1) return contexts.guild;
  return isPrivate(channel) ? contexts.privateChannel : contexts.botDm;
}

/** The payload; `data` is the part that depends on the kind of interaction. */
export function renderInteraction(world: World, interaction: Interaction, data: object): object {
  const channel = channelOf(world, interaction.channelId);
  const source = findMessage(world, channel.id, interaction.source?.id ?? '');
  const guildId = guildIdOf(channel);
  const guild =
    guildId === undefined
      ? {}
      : { guild_id: guildId, guild: { id: guildId, locale, features: [] }, guild_locale: locale };
  return {
    id: interaction.id,
    application_id: world.ids.application,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    ...guild,
    channel_id: channel.id,
    channel: renderSourceChannel(world, channel, interaction.user.id),
    ...renderActor(world, interaction.user.id, channel),
    ...(source && { message: messageForBot(world, source) }),
    locale,
    app_permissions: appPermissions(world, channel),
    entitlements: [],
    authorizing_integration_owners: interaction.owners,
    context: contextOf(channel),
    attachment_size_limit: attachmentSizeLimit,
  };
}
