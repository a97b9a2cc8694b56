// A stand-in with a small bot in it, which says what it was given: for the parts of the page that no answer needs yet.
import {
  AttachmentBuilder,
  Client,
  Events,
  FileBuilder,
  GatewayIntentBits,
  MessageFlags,
  Partials,
  TextDisplayBuilder,
  type Attachment,
  type ChatInputCommandInteraction,
  type Interaction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { startPlayground } from '../../playground/start.ts';
import { globalCommands, guildCommands, sampleForm } from './sample-commands.ts';

export interface Sample {
  readonly url: string;
  /** What Discord's own description does not allow in what the bot sent; empty without the description. */
  violations(): readonly object[];
  stop(): Promise<void>;
}

/** The name of a file and the length of what is at its address. */
async function fetchFile({ name, url }: Attachment): Promise<string> {
  const bytes = await (await fetch(url)).arrayBuffer();
  return `${name} has ${bytes.byteLength} bytes`;
}

async function runCorpus(interaction: ChatInputCommandInteraction): Promise<void> {
  const { options } = interaction;
  const name = [options.getSubcommandGroup(), options.getSubcommand()].filter(Boolean).join(' ');
  const files = ['file', 'second'].flatMap((one) => options.getAttachment(one) ?? []);
  const words = [...(await Promise.all(files.map(fetchFile))), options.getString('id') ?? ''];
  await interaction.reply(`${name}: ${words.join(', ')}`);
}

async function sendExport(interaction: ChatInputCommandInteraction): Promise<void> {
  const file = new AttachmentBuilder(Buffer.from('the corpus'), { name: 'corpus.zip' });
  await interaction.reply({
    flags: MessageFlags.IsComponentsV2,
    components: [
      new TextDisplayBuilder().setContent('All of it'),
      new FileBuilder().setURL('attachment://corpus.zip'),
    ],
    files: [file],
  });
}

async function sendReminder(interaction: ChatInputCommandInteraction): Promise<void> {
  const sent = await interaction.user.send('It is known now.').then(
    () => 'sent',
    () => 'refused',
  );
  await interaction.reply({ content: sent, flags: MessageFlags.Ephemeral });
}

async function takeForm(interaction: ModalSubmitInteraction): Promise<void> {
  const { fields } = interaction;
  const files = await Promise.all([...(fields.getUploadedFiles('files')?.values() ?? [])].map(fetchFile));
  const kind = fields.getStringSelectValues('kind').join();
  const words = [fields.getTextInputValue('title'), kind, fields.getRadioGroup('trust'), ...files];
  await interaction.reply(words.join(', '));
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const name = `${interaction.options.getSubcommand()} ${interaction.options.getFocused()}`;
    await interaction.respond([{ name, value: 'annual-report' }]);
  } else if (interaction.isMessageContextMenuCommand()) {
    const { content, embeds, messageSnapshots } = interaction.targetMessage;
    const texts = [content, embeds[0]?.description ?? '', messageSnapshots.first()?.content ?? ''];
    const words = texts.join(' ').trim().split(/\s+/).length;
    await interaction.reply({ content: `${words} words`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) await takeForm(interaction);
  else if (interaction.isChatInputCommand()) {
    const { commandName } = interaction;
    if (commandName === 'corpus') await runCorpus(interaction);
    else if (commandName === 'export') await sendExport(interaction);
    else if (commandName === 'remind') await sendReminder(interaction);
    else await interaction.showModal(sampleForm());
  }
}

/** Starts the stand-in and the bot; the commands are registered when it resolves. */
export async function startSample(openapi: string | undefined, port = 0): Promise<Sample> {
  const playground = await startPlayground({ port, ...(openapi === undefined ? {} : { openapi }) });
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: playground.api },
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => {
      process.stderr.write(`the sample bot failed: ${String(error)}\n`);
    });
  });
  await client.login(playground.token);
  const { application } = await ready;
  await application.commands.set(globalCommands);
  await application.commands.set(guildCommands, playground.homeGuildId);
  return {
    url: playground.url,
    violations: () => playground.violations,
    stop: async () => {
      await client.destroy();
      await playground.close();
    },
  };
}
