// Files that the bot sends: with replies, edits, follow-ups and messages, shown by components, read by their addresses.
import {
  AttachmentBuilder,
  FileBuilder,
  MediaGalleryBuilder,
  MediaGalleryItemBuilder,
  MessageFlags,
  Routes,
  TextDisplayBuilder,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../playground/start.ts';
import { serveCommands } from './serve.ts';

const zip = (): AttachmentBuilder => new AttachmentBuilder(Buffer.from('zipped'), { name: 'corpus.zip' });
const picture = (): AttachmentBuilder =>
  new AttachmentBuilder(Buffer.from('picture'), { name: 'map.png', description: 'A map' });
const fileParts = (...more: readonly FileBuilder[]) => [
  new TextDisplayBuilder().setContent('All of it'),
  new FileBuilder().setURL('attachment://corpus.zip'),
  ...more,
];
const v2 = MessageFlags.IsComponentsV2;

/** A bot whose `/export` is answered by the test. */
const serveExport = (answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) =>
  serveCommands({ global: [{ name: 'export', description: 'x' }] }, async (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction);
  });

/** The words at the address that the message's file component names. */
async function readShown({ components }: Message): Promise<string> {
  const file = components.find((component) => component.type === 13);
  const answer = await fetch(file?.file?.url ?? '');
  return answer.text();
}

describe('a file of the bot', () => {
  test('comes with its first reply and is shown by a component', async () => {
    const { playground } = await serveExport((interaction) =>
      interaction.reply({ flags: v2, components: fileParts(), files: [zip()] }),
    );
    const { message } = await playground.runCommand({ name: 'export' });
    expect(message).toMatchObject({
      attachments: [{ filename: 'corpus.zip', size: 6, content_type: 'application/zip' }],
      components: [{ type: 10 }, { type: 13, name: 'corpus.zip', size: 6 }],
    });
    if (message) expect(await readShown(message)).toBe('zipped');
  });

  test('comes with the edit of a deferred reply, with a follow-up, and with a message', async () => {
    const { playground, client } = await serveExport(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ flags: v2, components: fileParts(), files: [zip()] });
      await interaction.followUp({ flags: v2, components: fileParts(), files: [zip()] });
    });
    const { channel } = playground.ids;
    const further = playground.nextMessage(channel, (message) => message.type === 19);
    const { message } = await playground.runCommand({ name: 'export' });
    const followUp = await further;
    const dm = await client.users.createDM(playground.ids.member);
    const sent = await dm.send({ flags: v2, components: fileParts(), files: [zip()] });
    const stored = playground.messages(dm.id).find((one) => one.id === sent.id);
    expect(message?.attachments).toMatchObject([{ filename: 'corpus.zip', ephemeral: true }]);
    expect(followUp.attachments[0]).not.toHaveProperty('ephemeral');
    for (const one of [message, followUp, stored]) if (one) expect(await readShown(one)).toBe('zipped');
  });

  test('stays with an edit of the words alone, and goes where the edit does not list it', async () => {
    const { playground } = await serveExport(async (interaction) => {
      await interaction.reply({ content: 'one', files: [zip()] });
      await interaction.editReply({ content: 'two' });
      await interaction.editReply({ content: 'three', files: [picture()] });
      await interaction.editReply({ content: 'four', attachments: [] });
    });
    const { channel } = playground.ids;
    const states = ['two', 'three', 'four'].map((content) =>
      playground.nextMessage(channel, (message) => message.content === content),
    );
    await playground.runCommand({ name: 'export' });
    expect((await Promise.all(states)).map(({ attachments }) => attachments)).toMatchObject([
      [{ filename: 'corpus.zip' }],
      [{ filename: 'map.png', description: 'A map' }],
      [],
    ]);
  });

  test('stands in a gallery', async () => {
    const item = new MediaGalleryItemBuilder().setURL('attachment://map.png').setDescription('A map');
    const { playground } = await serveExport((interaction) =>
      interaction.reply({
        flags: v2,
        components: [new MediaGalleryBuilder().addItems(item)],
        files: [picture()],
      }),
    );
    const { message } = await playground.runCommand({ name: 'export' });
    const shown = message?.components[0]?.items?.[0]?.media;
    expect(shown).toMatchObject({ content_type: 'image/png', attachment_id: message?.attachments[0]?.id });
    expect(await (await fetch(shown?.url ?? '')).text()).toBe('picture');
  });

  test('that is not sent along cannot be shown', async () => {
    const { playground, thrown, clock } = await serveExport((interaction) =>
      interaction.reply({
        flags: v2,
        components: fileParts(new FileBuilder().setURL('attachment://other.zip')),
        files: [zip()],
      }),
    );
    const running = playground.runCommand({ name: 'export' });
    await expect.poll(() => thrown).toMatchObject([{ code: 50035 }]);
    expect(String(thrown[0])).toContain('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND');
    clock.advance(3000);
    expect(await running).toMatchObject({ status: 'failed' });
  });

  test('of more than 10 MiB is refused', async () => {
    const { playground, client } = await serveExport(() => Promise.resolve());
    const data = Buffer.alloc(10 * 1024 * 1024 + 1);
    const sending = client.rest.post(Routes.channelMessages(playground.ids.channel), {
      body: { content: 'x' },
      files: [{ name: 'large.zip', data }],
    });
    await expect(sending).rejects.toMatchObject({ status: 413, code: 40005 });
  });
});
