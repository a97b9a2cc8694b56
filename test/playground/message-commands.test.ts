// Message commands through the real client: where they are offered, and what comes along of the message they are used on.
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { nextPayload, serveCommands } from './serve.ts';

const { Guild, BotDM, PrivateChannel } = InteractionContextType;
const check = {
  name: 'Check figures',
  type: ApplicationCommandType.Message,
  contexts: [Guild, BotDM, PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
const name = check.name;

type Answer = (interaction: MessageContextMenuCommandInteraction) => Promise<unknown>;

const privately: Answer = (interaction) =>
  interaction.reply({ content: 'checked', flags: MessageFlags.Ephemeral });

/** What there is to read in a message now: the client changes its own copy when a reply points at it. */
function read({ id, content, author, embeds, components, messageSnapshots }: Message) {
  return {
    id,
    content,
    author: { id: author.id, bot: author.bot },
    embeds: embeds.map((embed) => embed.toJSON()),
    components: components.map((component) => component.toJSON()),
    forwarded: messageSnapshots.map((snapshot) => snapshot.content),
  };
}

/** A bot with "Check figures"; the messages on which it was used are in `seen`. */
async function serveCheck(answer: Answer = privately) {
  const seen: ReturnType<typeof read>[] = [];
  const stage = await serveCommands({ global: [check] }, async (interaction: Interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    seen.push(read(interaction.targetMessage));
    await answer(interaction);
  });
  return { ...stage, seen };
}

describe('a message command', () => {
  test('brings the whole message, though the bot may not read the channel', async () => {
    const { playground, seen, client } = await serveCheck();
    const message = await playground.say({ content: 'there are 33 boroughs' });
    const coming = nextPayload(client);
    const result = await playground.runMessageCommand({ name, message });
    expect(result).toMatchObject({ status: 'answered', ephemeral: true, message: { content: 'checked' } });
    expect(seen).toMatchObject([{ id: message.id, content: 'there are 33 boroughs' }]);
    expect(await coming).toMatchObject({
      type: 2,
      guild_id: playground.ids.guild,
      context: 0,
      data: { name, type: 3, target_id: message.id, resolved: { messages: { [message.id]: {} } } },
    });
  });

  test('is answered with a message that points at the one it was used on', async () => {
    const { playground } = await serveCheck((interaction) => interaction.reply('checked'));
    const message = await playground.say({ content: '33' });
    const result = await playground.runMessageCommand({ name, message });
    expect(result.message).toMatchObject({
      type: 23,
      interaction: { name },
      interaction_metadata: { type: 2, target_message_id: message.id },
      message_reference: { type: 0, message_id: message.id },
      referenced_message: { content: '33' },
    });
  });

  test('reads what is forwarded, which has no words of its own', async () => {
    const { playground, seen } = await serveCheck();
    const { memberDm } = playground.ids;
    const original = await playground.say({ channel: memberDm, content: 'nine million people' });
    const message = await playground.forward({ message: original });
    expect(message).toMatchObject({
      content: '',
      flags: 1 << 14,
      message_reference: { type: 1, message_id: original.id, channel_id: memberDm },
    });
    await playground.runMessageCommand({ name, message });
    expect(seen).toMatchObject([{ content: '', forwarded: ['nine million people'] }]);
    const again = await playground.forward({ message });
    expect(again.message_snapshots).toMatchObject([{ message: { content: 'nine million people' } }]);
  });

  test('reads the embeds and the components of another bot', async () => {
    const { playground, seen } = await serveCheck();
    const embeds = [{ title: 'News', description: '11 per cent', fields: [{ name: 'Of', value: '32' }] }];
    const card = await playground.say({ embeds, asBot: true });
    const components = [{ type: 17, components: [{ type: 10, content: 'nine million' }] }];
    const modern = await playground.say({ components, asBot: true });
    await playground.runMessageCommand({ name, message: card });
    await playground.runMessageCommand({ name, message: modern });
    const author = { id: playground.ids.otherBot, bot: true };
    expect(seen).toMatchObject([
      { author, embeds },
      { author, components: [{ components: [{ content: 'nine million' }] }] },
    ]);
  });

  test('works in the bot’s direct messages', async () => {
    const { playground, seen, client } = await serveCheck();
    const message = await playground.say({ channel: playground.ids.memberDm, content: 'is it 32?' });
    const coming = nextPayload(client);
    await playground.runMessageCommand({ name, message });
    expect(seen[0]?.content).toBe('is it 32?');
    expect(await coming).toMatchObject({ context: 1, authorizing_integration_owners: { '0': '0' } });
  });

  test('works between two people who have the app as their own, where the bot is not', async () => {
    const { playground, seen, client } = await serveCheck();
    const { privateDm, member, moderator } = playground.ids;
    const heard: string[] = [];
    client.on('messageCreate', ({ content }) => heard.push(content));
    const message = await playground.say({ channel: privateDm, user: moderator, content: 'is it 32?' });
    const coming = nextPayload(client);
    const result = await playground.runMessageCommand({ name, message });
    expect(result).toMatchObject({ status: 'answered', message: { content: 'checked' } });
    expect(seen[0]?.content).toBe('is it 32?');
    expect(heard).toEqual([]);
    expect(await coming).toMatchObject({ context: 2, authorizing_integration_owners: { '1': member } });
    await expect(client.rest.get(`/channels/${privateDm}/messages`)).rejects.toMatchObject({ code: 50001 });
  });

  test('works in a server where only the person has the app', async () => {
    const { playground, seen, client } = await serveCheck((interaction) => interaction.reply('checked'));
    const message = await playground.say({ content: '33' });
    playground.faults.leaveServer();
    const coming = nextPayload(client);
    const result = await playground.runMessageCommand({ name, message });
    expect(result).toMatchObject({ status: 'answered', ephemeral: false });
    expect(seen[0]?.content).toBe('33');
    expect(await coming).toMatchObject({
      context: 0,
      authorizing_integration_owners: { '1': playground.ids.member },
      app_permissions: '0',
    });
  });

  test('of a person’s own app has five follow-ups and no more', async () => {
    const { playground, thrown } = await serveCheck(async (interaction) => {
      await interaction.reply('checked');
      for (let count = 1; count <= 6; count += 1) await interaction.followUp(String(count));
    });
    const { privateDm } = playground.ids;
    const message = await playground.say({ channel: privateDm, content: '33' });
    await playground.runMessageCommand({ name, message });
    await expect.poll(() => thrown).toMatchObject([{ code: 40094 }]);
    expect(playground.messages(privateDm)).toHaveLength(7);
  });

  test.each([
    ['a name that is none', { name: 'Other' }, 'there is no message command "Other" here'],
    ['a message that is not there', { message: { id: '1', channel_id: '' } }, 'there is no such message'],
  ])('is not offered for %s', async (_what, parts, problem) => {
    const { playground } = await serveCheck();
    const said = await playground.say({ content: '33' });
    const message = 'message' in parts ? { ...parts.message, channel_id: said.channel_id } : said;
    const using = playground.runMessageCommand({ name, ...parts, message });
    await expect(using).rejects.toThrow(problem);
  });

  test('is not offered on a private reply', async () => {
    const { playground } = await serveCheck();
    const message = await playground.say({ content: '33' });
    const { message: reply } = await playground.runMessageCommand({ name, message });
    if (!reply) throw new Error('there was no reply');
    const using = playground.runMessageCommand({ name, message: reply });
    await expect(using).rejects.toThrow('there are no apps for this message');
  });

  test.each(['sendMessages', 'useApplicationCommands'] as const)(
    'is not offered where the person lacks %s',
    async (permission) => {
      const { playground } = await serveCheck();
      const message = await playground.say({ content: '33' });
      playground.faults.deny(playground.ids.channel, permission);
      const using = playground.runMessageCommand({ name, message });
      await expect(using).rejects.toThrow('there is no message command');
    },
  );
});

test('a private reply cannot be forwarded', async () => {
  const { playground } = await serveCheck();
  const message = await playground.say({ content: '33' });
  const { message: reply } = await playground.runMessageCommand({ name, message });
  if (!reply) throw new Error('there was no reply');
  await expect(playground.forward({ message: reply })).rejects.toThrow('no message that can be forwarded');
});
