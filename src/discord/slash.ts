// A slash command as Discord sends it, to a call; privacy is decided here, before anything runs.
import type { ChatInputCommandInteraction } from 'discord.js';
import { findCommand } from '../command/entries.ts';
import { HIDE } from '../command/options.ts';
import { clearStrayCommands, isAdmitted } from './admit.ts';
import { parseCall } from './call.ts';
import { givenOf, nameOf } from './options.ts';
import type { Parts } from './parts.ts';
import { notify, respond } from './respond.ts';

/** Answers a slash command; never throws. */
export async function answerSlash(interaction: ChatInputCommandInteraction, parts: Parts): Promise<void> {
  const command = findCommand(parts.registry, nameOf(interaction));
  if (!command) {
    await notify('This command is no longer there; /about says which ones are.', interaction, parts);
    return;
  }
  if (!(await isAdmitted(command, interaction, 'slash', parts))) {
    await clearStrayCommands(interaction, parts);
    return;
  }
  const given = givenOf(interaction, command);
  const { [HIDE]: hide, ...texts } = given.texts;
  const parsed = parseCall(command, { ...given, texts }, 'slash');
  if ('problem' in parsed) {
    await notify(parsed.problem, interaction, parts);
    return;
  }
  const isPrivate = hide === 'true' || parsed.call.isPrivate;
  await respond(parsed.call, { to: isPrivate ? 'private' : 'public', interaction }, parts);
}
