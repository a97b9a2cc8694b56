// A channel in; nothing, or Discord's refusal to let the bot write there, out.
import { apiError } from '../api-error.ts';
import { may } from '../permissions.ts';
import { isPrivate, type World } from '../world.ts';

const refusals = {
  50001: 'missingAccess',
  50007: 'cannotDirectMessage',
  50278: 'directMessageClosed',
} as const;

/** Throws unless the bot may write in the channel. */
export function checkBotMayWrite(world: World, channelId: string): void {
  const channel = world.channels.get(channelId);
  if (!channel) throw apiError('unknownChannel');
  if (isPrivate(channel)) throw apiError('missingAccess');
  if (channel.type === 1) {
    const closed = channel.recipients.map((user) => world.closedDms.get(user.id)).find(Boolean);
    if (closed) throw apiError(refusals[closed]);
    return;
  }
  if (!may(world, world.ids.bot, 'viewChannel', channel)) throw apiError('missingAccess');
  if (!may(world, world.ids.bot, 'sendMessages', channel)) throw apiError('missingPermissions');
}
