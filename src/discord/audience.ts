// Who gives a command, and where; the rule that keeps it from them, if one does. By permission bits alone, never by names of roles.
import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Interaction } from 'discord.js';
import type { Command } from '../command/command.ts';
import type { Actor, Whereabouts } from '../command/context.ts';
import type { Parts } from './parts.ts';

/** Why a moderators' command is refused: no server was set up for them, it is another one, or the permission is missing. */
export type Rule = 'no-home-server' | 'home-server' | 'manage-server';

export interface RefusedAttempt {
  readonly command: string;
  readonly via: Via;
  readonly userId: string;
  readonly guildId: string | undefined;
  readonly rule: Rule;
}

/** How a command was given. */
export type Via = 'slash' | 'message-command' | 'button' | 'select' | 'form' | 'autocomplete';

type Given = Pick<Interaction, 'guildId' | 'memberPermissions'>;
type Origin = Given & Pick<Interaction, 'user' | 'context' | 'channelId'>;

const MANAGES = PermissionFlagsBits.ManageGuild;

function findBrokenRule({ guildId, memberPermissions }: Given, homeGuildId?: string): Rule | undefined {
  if (homeGuildId === undefined) return 'no-home-server';
  if (guildId !== homeGuildId) return 'home-server';
  return memberPermissions?.has(MANAGES) === true ? undefined : 'manage-server';
}

/** The rule by which this person may not give the command there; undefined where they may. */
export function findRule(
  { audience }: Pick<Command, 'audience'>,
  given: Given,
  { homeGuildId }: Pick<Parts, 'homeGuildId'>,
): Rule | undefined {
  return audience === 'moderators' ? findBrokenRule(given, homeGuildId) : undefined;
}

const RULES: Readonly<Record<Rule, string>> = {
  'no-home-server': 'no server has been set up in which they could be',
  'home-server': 'it works in their own server alone',
  'manage-server': 'it needs the permission Manage Server',
};

/** A sentence for the person that names the rule. */
export function describeRule(command: string, rule: Rule): string {
  return `/${command} is for moderators: ${RULES[rule]}.`;
}

/** Writes the attempt down: it is the one line in the log of this interaction. Never throws. */
export async function reportRefused(attempt: RefusedAttempt, { log, onRefused }: Parts): Promise<void> {
  const { command, via, userId, guildId, rule } = attempt;
  log.warn({ command, via, user: userId, guild: guildId, rule, outcome: 'refused' }, 'interaction');
  try {
    await onRefused?.(attempt);
  } catch (error) {
    log.error({ command, err: error }, 'a refused attempt could not be written down');
  }
}

export function actorOf(interaction: Origin, { homeGuildId }: Pick<Parts, 'homeGuildId'>): Actor {
  const { id, displayName } = interaction.user;
  return { id, name: displayName, isModerator: findBrokenRule(interaction, homeGuildId) === undefined };
}

const CONTEXTS = {
  [InteractionContextType.Guild]: 'server',
  [InteractionContextType.BotDM]: 'bot-dm',
  [InteractionContextType.PrivateChannel]: 'private-channel',
} as const;

export function whereaboutsOf({ context, guildId, channelId }: Origin): Whereabouts {
  const known =
    context ?? (guildId === null ? InteractionContextType.PrivateChannel : InteractionContextType.Guild);
  return {
    context: CONTEXTS[known],
    ...(guildId === null ? {} : { guildId }),
    ...(channelId === null ? {} : { channelId }),
  };
}
