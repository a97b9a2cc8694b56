// An entry of the registry and the corpus in, the JSON that registers it with Discord out; pure.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  ApplicationIntegrationType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandGroup, MessageCommand } from '../command/command.ts';
import type { RegistryEntry } from '../command/entries.ts';
import type { Option, Options } from '../command/options.ts';
import { describe } from '../command/description.ts';
import { AS_OF, AS_OF_OPTION, HIDE, HIDE_OPTION, slotsOf } from '../command/options.ts';
import type { Corpus } from '../corpus/corpus.ts';

type ChatInput = RESTPostAPIChatInputApplicationCommandsJSONBody;
type MenuEntry = RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type ApiCommand = ChatInput | MenuEntry;

/** What registering depends on besides the command. */
export interface Registering {
  readonly corpus: Corpus;
  readonly installs: readonly ApplicationIntegrationType[];
  /** Whether earlier versions are kept, so that they can be asked. */
  readonly hasVersions?: boolean;
}

function toApiOptions(
  name: string,
  option: Option,
  corpus: Corpus,
): readonly APIApplicationCommandBasicOption[] {
  const base = {
    name,
    description: describe(option.description, corpus),
    required: option.required ?? false,
  };
  switch (option.type) {
    case 'boolean':
      return [{ ...base, type: ApplicationCommandOptionType.Boolean }];
    case 'attachment':
      return slotsOf(name, option).map((slot, at) => ({
        ...base,
        name: slot,
        required: base.required && at === 0,
        type: ApplicationCommandOptionType.Attachment,
      }));
    case 'integer': {
      const least = option.min === undefined ? {} : { min_value: option.min };
      const most = option.max === undefined ? {} : { max_value: option.max };
      return [{ ...base, type: ApplicationCommandOptionType.Integer, ...least, ...most }];
    }
    case 'string': {
      const limits = {
        ...(option.minLength === undefined ? {} : { min_length: option.minLength }),
        ...(option.maxLength === undefined ? {} : { max_length: option.maxLength }),
      };
      const text = { ...base, ...limits, type: ApplicationCommandOptionType.String } as const;
      if (option.choices) return [{ ...text, choices: option.choices.map((choice) => ({ ...choice })) }];
      return [option.complete ? { ...text, autocomplete: true } : text];
    }
  }
}

/** The command's own options, and those that the dispatcher adds. A further file is optional, so it goes after what is not. */
function optionsOf(command: Command, { corpus, hasVersions = false }: Registering) {
  const options: Options = {
    ...command.options,
    ...(command.asks && hasVersions ? { [AS_OF]: AS_OF_OPTION } : {}),
    ...(command.isPrivate ? {} : { [HIDE]: HIDE_OPTION }),
  };
  const all = Object.entries(options).flatMap(([name, option]) => toApiOptions(name, option, corpus));
  return all.toSorted((one, other) => Number(other.required) - Number(one.required));
}

function toSubcommand(command: Command, registering: Registering): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name,
    description: describe(command.description, registering.corpus),
    options: optionsOf(command, registering),
  };
}

/** Commands for everyone work in servers, in the bot's direct messages and in other ones; those of one server say nothing of it. */
function reachOf(audience: Command['audience'], { installs }: Registering) {
  if (audience === 'moderators') {
    return { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() };
  }
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return { contexts: [Guild, BotDM, PrivateChannel], integration_types: [...installs] };
}

/** The body that registers an entry: for everywhere, or, where it is for moderators, for their server. */
export function toApiCommand(entry: Command | CommandGroup, registering: Registering): ChatInput;
export function toApiCommand(entry: MessageCommand, registering: Registering): MenuEntry;
export function toApiCommand(entry: RegistryEntry, registering: Registering): ApiCommand;
export function toApiCommand(entry: RegistryEntry, registering: Registering): ApiCommand {
  if (entry.type === 'message') {
    return { type: ApplicationCommandType.Message, name: entry.name, ...reachOf('everyone', registering) };
  }
  return {
    type: ApplicationCommandType.ChatInput,
    name: entry.name,
    description: describe(entry.description, registering.corpus),
    options:
      entry.type === 'group'
        ? entry.commands.map((command) => toSubcommand(command, registering))
        : optionsOf(entry, registering),
    ...reachOf(entry.audience, registering),
  };
}
