// What is typed into an option so far, to at most 25 choices; never throws, for nobody could be told.
import type { AutocompleteInteraction } from 'discord.js';
import type { Command } from '../command/command.ts';
import { findCommand } from '../command/entries.ts';
import { findRule, reportRefused } from './audience.ts';
import { API_CODES, apiCode } from './errors.ts';
import { nameOf, optionsOf } from './options.ts';
import type { Parts } from './parts.ts';

/** Discord's limits on choices. */
const CHOICES = 25;
const CHOICE_LENGTH = 100;

interface SentChoice {
  readonly name: string;
  readonly value: string;
}

async function isAdmitted(
  command: Command,
  interaction: AutocompleteInteraction,
  parts: Parts,
): Promise<boolean> {
  const rule = findRule(command, interaction, parts);
  if (rule === undefined) return true;
  const { guildId, user } = interaction;
  await reportRefused(
    { command: command.name, via: 'autocomplete', userId: user.id, guildId: guildId ?? undefined, rule },
    parts,
  );
  return false;
}

async function findChoices(
  interaction: AutocompleteInteraction,
  parts: Parts,
): Promise<readonly SentChoice[]> {
  const focused = interaction.options.getFocused(true);
  const command = findCommand(parts.registry, nameOf(interaction));
  if (!command || !(await isAdmitted(command, interaction, parts))) return [];
  const option = Object.entries(command.options).find(([name]) => name === focused.name)?.[1];
  if (option?.type !== 'string' || !option.complete) return [];
  const others = optionsOf(interaction)
    .filter((given) => given.name !== focused.name)
    .map((given) => [given.name, String(given.value ?? '')] as const);
  const { moderation } = parts;
  const choices = await option.complete(parts.current(), focused.value, Object.fromEntries(others), {
    moderation,
  });
  // One that is too long would lose them all; its value cannot be shortened without meaning something else.
  return choices
    .filter(({ name, value }) => name !== '' && value !== '' && Array.from(value).length <= CHOICE_LENGTH)
    .map(({ name, value }) => ({ name: Array.from(name).slice(0, CHOICE_LENGTH).join(''), value }))
    .slice(0, CHOICES);
}

/** Offers choices for the option in focus; none rather than an error, and a late answer is forgotten. */
export async function answerAutocomplete(interaction: AutocompleteInteraction, parts: Parts): Promise<void> {
  let choices: readonly SentChoice[] = [];
  try {
    choices = await findChoices(interaction, parts);
  } catch (error) {
    parts.log.error({ command: interaction.commandName, err: error }, 'autocomplete threw');
  }
  try {
    await interaction.respond(choices);
  } catch (error) {
    const code = apiCode(error);
    if (code === API_CODES.unknownInteraction || code === API_CODES.alreadyAcknowledged) return;
    parts.log.warn({ command: interaction.commandName, err: error }, 'choices could not be sent');
  }
}
