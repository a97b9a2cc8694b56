// Registration through the real client: what Discord stores, and every rule by which it refuses.
import { Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Playground, TestClock } from '../../playground/start.ts';
import { buildClient, openPlayground } from '../support/discord-client.ts';

const stateSchema = z.object({ commands: z.array(z.object({ name: z.string() })) });

interface Registering {
  readonly playground: Playground;
  readonly clock: TestClock;
  /** Replaces all global commands. */
  readonly put: (commands: readonly object[]) => Promise<unknown>;
  readonly rest: ReturnType<typeof buildClient>['rest'];
}

async function register(): Promise<Registering> {
  const { playground, clock } = await openPlayground();
  const { rest } = buildClient(playground);
  rest.setToken(playground.token);
  const route = Routes.applicationCommands(playground.ids.application);
  return { playground, clock, rest, put: (body) => rest.put(route, { body }) };
}

const anyId: unknown = expect.stringMatching(/^\d{17,19}$/);
const command = (parts: object = {}): object => ({ name: 'count', description: 'How many', ...parts });
const option = (parts: object = {}): object => ({ type: 3, name: 'thing', description: 'Of what', ...parts });
const many = (count: number, make: (index: number) => object): readonly object[] =>
  Array.from({ length: count }, (_, index) => make(index));
const withOption = (parts: object): readonly object[] => [command({ options: [option(parts)] })];

describe('a list of commands', () => {
  test('is stored whole, with ids and defaults', async () => {
    const { playground, put } = await register();
    const stored = await put([command({ options: [option({ required: true })] })]);
    expect(stored).toEqual([
      {
        id: anyId,
        application_id: playground.ids.application,
        version: anyId,
        type: 1,
        name: 'count',
        description: 'How many',
        options: [{ type: 3, name: 'thing', description: 'Of what', required: true }],
        default_member_permissions: null,
        nsfw: false,
        contexts: null,
        integration_types: [0],
      },
    ]);
    expect(playground.commands()).toMatchObject([{ name: 'count' }]);
  });

  test('keeps the ids of those that stay and forgets those that go', async () => {
    const { playground, put } = await register();
    await put([command(), command({ name: 'quote' })]);
    const [before] = playground.commands();
    await put([command({ description: 'Changed' })]);
    expect(playground.commands()).toMatchObject([{ id: before?.id, description: 'Changed' }]);
  });

  test('of a server stands beside the global one', async () => {
    const { playground, put, rest } = await register();
    const { application, guild } = playground.ids;
    await put([command()]);
    await rest.put(Routes.applicationGuildCommands(application, guild), {
      body: [command({ name: 'corpus' })],
    });
    expect(playground.commands().map(({ name }) => name)).toEqual(['count']);
    expect(playground.commands(guild)).toMatchObject([{ name: 'corpus', guild_id: guild }]);
  });

  test('of a server where the bot is not is 50001', async () => {
    const { playground, rest } = await register();
    const route = Routes.applicationGuildCommands(playground.ids.application, '1400000000000000000');
    await expect(rest.put(route, { body: [] })).rejects.toMatchObject({ code: 50001 });
  });

  test('takes single commands, changes and removals', async () => {
    const { playground, rest } = await register();
    const route = Routes.applicationCommands(playground.ids.application);
    await rest.post(route, { body: command() });
    const [{ id } = { id: '' }] = playground.commands();
    await rest.patch(`${route}/${id}`, { body: { description: 'Changed' } });
    expect(await rest.get(`${route}/${id}`)).toMatchObject({ id, name: 'count', description: 'Changed' });
    await rest.delete(`${route}/${id}`);
    expect(await rest.get(route)).toEqual([]);
    await expect(rest.get(`${route}/${id}`)).rejects.toMatchObject({ code: 10063 });
  });

  test.each<readonly [string, readonly object[]]>([
    ['100 commands', many(100, (index) => command({ name: `c${index}` }))],
    ['25 options', [command({ options: many(25, (index) => option({ name: `o${index}` })) })]],
    ['25 choices', withOption({ choices: many(25, (index) => ({ name: `n${index}`, value: `v${index}` })) })],
    ['a name in another script', [command({ name: 'anzahl-größe' })]],
    ['permissions as a string', [command({ default_member_permissions: '32' })]],
    ['a message command with blanks in its name', [{ type: 3, name: 'Check figures' }]],
    ['a command and a message command of one name', [command({ name: 'check' }), { type: 3, name: 'check' }]],
    ['subcommands', [command({ options: [option({ type: 1, name: 'add', options: [option()] })] })]],
  ])('with %s is taken', async (_, commands) => {
    const { playground, put } = await register();
    await put(commands);
    expect(playground.commands()).toHaveLength(commands.length);
  });

  test.each<readonly [string, readonly object[], string]>([
    ['a name in upper case', [command({ name: 'Count' })], '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
    ['a name with a blank', [command({ name: 'how many' })], '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
    ['a name of 33 characters', [command({ name: 'c'.repeat(33) })], '0.name[BASE_TYPE_BAD_LENGTH]'],
    ['no description', [{ name: 'count' }], '0.description[BASE_TYPE_REQUIRED]'],
    [
      'a description of 101 characters',
      [command({ description: 'x'.repeat(101) })],
      '0.description[BASE_TYPE_BAD_LENGTH]',
    ],
    ['one name twice', [command(), command()], '1[APPLICATION_COMMANDS_DUPLICATE_NAME]'],
    [
      '26 options',
      [command({ options: many(26, (index) => option({ name: `o${index}` })) })],
      '0.options[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'one option name twice',
      [command({ options: [option(), option()] })],
      '0.options[1].name[APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS]',
    ],
    [
      'a required option after an optional one',
      [command({ options: [option(), option({ name: 'other', required: true })] })],
      '0.options[1][APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID]',
    ],
    ['an option without a description', withOption({ description: '' }), 'description[BASE_TYPE_BAD_LENGTH]'],
    [
      '26 choices',
      withOption({ choices: many(26, (index) => ({ name: `n${index}`, value: 'v' })) }),
      'choices[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a choice of 101 characters',
      withOption({ choices: [{ name: 'x'.repeat(101), value: 'v' }] }),
      'choices[0].name[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'a number as the choice of a string option',
      withOption({ choices: [{ name: 'one', value: 1 }] }),
      'choices[0].value[BASE_TYPE_INVALID]',
    ],
    [
      'choices and autocomplete',
      withOption({ choices: [{ name: 'one', value: '1' }], autocomplete: true }),
      'choices[APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES]',
    ],
    [
      'an option beside a subcommand',
      [command({ options: [option({ type: 1, name: 'add' }), option()] })],
      'options[APPLICATION_COMMAND_OPTIONS_TYPE_INVALID]',
    ],
    [
      'a message command with a description',
      [{ type: 3, name: 'Check', description: 'x' }],
      '0.description[APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED]',
    ],
    [
      'more than 8,000 characters in one command',
      [
        command({
          options: many(25, (index) =>
            option({
              name: `o${index}`,
              choices: many(4, (at) => ({ name: `${at}`.padEnd(50, 'x'), value: 'y'.repeat(50) })),
            }),
          ),
        }),
      ],
      '0[APPLICATION_COMMAND_TOO_LARGE]',
    ],
  ])('with %s is refused whole', async (_, commands, place) => {
    const { playground, put } = await register();
    await put([command({ name: 'before' })]);
    const putting = put(commands);
    await expect(putting).rejects.toMatchObject({ code: 50035, status: 400 });
    await expect(putting).rejects.toThrow(place);
    expect(playground.commands()).toMatchObject([{ name: 'before' }]);
  });

  test.each([
    ['101 commands', many(101, (index) => command({ name: `c${index}` }))],
    ['16 message commands', many(16, (index) => ({ type: 3, name: `Check ${index}` }))],
  ])('of %s is too long', async (_, commands) => {
    const { put } = await register();
    await expect(put(commands)).rejects.toMatchObject({ code: 30032 });
  });
});

describe('a command', () => {
  test('with permissions is offered to those who have them', async () => {
    const { playground, put } = await register();
    const { member, moderator } = playground.ids;
    await put([command({ default_member_permissions: '32', contexts: [0] })]);
    await expect(playground.runCommand({ name: 'count', user: member })).rejects.toThrow('no command /count');
    expect(await fetchNames(playground, moderator)).toEqual(['count']);
    expect(await fetchNames(playground, member)).toEqual([]);
  });

  test('can be used by others where an administrator allows it', async () => {
    const { playground, clock, put } = await register();
    await put([command({ default_member_permissions: '32', contexts: [0] })]);
    const running = playground.runCommand({ name: 'count', evenIfHidden: true });
    clock.advance(3000);
    expect(await running).toMatchObject({ status: 'failed' });
  });

  test('of servers alone is not offered in a direct message', async () => {
    const { playground, put } = await register();
    await put([command({ contexts: [0] })]);
    const running = playground.runCommand({ name: 'count', channel: playground.ids.memberDm });
    await expect(running).rejects.toThrow('no command /count');
  });

  async function fetchNames(playground: Playground, user: string): Promise<readonly string[]> {
    const answer = await fetch(`${playground.url}page/state?user=${user}`);
    const { commands } = stateSchema.parse(await answer.json());
    return commands.map(({ name }) => name);
  }
});
