// A command and the corpus in, the JSON that registers it with Discord out; pure.
import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { ApplicationCommandOptionType, ApplicationCommandType, InteractionContextType } from 'discord.js';
import type { ApplicationIntegrationType } from 'discord.js';
import type { Command, Option } from '../command.ts';
import { HIDE, HIDE_OPTION, describe } from '../command.ts';
import type { Corpus } from '../corpus/corpus.ts';

function toApiOption(name: string, option: Option, corpus: Corpus): APIApplicationCommandBasicOption {
  const base = {
    name,
    description: describe(option.description, corpus),
    required: option.required ?? false,
  };
  switch (option.type) {
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'integer':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
      };
    case 'string': {
      const limits = {
        ...(option.minLength === undefined ? {} : { min_length: option.minLength }),
        ...(option.maxLength === undefined ? {} : { max_length: option.maxLength }),
      };
      const text = { ...base, ...limits, type: ApplicationCommandOptionType.String } as const;
      if (option.choices) return { ...text, choices: option.choices.map((choice) => ({ ...choice })) };
      return option.complete ? { ...text, autocomplete: true } : text;
    }
  }
}

/** The body that registers a command: usable in servers, in the bot's direct messages and in other ones. */
export function toApiCommand(
  command: Command,
  corpus: Corpus,
  integrationTypes: readonly ApplicationIntegrationType[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const options = Object.entries({ ...command.options, [HIDE]: HIDE_OPTION });
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: describe(command.description, corpus),
    options: options.map(([name, option]) => toApiOption(name, option, corpus)),
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [...integrationTypes],
  };
}
