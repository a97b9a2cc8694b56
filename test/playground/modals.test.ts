// Forms through the real client: opened from a button or a command, filled in, refused, submitted.
import {
  ComponentType,
  Events,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ModalSubmitInteraction,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Playground } from '../../playground/start.ts';
import { askCount, button, serve, type Handlers } from './serve.ts';

const input = (id: string): TextInputBuilder =>
  new TextInputBuilder().setCustomId(id).setStyle(TextInputStyle.Short).setMaxLength(10);
const labelled = (id: string): LabelBuilder =>
  new LabelBuilder().setLabel('Your question').setTextInputComponent(input(id));
const form = (): ModalBuilder =>
  new ModalBuilder().setCustomId('more').setTitle('Ask').addLabelComponents(labelled('what'));
/** The way before labels. */
const legacyForm: APIModalInteractionResponseCallbackData = {
  custom_id: 'more',
  title: 'Ask',
  components: [
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.TextInput, custom_id: 'what', style: TextInputStyle.Short, label: 'Which' },
      ],
    },
  ],
};

interface Forms extends Handlers {
  readonly submitted?: (interaction: ModalSubmitInteraction) => Promise<unknown>;
}

/** A bot that answers `/count` with a message that has a button. */
async function serveForms({ submitted, ...handlers }: Forms) {
  const stage = await serve({
    command: (interaction) => interaction.reply({ content: '32', components: [button('ask')] }),
    button: (interaction) => interaction.showModal(form()),
    ...handlers,
  });
  stage.client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isModalSubmit()) return;
    submitted?.(interaction).catch((error: unknown) => {
      stage.thrown.push(error);
    });
  });
  return stage;
}

/** Presses the button and gives the form that is open then. */
async function openForm(playground: Playground) {
  const { message } = await playground.runCommand(askCount);
  if (!message) throw new Error('the command was not answered');
  const pressed = await playground.press({ message, customId: 'ask' });
  if (!pressed.modal) throw new Error('no form was opened');
  return { message, modal: pressed.modal };
}

const answerWith = (content: string) => (interaction: ModalSubmitInteraction) => interaction.reply(content);

describe('a form', () => {
  test('opens from a button, and what is typed comes back with the message on which the button stands', async () => {
    const seen: unknown[] = [];
    const { playground } = await serveForms({
      submitted: async (interaction) => {
        const { customId, fields, message, user, guildId } = interaction;
        seen.push(customId, fields.getTextInputValue('what'), message?.content, user.username);
        seen.push(interaction.isFromMessage(), guildId);
        await interaction.reply('36');
      },
    });
    const { message, modal } = await openForm(playground);
    expect(modal).toMatchObject({
      custom_id: 'more',
      title: 'Ask',
      components: [
        { type: 18, label: 'Your question', component: { type: 4, custom_id: 'what', required: true } },
      ],
    });
    const result = await playground.submit({ modal, values: { what: 'trusts' } });
    expect(seen).toEqual(['more', 'trusts', '32', 'robin', true, playground.ids.guild]);
    expect(result.message).toMatchObject({
      content: '36',
      interaction_metadata: {
        type: 5,
        triggering_interaction_metadata: { type: 3, interacted_message_id: message.id },
      },
    });
  });

  test('opens from a command, in the way before labels too, and comes back without a message', async () => {
    const seen: unknown[] = [];
    const { playground } = await serveForms({
      command: (interaction) => interaction.showModal(legacyForm),
      submitted: async (interaction) => {
        seen.push(interaction.fields.getTextInputValue('what'), interaction.message);
        await interaction.reply({ content: '36', flags: MessageFlags.Ephemeral });
      },
    });
    const { modal, message } = await playground.runCommand(askCount);
    expect(message).toBeUndefined();
    if (!modal) throw new Error('no form was opened');
    const result = await playground.submit({ modal, values: { what: 'trusts' } });
    expect(result).toMatchObject({ status: 'answered', ephemeral: true, message: { content: '36' } });
    expect(seen).toEqual(['trusts', null]);
  });

  test('from a message may change that message', async () => {
    const { playground } = await serveForms({
      submitted: async (interaction) => {
        if (interaction.isFromMessage()) await interaction.update('36');
      },
    });
    const { message, modal } = await openForm(playground);
    const result = await playground.submit({ modal, values: { what: 'trusts' } });
    expect(result.message).toMatchObject({ id: message.id, content: '36' });
  });

  test('that nobody answers in three seconds has failed', async () => {
    const { playground, clock } = await serveForms({});
    const { modal } = await openForm(playground);
    const submitted = playground.submit({ modal, values: { what: 'trusts' } });
    clock.advance(3000);
    expect(await submitted).toMatchObject({ status: 'failed', reason: 'The application did not respond' });
  });

  test('opens no other form', async () => {
    const { playground, thrown, client } = await serveForms({
      submitted: (interaction) =>
        client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type: 9, data: form().toJSON() },
          auth: false,
        }),
    });
    const { modal } = await openForm(playground);
    void playground.submit({ modal, values: { what: 'trusts' } });
    await expect.poll(() => thrown).toMatchObject([{ code: 50035 }]);
  });

  test.each([
    ['nothing where something is required', { what: '' }, 'what takes 1 to 10 characters'],
    ['more than it takes', { what: 'x'.repeat(11) }, 'what takes 1 to 10 characters'],
    ['what it does not ask for', { what: 'x', who: 'y' }, 'the form has no input who'],
  ])('is not sent off with %s', async (_what, values, problem) => {
    const { playground } = await serveForms({ submitted: answerWith('36') });
    const { modal } = await openForm(playground);
    await expect(playground.submit({ modal, values })).rejects.toThrow(problem);
  });
});

const good = { custom_id: 'more', title: 'Ask', components: [labelled('what').toJSON()] };
const row = (component: object): object => ({ type: 1, components: [component] });
const bare = { type: 4, custom_id: 'what', style: 1 };

test.each<[string, object, RegExp]>([
  ['a title of 46 characters', { ...good, title: 'x'.repeat(46) }, /data\.title.*BASE_TYPE_BAD_LENGTH/s],
  ['no title', { ...good, title: undefined }, /data\.title.*BASE_TYPE_REQUIRED/s],
  ['no custom id', { ...good, custom_id: '' }, /data\.custom_id.*BASE_TYPE_BAD_LENGTH/s],
  ['no components', { ...good, components: [] }, /data\.components.*BASE_TYPE_MIN_LENGTH/s],
  [
    'six components',
    { ...good, components: [1, 2, 3, 4, 5, 6].map((id) => labelled(`w${id}`).toJSON()) },
    /data\.components.*BASE_TYPE_MAX_LENGTH/s,
  ],
  [
    'two inputs of one custom id',
    { ...good, components: [labelled('what').toJSON(), labelled('what').toJSON()] },
    /COMPONENT_CUSTOM_ID_DUPLICATED/,
  ],
  ['a row whose input has no label', { ...good, components: [row(bare)] }, /label.*BASE_TYPE_REQUIRED/s],
  [
    'a button',
    { ...good, components: [row({ type: 2, style: 1, label: 'x', custom_id: 'x' })] },
    /UNION_TYPE_CHOICES/,
  ],
  [
    'a label without an input',
    { ...good, components: [{ type: 18, label: 'x' }] },
    /component.*(?:REQUIRED|UNION_TYPE_CHOICES)/s,
  ],
  [
    'more to begin with than it takes',
    { ...good, components: [row({ ...bare, label: 'x', value: 'xx', max_length: 1 })] },
    /value.*BASE_TYPE_MAX_LENGTH/s,
  ],
])('a form with %s is refused', async (_what, data, problem) => {
  const { playground, thrown, client, clock } = await serveForms({
    button: (interaction) =>
      client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        body: { type: 9, data },
        auth: false,
      }),
  });
  const { message } = await playground.runCommand(askCount);
  if (!message) throw new Error('the command was not answered');
  const pressed = playground.press({ message, customId: 'ask' });
  await expect.poll(() => thrown).toMatchObject([{ code: 50035 }]);
  expect(String(thrown[0])).toMatch(problem);
  clock.advance(3000);
  expect(await pressed).toMatchObject({ status: 'failed' });
});

describe('the page', () => {
  const post = (playground: Playground, action: string, body: object): Promise<Response> =>
    fetch(`${playground.url}page/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('sends a form off, and is answered when the bot has taken it', async () => {
    const { playground } = await serveForms({ submitted: answerWith('36') });
    const { modal } = await openForm(playground);
    const { channel, member, moderator } = playground.ids;
    const body = { channel_id: channel, interaction_id: modal.interaction.id, custom_id: 'more' };
    const foreign = await post(playground, 'modal', { ...body, user: moderator, values: { what: 'x' } });
    const long = await post(playground, 'modal', { ...body, user: member, values: { what: 'x'.repeat(11) } });
    expect([foreign.status, long.status]).toEqual([400, 400]);
    const sent = await post(playground, 'modal', { ...body, user: member, values: { what: 'x' } });
    expect(sent.status).toBe(200);
    expect(playground.messages(channel).map(({ content }) => content)).toEqual(['32', '36']);
  });

  test('is told when the bot did not take a form', async () => {
    const { playground, clock } = await serveForms({
      submitted: () => {
        clock.advance(3000);
        return Promise.resolve();
      },
    });
    const { modal } = await openForm(playground);
    const { channel: channel_id, member: user } = playground.ids;
    const place = { user, channel_id, interaction_id: modal.interaction.id };
    const sent = await post(playground, 'modal', { ...place, values: { what: 'x' } });
    expect([sent.status, await sent.json()]).toEqual([504, { message: 'The application did not respond' }]);
  });
});
