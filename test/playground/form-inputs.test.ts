// Every input that a form can have, through the real client: drawn, filled in, refused, submitted.
import {
  CheckboxGroupBuilder,
  FileUploadBuilder,
  LabelBuilder,
  ModalBuilder,
  RadioGroupBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Interaction,
  type ModalSubmitFields,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { OpenModal, PickedFile, Playground } from '../../playground/start.ts';
import { serveCommands } from './serve.ts';

const option = (value: string) => ({ label: value.toUpperCase(), value });
const label = (): LabelBuilder => new LabelBuilder().setLabel('Which');
const upload = (): FileUploadBuilder => new FileUploadBuilder().setCustomId('files');
const formOf = (...labels: readonly LabelBuilder[]): object =>
  new ModalBuilder()
    .setCustomId('form')
    .setTitle('Form')
    .addLabelComponents(...labels)
    .toJSON();
const uploadForm = (change: (builder: FileUploadBuilder) => FileUploadBuilder = (same) => same): object =>
  formOf(label().setFileUploadComponent(change(upload())));
const selectForm = (change: (builder: StringSelectMenuBuilder) => StringSelectMenuBuilder): object =>
  formOf(
    label().setStringSelectMenuComponent(
      change(new StringSelectMenuBuilder().setCustomId('kind').addOptions(option('a'), option('b'))),
    ),
  );

interface Form {
  readonly playground: Playground;
  /** As it stands open before Robin. */
  readonly modal: OpenModal;
  /** Submits it, and gives what `read` made of the fields on the bot's side. */
  readonly submit: (values: Parameters<Playground['submit']>[0]['values']) => Promise<unknown>;
}

/** Opens a form; when it is submitted, `read` looks at its fields. */
async function openForm(
  data: object,
  read: (fields: ModalSubmitFields) => unknown = () => null,
): Promise<Form> {
  let seen: unknown;
  const answer = async (interaction: Interaction): Promise<void> => {
    if (interaction.isChatInputCommand()) await respond(interaction, data);
    if (!interaction.isModalSubmit()) return;
    seen = read(interaction.fields);
    await interaction.reply('taken');
  };
  const { playground } = await serveCommands({ global: [{ name: 'form', description: 'x' }] }, answer);
  const { modal } = await playground.runCommand({ name: 'form' });
  if (!modal) throw new Error('no form was opened');
  return {
    playground,
    modal,
    submit: async (values) => {
      await playground.submit({ modal, values });
      return seen;
    },
  };
}

function respond({ client, id, token }: Interaction, data: object): Promise<unknown> {
  const body = { type: 9, data };
  return client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
}

const pdf: PickedFile = { filename: 'a.pdf', bytes: '%PDF' };
const text: PickedFile = { filename: 'b.txt', bytes: 'b' };

describe('a file upload', () => {
  const names = (fields: ModalSubmitFields) =>
    [...(fields.getUploadedFiles('files')?.values() ?? [])].map(({ name, size, ephemeral }) => [
      name,
      size,
      ephemeral,
    ]);

  test('brings the files that were picked, in their order', async () => {
    const { submit } = await openForm(
      uploadForm((one) => one.setMaxValues(3)),
      names,
    );
    expect(await submit({ files: [pdf, text] })).toEqual([
      ['a.pdf', 4, true],
      ['b.txt', 1, true],
    ]);
  });

  test('has its files at addresses that can be read', async () => {
    const url = (fields: ModalSubmitFields) => fields.getUploadedFiles('files', true).first()?.url;
    const { submit } = await openForm(uploadForm(), url);
    const found = await submit({ files: [pdf] });
    expect(await (await fetch(String(found))).text()).toBe('%PDF');
  });

  test('may be left empty where that is allowed', async () => {
    const { submit } = await openForm(
      uploadForm((one) => one.setRequired(false).setMinValues(0)),
      names,
    );
    expect(await submit({})).toEqual([]);
  });

  test.each<[string, readonly PickedFile[], string]>([
    ['nothing', [], 'files takes 2 to 3'],
    ['too few files', [pdf], 'files takes 2 to 3'],
    ['too many files', [pdf, pdf, pdf, pdf], 'files takes 2 to 3'],
    ['a file of another ending', [pdf, text], 'files takes no file like b.txt'],
  ])('is not sent off with %s', async (_what, files, problem) => {
    const { submit } = await openForm(
      uploadForm((one) => one.setMinValues(2).setMaxValues(3).setFileTypes('.pdf')),
    );
    await expect(submit({ files })).rejects.toThrow(problem);
  });

  test('takes no file of somebody else', async () => {
    const { playground, modal } = await openForm(uploadForm());
    const submitting = playground.submit({ modal, values: { files: ['1400000000000000000'] } });
    await expect(submitting).rejects.toThrow('there is no uploaded file 1400000000000000000');
  });
});

describe('the other inputs', () => {
  test('are a text that the bot has begun, a choice, one of several, boxes and words', async () => {
    const title = new TextInputBuilder()
      .setCustomId('title')
      .setStyle(TextInputStyle.Short)
      .setValue('As detected');
    const kind = new StringSelectMenuBuilder().setCustomId('kind').addOptions(option('a'), option('b'));
    const radio = new RadioGroupBuilder().setCustomId('radio').addOptions(option('yes'), option('no'));
    const boxes = new CheckboxGroupBuilder()
      .setCustomId('boxes')
      .addOptions(option('one'), option('two'), option('three'));
    const data = new ModalBuilder()
      .setCustomId('form')
      .setTitle('Form')
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('What was detected'))
      .addLabelComponents(
        label().setTextInputComponent(title),
        label().setStringSelectMenuComponent(kind),
        label().setRadioGroupComponent(radio),
        label().setCheckboxGroupComponent(boxes),
      )
      .toJSON();
    const { modal, submit } = await openForm(data, (fields) => [
      fields.getTextInputValue('title'),
      fields.getStringSelectValues('kind'),
      fields.getRadioGroup('radio'),
      fields.getCheckboxGroup('boxes'),
    ]);
    expect(modal.components[0]).toMatchObject({ type: 10, content: 'What was detected' });
    expect(modal.components[1]).toMatchObject({ component: { value: 'As detected' } });
    const filled = await submit({ kind: ['b'], radio: 'no', boxes: ['one', 'three'] });
    expect(filled).toEqual(['As detected', ['b'], 'no', ['one', 'three']]);
  });

  test('keep what the bot has picked where nothing else is picked', async () => {
    const data = selectForm((one) => one.setOptions({ ...option('a'), default: true }, option('b')));
    const { submit } = await openForm(data, (fields) => fields.getStringSelectValues('kind'));
    expect(await submit({})).toEqual(['a']);
  });

  test.each([
    ['nothing where something is required', {}, 'kind takes 1 to 1'],
    ['more than it takes', { kind: ['a', 'b'] }, 'kind takes 1 to 1'],
    ['what it does not offer', { kind: ['c'] }, 'kind has no option c'],
  ])('are not sent off with %s', async (_what, values, problem) => {
    const { submit } = await openForm(selectForm((one) => one));
    await expect(submit(values)).rejects.toThrow(problem);
  });
});

const label18 = (component: object): object => ({ type: 18, label: 'Which', component });
const options = [option('a'), option('b')];

test.each<[string, object, RegExp]>([
  [
    'a required upload of no files at least',
    { type: 19, custom_id: 'x', min_values: 0 },
    /min_values.*SELECT_COMPONENT_REQUIRED_ZERO_MIN_VALUES/s,
  ],
  ['an upload of 11 files', { type: 19, custom_id: 'x', max_values: 11 }, /max_values/],
  [
    'an upload of three files at least and one at most',
    { type: 19, custom_id: 'x', min_values: 3, max_values: 1 },
    /min_values/,
  ],
  ['a select without options', { type: 3, custom_id: 'x', options: [] }, /options/],
  ['a disabled select', { type: 3, custom_id: 'x', options, disabled: true }, /disabled.*BASE_TYPE_INVALID/s],
  [
    'a select with one value twice',
    { type: 3, custom_id: 'x', options: [option('a'), option('a')] },
    /SELECT_COMPONENT_OPTION_VALUE_DUPLICATED/,
  ],
  ['one radio button', { type: 21, custom_id: 'x', options: [option('a')] }, /options/],
  ['a button', { type: 2, custom_id: 'x', style: 1, label: 'x' }, /UNION_TYPE_CHOICES|type/],
])('a form with %s is refused', async (_what, component, problem) => {
  const thrown: unknown[] = [];
  const data = { custom_id: 'form', title: 'Form', components: [label18(component)] };
  const { playground, clock } = await serveCommands(
    { global: [{ name: 'form', description: 'x' }] },
    (interaction) =>
      respond(interaction, data).catch((error: unknown) => {
        thrown.push(error);
      }),
  );
  const running = playground.runCommand({ name: 'form' });
  await expect.poll(() => thrown).toMatchObject([{ code: 50035 }]);
  expect(String(thrown[0])).toMatch(problem);
  clock.advance(3000);
  expect(await running).toMatchObject({ status: 'failed' });
});
