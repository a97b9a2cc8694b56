// Forms end to end: a command that asks for more opens one, and sending it off is giving a command, checked like any other.
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { defineCommand } from '../../src/command/command.ts';
import type { Upload } from '../../src/interaction.ts';
import type { Result } from '../../src/command/result.ts';
import type { Field, Form } from '../../src/interaction.ts';
import { startTestBot, wordsOf } from '../support/bot.ts';
import { createSlow } from '../support/slow-command.ts';
import { formOf, labelsOf, pressOf } from './buttons.ts';

const title: Field = { option: 'title', label: 'Title', required: true };
const helped: Answer = { kind: 'help', occasion: 'help', citations: [], next: [] };

function formFor(command: string, form: Partial<Form> = {}): Form {
  return { kind: 'form', command, args: {}, title: 'A new leaflet', fields: [title], ...form };
}

/** A command that says what it was given, and opens a form where that is no title. */
function noting(form: Partial<Form> = {}) {
  return defineCommand({
    name: 'note',
    description: 'Notes something down',
    options: {
      title: { type: 'string', description: 'What it is called', maxLength: 40 },
      text: { type: 'string', description: 'What it says', minLength: 2 },
      pages: { type: 'integer', description: 'How many', min: 1, max: 90 },
      colour: {
        type: 'string',
        description: 'In which colour',
        choices: [
          { name: 'Sea green', value: 'green' },
          { name: 'Brick red', value: 'red' },
        ],
      },
      final: { type: 'boolean', description: 'Whether it is done' },
      files: { type: 'attachment', description: 'What belongs to it', max: 3 },
    },
    opens: (args) => args.title === undefined,
    answer: ({ title: named, files, ...others }): Result => {
      if (named === undefined) return formFor('note', form);
      const rest = Object.entries(others).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${String(value)}`],
      );
      const names = (files ?? []).map(({ name, size }: Upload) => `${name}/${size}`);
      return { kind: 'told', words: [`Noted: ${named}`, ...rest, ...names].join(', '), private: false };
    },
  });
}

/** A public answer with a button that opens the form of /note. */
const offer = defineCommand({
  name: 'offer',
  description: 'Offers a form',
  options: {},
  answer: (): Answer => ({
    kind: 'refusal',
    reason: 'nothing-matches',
    citations: [],
    next: [{ label: 'Note it', question: 'Note it', command: 'note', args: {} }],
  }),
});

test('a command that asks for more opens a form, and is given again with what was put in', async () => {
  const { discord, logged } = await startTestBot([noting()]);
  const modal = formOf(await discord.runCommand({ name: 'note' }));
  expect(modal).toMatchObject({
    title: 'A new leaflet',
    components: [
      {
        type: 18,
        label: 'Title',
        component: { type: 4, style: 1, required: true, min_length: 1, max_length: 40 },
      },
    ],
  });
  expect(await logged.find({ to: 'form' })).toMatchObject({
    command: 'note',
    via: 'slash',
    outcome: 'opened',
  });
  const noted = await discord.submit({ modal, values: { title: '  Tides ' } });
  expect(noted).toMatchObject({ status: 'answered', ephemeral: false });
  expect(wordsOf(noted.message)).toBe('Noted: Tides');
  expect(await logged.find({ via: 'form' })).toMatchObject({ command: 'note', to: 'public', kind: 'told' });
  expect(JSON.stringify(logged.lines)).not.toContain('Tides');
});

test('every kind of option has its input, filled with what is known, and comes back as its type', async () => {
  const fields = [
    title,
    {
      option: 'text',
      label: 'Text',
      isLong: true,
      value: 'Low at noon',
      placeholder: 'Anything',
      description: 'In full',
    },
    { option: 'pages', label: 'Pages', value: '2' },
    { option: 'colour', label: 'Colour', value: 'red' },
    { option: 'final', label: 'Is it done?' },
  ] as const;
  const { discord } = await startTestBot([noting({ fields })]);
  const modal = formOf(await discord.runCommand({ name: 'note' }));
  expect(modal.components).toMatchObject([
    {},
    {
      description: 'In full',
      component: { type: 4, style: 2, value: 'Low at noon', placeholder: 'Anything', required: false },
    },
    { component: { type: 4, value: '2' } },
    { component: { type: 3, options: [{ value: 'green' }, { value: 'red', default: true }] } },
    { component: { type: 3, options: [{ value: 'true' }, { value: 'false' }], required: false } },
  ]);
  const noted = await discord.submit({ modal, values: { title: 'Tides', pages: '12', final: 'true' } });
  expect(wordsOf(noted.message)).toBe('Noted: Tides, text=Low at noon, pages=12, colour=red, final=true');
});

test('files come from a form as a list, and none of them need come', async () => {
  const fields = [title, { option: 'files', label: 'Files' }] as const;
  const { discord } = await startTestBot([noting({ fields })]);
  const open = async () => formOf(await discord.runCommand({ name: 'note' }));
  const modal = await open();
  expect(modal.components[1]).toMatchObject({
    component: { type: 19, min_values: 0, max_values: 3, required: false },
  });
  const files = [
    { filename: 'high', bytes: 'one' },
    { filename: 'low', bytes: 'three' },
  ];
  const noted = await discord.submit({ modal, values: { title: 'Tides', files } });
  expect(wordsOf(noted.message)).toBe('Noted: Tides, high/3, low/5');
  const without = await discord.submit({ modal: await open(), values: { title: 'Tides' } });
  expect(wordsOf(without.message)).toBe('Noted: Tides');
});

test('the form of a hidden command is answered to the asker alone', async () => {
  const { discord } = await startTestBot([noting()]);
  const modal = formOf(await discord.runCommand({ name: 'note', options: { hide: true } }));
  const noted = await discord.submit({ modal, values: { title: 'Tides' } });
  expect(noted).toMatchObject({ ephemeral: true });
});

test('a form from a button is answered beside the message, or in its place where it says so', async () => {
  for (const [form, isSame] of [
    [{}, false],
    [{ updates: true }, true],
  ] as const) {
    const { discord } = await startTestBot([offer, noting(form)]);
    const first = await discord.runCommand({ name: 'offer' });
    const modal = formOf(await discord.press(pressOf(first, 'Note it')));
    const noted = await discord.submit({ modal, values: { title: 'Tides' } });
    expect(wordsOf(noted.message)).toBe('Noted: Tides');
    expect(noted.message?.id === first.message?.id).toBe(isSame);
  }
});

test('somebody else’s form does not change the asker’s message', async () => {
  const { discord } = await startTestBot([offer, noting({ updates: true })]);
  const first = await discord.runCommand({ name: 'offer' });
  const user = discord.ids.moderator;
  const modal = formOf(await discord.press({ ...pressOf(first, 'Note it'), user }));
  const noted = await discord.submit({ modal, values: { title: 'Tides' } });
  expect(noted).toMatchObject({ ephemeral: true });
  expect(noted.message?.id).not.toBe(first.message?.id);
  expect(discord.messages(discord.ids.channel).flatMap((message) => labelsOf({ message }))).toContain(
    'Note it',
  );
});

test.each<[string, Record<string, string>, RegExp]>([
  ['too little text', { title: 'Tides', text: 'x' }, /The option "text" of \/note takes text of 2 to/],
  ['no number', { title: 'Tides', pages: 'many' }, /"pages" of \/note takes a whole number from 1 to 90/],
  ['a number that is too large', { title: 'Tides', pages: '91' }, /a whole number from 1 to 90/],
])('a form with %s is answered with what is wrong, in private', async (_what, values, problem) => {
  const fields = [title, { option: 'text', label: 'Text' }, { option: 'pages', label: 'Pages' }] as const;
  const { discord } = await startTestBot([noting({ fields })]);
  // The input itself would not let a text through that is too short.
  const customId = formOf(await discord.runCommand({ name: 'note' })).custom_id;
  const noted = await discord.forgeForm({ customId, values });
  expect(noted).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(noted.message)).toMatch(problem);
});

test.each<[string, string, Record<string, string>]>([
  ['of a command that is not there', '1^.gone', { title: 'x' }],
  ['with an option that is not there', '1^.note', { title: 'x', who: 'y' }],
  ['with a name from the prototype', '1^.note', { title: 'x', constructor: 'y' }],
  ['with an argument that a field asks for as well', '1^.note?title=a', { title: 'b' }],
  ['with a text where a file belongs', '1^.note', { title: 'x', files: '123' }],
  ['that is a button', '1.note?title=x', { text: 'yes' }],
  ['of another version', '2^.note', { title: 'x' }],
  ['with marks in disorder', '1^pu.note', { title: 'x' }],
  ['with a broken escape', '1^.note?title=%zz', { text: 'yes' }],
  ['of no kind at all', 'note', { title: 'x' }],
])('a form %s that was made up is turned away in private', async (_what, customId, values) => {
  const { discord, logged } = await startTestBot([noting()]);
  const noted = await discord.forgeForm({ customId, values });
  expect(noted).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(noted.message)).not.toContain('Noted');
  expect(logged.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a required option that nothing was put in is named', async () => {
  const { discord } = await startTestBot();
  const asked = await discord.forgeForm({ customId: '1^.ask', values: { question: '' } });
  expect(wordsOf(asked.message)).toBe('There was no question in the form.');
});

test.each<[string, Form]>([
  ['for a command that is not there', formFor('gone')],
  ['with a field that is no option', formFor('note', { fields: [{ option: 'who', label: 'Who' }] })],
  ['whose arguments do not fit', formFor('note', { args: { text: 'x'.repeat(100) } })],
  ['with six fields', formFor('note', { fields: [title, title, title, title, title, title] })],
])('a form %s is a fault of the command: an apology, and the log has the rest', async (_what, form) => {
  const { discord, logged } = await startTestBot([noting(form)]);
  const opened = await discord.runCommand({ name: 'note' });
  expect(wordsOf(opened.message)).toContain('it is in the log as');
  expect(await logged.find({ level: 'error' })).toMatchObject({ command: 'note', msg: 'a command threw' });
});

test('a form that comes from a form, where none can be opened, is apologised for', async () => {
  const endless = defineCommand({
    name: 'endless',
    description: 'Asks and asks',
    options: { title: { type: 'string', description: 'Anything' } },
    opens: () => true,
    answer: () => formFor('endless'),
  });
  const { discord } = await startTestBot([endless]);
  const modal = formOf(await discord.runCommand({ name: 'endless' }));
  const second = await discord.submit({ modal, values: { title: 'x' } });
  expect(second).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(second.message)).toContain('it is in the log as');
});

test('a form that comes after an acknowledgement, which was not said beforehand, is apologised for', async () => {
  const slow = createSlow();
  const { discord, clock, logged } = await startTestBot([slow.command, noting()]);
  const asked = discord.runCommand({ name: 'slow' });
  await slow.began;
  clock.advance(2_000);
  slow.finish(formFor('note'));
  expect(wordsOf((await asked).message)).toContain('it is in the log as');
  expect(await logged.find({ command: 'slow' })).toMatchObject({ to: 'form', outcome: 'apology' });
});

test('a command that says it opens a form is not acknowledged before', async () => {
  const slow = createSlow({ opens: () => true });
  const { discord, clock } = await startTestBot([slow.command, noting()]);
  const opened = discord.runCommand({ name: 'slow' });
  await slow.began;
  clock.advance(2_500);
  slow.finish(formFor('note'));
  expect(formOf(await opened).title).toBe('A new leaflet');
});

test('a command that opens no form after all is answered', async () => {
  const other = defineCommand({
    name: 'other',
    description: 'Had no need',
    options: {},
    opens: () => true,
    answer: () => helped,
  });
  const { discord } = await startTestBot([other]);
  expect((await discord.runCommand({ name: 'other' })).status).toBe('answered');
});

test('a command that throws when it is asked whether it opens a form is answered all the same', async () => {
  const torn = defineCommand({
    name: 'torn',
    description: 'Cannot say',
    options: {},
    opens: () => {
      throw new Error('who knows');
    },
    answer: () => helped,
  });
  const { discord, logged } = await startTestBot([torn]);
  expect((await discord.runCommand({ name: 'torn' })).status).toBe('answered');
  expect(await logged.find({ level: 'error' })).toMatchObject({ command: 'torn' });
});
