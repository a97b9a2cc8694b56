// A client with `/count` on a playground; the test gives the handlers.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  Routes,
  SlashCommandBuilder,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { openStage, type Stage } from '../support/discord-client.ts';

/** Where the file is there, everything that a bot sends in these tests is held against it. */
const openapi = process.env.DISCORD_OPENAPI ?? '';

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

export interface Commands {
  /** Of everywhere. */
  readonly global?: readonly object[];
  /** Of the home server alone. */
  readonly guild?: readonly object[];
}

/** A bot with these commands that answers every interaction with one function. */
export async function serveCommands(
  { global = [], guild = [] }: Commands,
  answer: (interaction: Interaction) => Promise<unknown>,
): Promise<Serving> {
  const stage = await openStage(openapi === '' ? {} : { openapi });
  const { client, playground } = stage;
  const thrown: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => {
      thrown.push(error);
    });
  });
  const { application } = playground.ids;
  await client.rest.put(Routes.applicationCommands(application), { body: global });
  const ofGuild = Routes.applicationGuildCommands(application, playground.homeGuildId);
  await client.rest.put(ofGuild, { body: guild });
  return { ...stage, thrown };
}

/** What an interaction carries, as the gateway gives it to the bot, whatever the client makes of it. */
export function nextPayload(client: Client): Promise<unknown> {
  return new Promise((resolve) => {
    const look = (packet: { readonly t?: string; readonly d?: unknown }): void => {
      if (packet.t !== 'INTERACTION_CREATE') return;
      client.off(Events.Raw, look);
      resolve(packet.d);
    };
    client.on(Events.Raw, look);
  });
}

/** A row with one button. */
export const button = (id: string): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel('More').setStyle(ButtonStyle.Secondary),
  );

/** Uses `/count` as somebody would. */
export const askCount = { name: 'count', options: { thing: 'boroughs' } };
