// A command somebody wants to give, to whether they may: the one gate before every slash command, click and form.
import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../command/command.ts';
import { describeRule, findRule, reportRefused } from './audience.ts';
import type { Via } from './audience.ts';
import { clearGuild } from './deploy.ts';
import type { Parts } from './parts.ts';
import { notify } from './respond.ts';
import type { Answerable } from './ways.ts';

/** Whether this person may give the command there; if not, they have been told why in private, and it is in the log. Never throws. */
export async function isAdmitted(
  command: Command,
  interaction: Answerable,
  via: Via,
  parts: Parts,
): Promise<boolean> {
  const rule = findRule(command, interaction, parts);
  if (rule === undefined) return true;
  const { guildId, user } = interaction;
  const attempt = { command: command.name, via, userId: user.id, guildId: guildId ?? undefined, rule };
  await Promise.all([
    notify(describeRule(command.name, rule), interaction, parts, true),
    reportRefused(attempt, parts),
  ]);
  return false;
}

/**
 * Takes the moderators' commands away from a server that still offers them although it is not theirs any more: that they
 * were used there is how it is found out. Never throws.
 */
export async function clearStrayCommands(
  interaction: ChatInputCommandInteraction,
  { homeGuildId, log }: Parts,
): Promise<void> {
  const { client, commandGuildId } = interaction;
  if (commandGuildId === null || commandGuildId === homeGuildId) return;
  try {
    await clearGuild(client.rest, client.application.id, commandGuildId);
    log.info({ guild: commandGuildId }, 'commands of a former home server taken away');
  } catch (error) {
    log.warn({ guild: commandGuildId, err: error }, 'commands of a former home server are still there');
  }
}
