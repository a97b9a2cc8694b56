// A slash command as Discord sends it, to a call; privacy is decided here, before anything runs.
import type { ChatInputCommandInteraction } from 'discord.js';
import { parseArgs } from '../arguments.ts';
import { HIDE } from '../command.ts';
import type { Parts } from './parts.ts';
import { notify, respond } from './respond.ts';

/** Answers a slash command; never throws. */
export async function answerSlash(interaction: ChatInputCommandInteraction, parts: Parts): Promise<void> {
  const command = parts.registry.find((candidate) => candidate.name === interaction.commandName);
  if (!command) {
    await notify('This command is no longer there; /about says which ones are.', interaction, parts);
    return;
  }
  const given = interaction.options.data.map((option) => [option.name, String(option.value ?? '')] as const);
  const { [HIDE]: hide, ...own } = Object.fromEntries(given);
  const parsed = parseArgs(command, own);
  if ('problem' in parsed) {
    await notify(parsed.problem, interaction, parts);
    return;
  }
  await respond(
    { command, args: parsed.args, via: 'slash' },
    { to: hide === 'true' ? 'private' : 'public', interaction },
    parts,
  );
}
