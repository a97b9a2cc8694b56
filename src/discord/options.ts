// The options of a slash command as Discord sends them, a subcommand's among them, to names with texts and files.
import { ApplicationCommandOptionType } from 'discord.js';
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
} from 'discord.js';
import type { Command } from '../command/command.ts';
import type { Upload } from '../interaction.ts';
import { slotsOf } from '../command/options.ts';
import type { Given } from './call.ts';
import { toUpload } from './uploads.ts';

type Sent = ChatInputCommandInteraction | AutocompleteInteraction;

function findSubcommand({ options }: Sent): CommandInteractionOption | undefined {
  return options.data.find(({ type }) => type === ApplicationCommandOptionType.Subcommand);
}

/** The command's full name: “corpus status”. */
export function nameOf(interaction: Sent): string {
  const subcommand = findSubcommand(interaction);
  return subcommand ? `${interaction.commandName} ${subcommand.name}` : interaction.commandName;
}

/** The options that were filled in. */
export function optionsOf(interaction: Sent): readonly CommandInteractionOption[] {
  return findSubcommand(interaction)?.options ?? interaction.options.data;
}

/** The texts of options by name, and their files by the option that takes them, whichever of its names they came under. */
export function givenOf(interaction: ChatInputCommandInteraction, command: Command): Given {
  const owners = new Map(
    Object.entries(command.options).flatMap(([name, option]) =>
      option.type === 'attachment' ? slotsOf(name, option).map((slot) => [slot, name] as const) : [],
    ),
  );
  const texts = new Map<string, string>();
  const uploads = new Map<string, readonly Upload[]>();
  for (const { name, value, attachment } of optionsOf(interaction)) {
    if (!attachment) {
      texts.set(name, String(value ?? ''));
      continue;
    }
    const owner = owners.get(name) ?? name;
    uploads.set(owner, [...(uploads.get(owner) ?? []), toUpload(attachment)]);
  }
  return { texts: Object.fromEntries(texts), uploads: Object.fromEntries(uploads) };
}
