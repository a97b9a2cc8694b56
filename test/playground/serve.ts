// A client with `/count` on a playground; the test gives the handlers.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  SlashCommandBuilder,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { openStage, type Stage } from '../support/discord-client.ts';

export interface Handlers {
  readonly command?: (interaction: ChatInputCommandInteraction) => Promise<unknown>;
  readonly autocomplete?: (interaction: AutocompleteInteraction) => Promise<unknown>;
  readonly button?: (interaction: ButtonInteraction) => Promise<unknown>;
  readonly select?: (interaction: StringSelectMenuInteraction) => Promise<unknown>;
}

export interface Serving extends Stage {
  /** What the handlers threw, in order. */
  readonly thrown: unknown[];
}

const count = new SlashCommandBuilder()
  .setName('count')
  .setDescription('How many there are')
  .addStringOption((option) =>
    option.setName('thing').setDescription('Of what').setRequired(true).setAutocomplete(true),
  )
  .addIntegerOption((option) => option.setName('year').setDescription('When').setMinValue(2000))
  .addBooleanOption((option) => option.setName('hide').setDescription('For me alone'));

/** A bot with `/count` whose handlers are the test's. */
export async function serve(
  handlers: Handlers,
  clientOptions: Parameters<typeof openStage>[1] = {},
): Promise<Serving> {
  const stage = await openStage({}, clientOptions);
  const thrown: unknown[] = [];
  const keep = (error: unknown): void => {
    thrown.push(error);
  };
  stage.client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) handlers.command?.(interaction).catch(keep);
    else if (interaction.isAutocomplete()) handlers.autocomplete?.(interaction).catch(keep);
    else if (interaction.isButton()) handlers.button?.(interaction).catch(keep);
    else if (interaction.isStringSelectMenu()) handlers.select?.(interaction).catch(keep);
  });
  await stage.client.application.commands.set([count]);
  return { ...stage, thrown };
}

/** A row with one button. */
export const button = (id: string): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel('More').setStyle(ButtonStyle.Secondary),
  );

/** Uses `/count` as somebody would. */
export const askCount = { name: 'count', options: { thing: 'boroughs' } };
