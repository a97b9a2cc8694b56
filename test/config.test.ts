// The environment as the operator writes it: what it means, and what is said when it cannot be meant.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig, parseEnvFile, SETTINGS } from '../src/config.ts';
import type { Environment } from '../src/config.ts';
import { createLog } from '../src/log.ts';

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  test('may be empty: the stand-in, the bundled corpus, lines from info on', () => {
    expect(parseConfig({})).toEqual({
      corpusDir: 'corpus',
      logLevel: 'info',
      production: false,
      port: 0,
      dataDir: 'data',
      requireSecondModerator: false,
      uploadLimit: 25 * 1024 * 1024,
      pollEvery: 5_000,
    });
  });

  test('gives every setting', () => {
    const env = {
      DISCORD_TOKEN: 'abc.def-1.g_h',
      CORPUS_DIR: '/srv/corpus',
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
      HOME_GUILD_ID: '123456789012345678',
      PORT: '8080',
      DISCORD_OPENAPI: 'openapi.json',
      DATA_DIR: '/srv/data',
      DATABASE_URL: 'postgres://footnote:secret@db.example/footnote',
      REQUIRE_SECOND_MODERATOR: 'true',
      UPLOAD_LIMIT_MB: '10',
      POLL_SECONDS: '2',
    };
    expect(parseConfig(env)).toEqual({
      discordToken: 'abc.def-1.g_h',
      corpusDir: '/srv/corpus',
      logLevel: 'debug',
      production: true,
      homeGuildId: '123456789012345678',
      port: 8080,
      discordOpenApi: 'openapi.json',
      dataDir: '/srv/data',
      databaseUrl: 'postgres://footnote:secret@db.example/footnote',
      requireSecondModerator: true,
      uploadLimit: 10 * 1024 * 1024,
      pollEvery: 2_000,
    });
  });

  test('may hold names that are none of ours', () => {
    expect(parseConfig({ PATH: '/bin', HOME: '/root' })).toMatchObject({ corpusDir: 'corpus' });
  });

  test('takes an empty setting as none', () => {
    const env = {
      CORPUS_DIR: '',
      LOG_LEVEL: '',
      NODE_ENV: '',
      HOME_GUILD_ID: '',
      PORT: '',
      DISCORD_OPENAPI: '',
      DATA_DIR: '',
      DATABASE_URL: '',
      REQUIRE_SECOND_MODERATOR: '',
      UPLOAD_LIMIT_MB: '',
      POLL_SECONDS: '',
    };
    expect(parseConfig(env)).toEqual(parseConfig({}));
  });

  test.each<[string, Environment, RegExp]>([
    ['an empty token', { DISCORD_TOKEN: '' }, /^DISCORD_TOKEN is empty: .* or remove the line/],
    ['a token with a space', { DISCORD_TOKEN: 'Bot abc' }, /^DISCORD_TOKEN holds characters/],
    [
      'no token in production',
      { NODE_ENV: 'production' },
      /^DISCORD_TOKEN is missing and NODE_ENV is production/,
    ],
    ['an unknown level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be trace, debug/],
    ['a port out of range', { PORT: '70000' }, /^PORT must be a whole number/],
    [
      'another database',
      { DATABASE_URL: 'mysql://a:secret@b/c' },
      /^DATABASE_URL must be PostgreSQL’s address/,
    ],
    [
      'a database that is no address',
      { DATABASE_URL: 'secret' },
      /^DATABASE_URL must be PostgreSQL’s address/,
    ],
    [
      'half a yes',
      { REQUIRE_SECOND_MODERATOR: 'perhaps' },
      /^REQUIRE_SECOND_MODERATOR must be true or false/,
    ],
    ['no room for files', { UPLOAD_LIMIT_MB: '0' }, /^UPLOAD_LIMIT_MB must be a whole number from 1 to 500/],
    ['looking all the time', { POLL_SECONDS: '0.1' }, /^POLL_SECONDS must be a whole number from 1 to 3600/],
    ['a server’s name', { HOME_GUILD_ID: 'my server' }, /^HOME_GUILD_ID must be a server’s id/],
  ])('is refused in one line for %s', (_what, env, line) => {
    const problems = problemsOf(() => parseConfig(env));
    expect(problems).toEqual([expect.stringMatching(line)]);
    expect(problems[0]).not.toContain('\n');
    expect(problems[0]).not.toContain('secret');
  });

  test('has all its problems told at once, and no secret in them', () => {
    const problems = problemsOf(() => parseConfig({ DISCORD_TOKEN: 'se cret', PORT: 'x', LOG_LEVEL: 'y' }));
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('se cret');
  });
});

describe('the .env file', () => {
  test('gives its settings', () => {
    expect(parseEnvFile('# mine\nPORT=80\nCORPUS_DIR="my corpus"\n')).toEqual({
      PORT: '80',
      CORPUS_DIR: 'my corpus',
    });
  });

  test('is refused for a name that is no setting, with those that are', () => {
    expect(problemsOf(() => parseEnvFile('DISCORD_TOKN=abc\n'))).toEqual([
      `.env: DISCORD_TOKN is no setting; the settings are ${SETTINGS.join(', ')}`,
    ]);
  });

  test('has an example that names every setting and changes nothing as it stands', () => {
    const example = readFileSync('.env.example', 'utf8');
    expect(parseEnvFile(example)).toEqual({});
    const named = Object.keys(parseEnvFile(example.replaceAll(/^#(?=[A-Z])/gm, '')));
    expect(named.toSorted()).toEqual(SETTINGS.toSorted());
  });
});

describe('the log', () => {
  const token = 'MTk4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
  const written: string[] = [];
  const stream = { write: (line: string) => void written.push(line) };
  const last = (): string => written.at(-1) ?? '';

  test('is JSON, one object a line, with the level as a word', () => {
    createLog({ logLevel: 'info' }, stream).info({ command: 'count' }, 'interaction');
    expect(JSON.parse(last())).toMatchObject({ level: 'info', command: 'count', msg: 'interaction' });
    expect(last().endsWith('}\n')).toBe(true);
  });

  test('holds neither the token nor an interaction’s token, wherever they come from', () => {
    const log = createLog({ logLevel: 'info', discordToken: token }, stream);
    const address =
      'https://discord.com/api/v10/webhooks/123456789012345678/aW50ZXJhY3Rpb246MTIz/messages/@original';
    log.error({ err: Object.assign(new Error(`with ${token}`), { url: address }), note: [token] }, token);
    expect(last()).toContain('[redacted]');
    expect(last()).not.toContain(token);
    expect(last()).not.toContain('aW50ZXJhY3Rpb246MTIz');
  });

  test('leaves out the body of a failed request, which is somebody’s answer', () => {
    const error = Object.assign(new Error('Invalid Form Body'), {
      requestBody: { json: { text: 'an answer' } },
    });
    createLog({ logLevel: 'info' }, stream).error({ err: error }, 'a reply could not be sent');
    expect(last()).toContain('Invalid Form Body');
    expect(last()).not.toContain('an answer');
  });
});
