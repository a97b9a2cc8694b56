// An interaction and the message that the bot wants to write in; out, the only person who will see it, if there is one.
import { isObject } from '../json.ts';
import { hasFlag, messageFlags } from '../message-shapes.ts';
import { may } from '../permissions.ts';
import { channelOf, type World } from '../world.ts';
import type { Interaction } from './interaction.ts';
import { isServerInstall } from './state.ts';

/** The asker, where the bot says so, or where the app is theirs alone and the server lets no such app speak; else undefined. */
export function onlyReader(world: World, interaction: Interaction, data: unknown): string | undefined {
  const { user, channelId } = interaction;
  const flags = isObject(data) ? data.flags : 0;
  const asked = typeof flags === 'number' && hasFlag(flags, messageFlags.ephemeral);
  const kept =
    !isServerInstall(interaction) && !may(world, user.id, 'useExternalApps', channelOf(world, channelId));
  return asked || kept ? user.id : undefined;
}
