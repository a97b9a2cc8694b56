// Commands as data: argument types, descriptions made from a corpus, and text that becomes typed arguments.
import fc from 'fast-check';
import { describe as suite, expect, expectTypeOf, test } from 'vitest';
import { parseArgs, parseTyped } from '../src/arguments.ts';
import type { Answer } from '../src/answer/answer.ts';
import { answerPlainly } from '../src/command/answer-plainly.ts';
import { defineCommand, defineMessageCommand } from '../src/command/command.ts';
import { plainContext } from '../src/command/context.ts';
import { describe, entityNames, suchAs } from '../src/command/description.ts';
import { commandsOf, everyonesCommands, filesOf, findCommand } from '../src/command/entries.ts';
import type { Command, CommandGroup } from '../src/command/command.ts';
import type { Upload } from '../src/interaction.ts';
import { buildKnowledge } from '../src/knowledge.ts';
import { corpusOf } from './support/corpus.ts';

const helped: Answer = { kind: 'help', occasion: 'help', citations: [], next: [] };

const paint = defineCommand({
  name: 'paint',
  description: 'Paint something',
  options: {
    what: { type: 'string', description: 'What to paint', required: true, maxLength: 20 },
    colour: {
      type: 'string',
      description: 'In which colour',
      choices: [
        { name: 'Red', value: 'red' },
        { name: 'Blue', value: 'blue' },
      ],
    },
    coats: { type: 'integer', description: 'How often', min: 1, max: 3 },
    gloss: { type: 'boolean', description: 'Whether it shines' },
  },
  answer: ({ what, colour, coats, gloss }) => {
    expectTypeOf(what).toEqualTypeOf<string>();
    expectTypeOf(colour).toEqualTypeOf<'red' | 'blue' | undefined>();
    expectTypeOf(coats).toEqualTypeOf<number | undefined>();
    expectTypeOf(gloss).toEqualTypeOf<boolean | undefined>();
    return helped;
  },
});
const hum = defineCommand({ name: 'hum', description: 'Hum', options: {}, answer: () => helped });
const pack = defineCommand({
  name: 'pack',
  description: 'Pack something up',
  options: {
    label: { type: 'attachment', description: 'The label' },
    files: { type: 'attachment', description: 'What to pack', max: 2 },
    box: { type: 'attachment', description: 'The box', required: true },
  },
  answer: ({ label, files, box }) => {
    expectTypeOf(label).toEqualTypeOf<Upload | undefined>();
    expectTypeOf(files).toEqualTypeOf<readonly Upload[] | undefined>();
    expectTypeOf(box).toEqualTypeOf<Upload>();
    return { kind: 'told', words: 'Packed.' };
  },
});
const house: CommandGroup = {
  type: 'group',
  name: 'house',
  description: 'The house',
  audience: 'moderators',
  commands: [paint, hum],
};
const look = defineMessageCommand({ name: 'Look it up', answer: () => helped });
const registry: readonly Command[] = [paint, hum];

const harbours = corpusOf({
  sources: { almanac: 'Port Ellen and the Harbour Board keep two lighthouses.' },
  facts: {
    entities: [
      {
        id: 'port-ellen',
        kind: 'place',
        names: [{ text: 'Port Ellen', evidence: [{ source: 'almanac', quote: 'Port Ellen' }] }],
      },
      {
        id: 'board',
        kind: 'body',
        short: 'the Board',
        names: [{ text: 'Harbour Board', evidence: [{ source: 'almanac', quote: 'the Harbour Board' }] }],
      },
    ],
  },
});

suite('a description', () => {
  test('is made from the corpus that is served', () => {
    expect(describe((corpus) => `About ${corpus.title}`, harbours)).toBe('About A test corpus');
  });

  test('is cut to 100 characters without splitting one', () => {
    const long = describe('🏠'.repeat(150), harbours);
    expect(Array.from(long)).toHaveLength(100);
    expect(long.endsWith('🏠…')).toBe(true);
  });

  test('names two examples, or one, or none, by what fits', () => {
    expect(suchAs('Count something', ['boats', 'buoys'])).toBe('Count something, such as boats or buoys');
    expect(suchAs('Count something', ['b'.repeat(90), 'buoys'])).toBe('Count something, such as buoys');
    expect(suchAs('Count something', [])).toBe('Count something');
  });

  test('names entities by their short form where they have one, each once, and passes over unknown ids', () => {
    expect(entityNames(harbours, ['board', 'port-ellen', 'board', undefined, 'nobody'])).toEqual([
      'the Board',
      'Port Ellen',
    ]);
  });
});

suite('the registry', () => {
  const mixed = [hum, house, look] as const;

  test('gives every slash command by its full name, with its group’s audience', () => {
    expect(commandsOf(mixed).map(({ name, audience }) => [name, audience])).toEqual([
      ['hum', undefined],
      ['house paint', 'moderators'],
      ['house hum', 'moderators'],
    ]);
    expect(everyonesCommands(mixed)).toEqual([hum]);
    expect(findCommand(mixed, 'house paint')?.options).toBe(paint.options);
    expect(['paint', 'house', 'Look it up'].map((name) => findCommand(mixed, name))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has a file for each command, in its group’s folder', () => {
    expect(mixed.flatMap(filesOf)).toEqual(['hum', 'house/paint', 'house/hum', 'look-it-up']);
  });
});

suite('away from Discord', () => {
  const context = plainContext(buildKnowledge(harbours));

  test('an answer is an answer, what is told is told, and a form is a problem', async () => {
    const form = {
      kind: 'form',
      command: 'hum',
      args: {},
      title: 'Hum',
      fields: [{ option: 'x', label: 'X' }],
    } as const;
    const asking: Command = { ...hum, answer: () => form };
    expect(await answerPlainly(hum, {}, context)).toBe(helped);
    expect(await answerPlainly(pack, {}, context)).toEqual({ problem: 'Packed.' });
    expect(await answerPlainly(asking, {}, context)).toEqual({ problem: '/hum works in Discord alone.' });
  });
});

suite('files by name', () => {
  const file = (name: string): Upload => ({ name, size: 3, url: `https://cdn.example/${name}` });
  const box = [file('box')];

  test('become one file or a list, as the option says', () => {
    expect(parseArgs(pack, {}, { label: [file('a')], files: [file('b')], box })).toEqual({
      args: { label: file('a'), files: [file('b')], box: file('box') },
    });
    expect(parseArgs(pack, {}, { label: [], box })).toEqual({ args: { box: file('box') } });
  });

  test.each([
    ['none where one is required', {}, {}, '/pack needs its option “box”.'],
    [
      'two where one is taken',
      {},
      { box: [file('a'), file('b')] },
      'The option “box” of /pack takes one file.',
    ],
    [
      'three where two are taken',
      {},
      { box, files: [file('a'), file('b'), file('c')] },
      'The option “files” of /pack takes 1 to 2 files.',
    ],
    ['a text', { box: 'https://cdn.example/box' }, {}, 'The option “box” of /pack takes one file.'],
    ['a text and a file', { box: 'x' }, { box }, 'The option “box” of /pack takes one file.'],
    ['an unknown name', {}, { box, lid: [file('a')] }, '/pack has no such option.'],
  ])('are refused with a reason: %s', (_what, given, uploads, problem) => {
    expect(parseArgs(pack, given, uploads)).toEqual({ problem });
  });

  test('are no texts', () => {
    expect(parseArgs(paint, {}, { what: [file('a')] })).toEqual({
      problem: 'The option “what” of /paint takes text of 1 to 20 characters.',
    });
  });
});

suite('arguments by name', () => {
  test('become values of their options’ types', () => {
    const given = { what: 'a door', colour: 'red', coats: '2', gloss: 'true' };
    expect(parseArgs(paint, given)).toEqual({
      args: { what: 'a door', colour: 'red', coats: 2, gloss: true },
    });
  });

  test.each([
    ['a missing required option', {}, '/paint needs its option “what”.'],
    ['an unknown name', { what: 'a', where: 'here' }, '/paint has no such option.'],
    ['a name from the prototype', { what: 'a', constructor: 'x' }, '/paint has no such option.'],
    ['an empty text', { what: '' }, 'The option “what” of /paint takes text of 1 to 20 characters.'],
    [
      'a long text',
      { what: 'x'.repeat(21) },
      'The option “what” of /paint takes text of 1 to 20 characters.',
    ],
    [
      'none of the choices',
      { what: 'a', colour: 'pink' },
      'The option “colour” of /paint takes one of red, blue.',
    ],
    [
      'no number',
      { what: 'a', coats: 'two' },
      'The option “coats” of /paint takes a whole number from 1 to 3.',
    ],
    [
      'a number out of range',
      { what: 'a', coats: '4' },
      'The option “coats” of /paint takes a whole number from 1 to 3.',
    ],
    [
      'a broken number',
      { what: 'a', coats: '1.5' },
      'The option “coats” of /paint takes a whole number from 1 to 3.',
    ],
    ['no boolean', { what: 'a', gloss: 'yes' }, 'The option “gloss” of /paint takes true or false.'],
  ])('are refused with a reason: %s', (_what, given, problem) => {
    expect(parseArgs(paint, given)).toEqual({ problem });
  });

  test('never throw, and give only what the command declares', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (given) => {
        const parsed = parseArgs(paint, given);
        const names = 'args' in parsed ? Object.keys(parsed.args) : [];
        expect(Object.keys(paint.options)).toEqual(expect.arrayContaining(names));
      }),
    );
  });
});

suite('a typed line', () => {
  test.each([
    ['/paint a door', { what: 'a door' }],
    ['/paint what: a door', { what: 'a door' }],
    ['/PAINT a door Colour: blue', { what: 'a door', colour: 'blue' }],
    ['  /paint a door colour:red coats: 2 ', { what: 'a door', colour: 'red', coats: 2 }],
    ['/paint coats: 1 what: it is: so', { what: 'it is: so', coats: 1 }],
    ['/paint two\nlines', { what: 'two\nlines' }],
    ['/hum', {}],
  ])('%j gives its arguments', (line, args) => {
    expect(parseTyped(line, registry)).toMatchObject({ args, hide: false });
  });

  test('finds the command, and may hide the answer', () => {
    expect(parseTyped('/paint a door hide: true', registry)).toEqual({
      command: paint,
      args: { what: 'a door' },
      hide: true,
    });
    expect(parseTyped('/hum hide: true', registry)).toMatchObject({ command: hum, hide: true });
  });

  test('names a subcommand by both its words', () => {
    const commands = commandsOf([hum, house]);
    expect(parseTyped('/House  Paint a door colour: red', commands)).toMatchObject({
      command: { name: 'house paint' },
      args: { what: 'a door', colour: 'red' },
    });
    expect(parseTyped('/house hum hide: true', commands)).toMatchObject({ hide: true });
    expect(parseTyped('/house', commands)).toEqual({
      problem: 'There is no such command. The commands are /hum, /house paint, /house hum.',
    });
  });

  test.each([
    ['/sing', 'There is no such command. The commands are /paint, /hum.'],
    ['/', 'There is no such command. The commands are /paint, /hum.'],
    ['paint a door', 'There is no such command. The commands are /paint, /hum.'],
    ['/paint', '/paint needs its option “what”.'],
    ['/hum a tune', '/hum takes no options.'],
    ['/paint a what: b', '/paint was given one of its options twice.'],
    ['/paint a hide: perhaps', 'The option “hide” takes true or false.'],
  ])('%j is refused with a reason', (line, problem) => {
    expect(parseTyped(line, registry)).toEqual({ problem });
  });

  test('of any kind never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseTyped(`/paint ${text}`, registry);
        expect('problem' in parsed || parsed.command === paint).toBe(true);
      }),
    );
  });
});
