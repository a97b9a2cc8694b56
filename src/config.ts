// The environment in, a typed configuration out, or every problem at once; reads nothing by itself.
import { parseEnv } from 'node:util';
import { z } from 'zod';

export interface Config {
  /** None: the local stand-in is started instead. */
  readonly discordToken?: string;
  /** A folder with `sources/` and, where there is one, `facts.yaml`. */
  readonly corpusDir: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  readonly production: boolean;
  /** The server whose moderators may change the corpus; the stand-in has its own. */
  readonly homeGuildId?: string;
  /** Where the stand-in's page listens on loopback; 0: any free port. */
  readonly port: number;
  /** Discord's OpenAPI description; the stand-in checks what the bot sends against it. */
  readonly discordOpenApi?: string;
  /** The folder of the SQLite database; made where it is missing. */
  readonly dataDir: string;
  /** PostgreSQL's address, in the place of SQLite. Holds a password, so it is never shown. */
  readonly databaseUrl?: string;
  /** Whether a draft is published by somebody who neither made nor changed it, and by nobody else. */
  readonly requireSecondModerator: boolean;
  /** Of a file that moderators add, in bytes. */
  readonly uploadLimit: number;
  /** Milliseconds between two looks at which version is active. */
  readonly pollEvery: number;
}

/** A configuration that cannot be used; `problems` are sentences for the operator, and hold no secret. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

const whereTokens =
  'take the bot’s token from https://discord.com/developers/applications (Bot, Reset Token)';

/** A setting that is left empty counts as not given, so that a copied `.env.example` works. */
const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** A whole number from `min` to `max`, both of a few digits. */
const wholeNumber = (name: string, min: number, max: number) =>
  setting(
    z
      .string()
      .refine(
        (text) => /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max,
        `${name} must be a whole number from ${min} to ${max}`,
      )
      .transform(Number),
  );

const MEGABYTE = 1024 * 1024;
const POSTGRES = /^postgres(?:ql)?:$/;

const environmentSchema = z
  .object({
    DISCORD_TOKEN: z
      .string()
      .min(1, `DISCORD_TOKEN is empty: ${whereTokens}, or remove the line to run against the local stand-in`)
      .regex(
        /^[\w.-]*$/,
        `DISCORD_TOKEN holds characters that no token has: ${whereTokens} and paste nothing else`,
      )
      .optional(),
    CORPUS_DIR: setting(z.string()),
    LOG_LEVEL: setting(
      z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent',
      }),
    ),
    NODE_ENV: setting(z.string()),
    HOME_GUILD_ID: setting(
      z
        .string()
        .regex(
          /^\d{17,20}$/,
          'HOME_GUILD_ID must be a server’s id, 17 to 20 digits (Copy Server ID in Discord)',
        ),
    ),
    PORT: wholeNumber('PORT', 0, 65_535),
    DISCORD_OPENAPI: setting(z.string()),
    DATA_DIR: setting(z.string()),
    DATABASE_URL: setting(
      z
        .string()
        .refine(
          (text) => URL.canParse(text) && POSTGRES.test(new URL(text).protocol),
          'DATABASE_URL must be PostgreSQL’s address, postgres://user:password@host:port/database; without the line it is SQLite in DATA_DIR',
        ),
    ),
    REQUIRE_SECOND_MODERATOR: setting(
      z.stringbool({ error: 'REQUIRE_SECOND_MODERATOR must be true or false' }),
    ),
    UPLOAD_LIMIT_MB: wholeNumber('UPLOAD_LIMIT_MB', 1, 500),
    POLL_SECONDS: wholeNumber('POLL_SECONDS', 1, 3_600),
  })
  .refine((env) => env.NODE_ENV !== 'production' || env.DISCORD_TOKEN !== undefined, {
    message: `DISCORD_TOKEN is missing and NODE_ENV is production: ${whereTokens}`,
    path: ['DISCORD_TOKEN'],
  });

/** The names that a `.env` file may hold. */
export const SETTINGS: readonly string[] = Object.keys(environmentSchema.shape);

/** The folder that a setting, or what goes before it, names; without one the bundled corpus. */
export function findCorpusDir(...given: readonly (string | undefined)[]): string {
  return given.find((dir) => dir !== undefined && dir !== '') ?? 'corpus';
}

/** The configuration that an environment describes. Throws ConfigError with every problem; names it does not know are ignored. */
export function parseConfig(env: Environment): Config {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => issue.message));
  const { DISCORD_TOKEN, CORPUS_DIR, LOG_LEVEL, NODE_ENV, HOME_GUILD_ID, PORT, DISCORD_OPENAPI } =
    parsed.data;
  const { DATA_DIR, DATABASE_URL, REQUIRE_SECOND_MODERATOR, UPLOAD_LIMIT_MB, POLL_SECONDS } = parsed.data;
  return {
    corpusDir: findCorpusDir(CORPUS_DIR),
    logLevel: LOG_LEVEL ?? 'info',
    production: NODE_ENV === 'production',
    port: PORT ?? 0,
    dataDir: DATA_DIR ?? 'data',
    requireSecondModerator: REQUIRE_SECOND_MODERATOR ?? false,
    uploadLimit: (UPLOAD_LIMIT_MB ?? 25) * MEGABYTE,
    pollEvery: (POLL_SECONDS ?? 5) * 1_000,
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    ...(DISCORD_TOKEN === undefined ? {} : { discordToken: DISCORD_TOKEN }),
    ...(HOME_GUILD_ID === undefined ? {} : { homeGuildId: HOME_GUILD_ID }),
    ...(DISCORD_OPENAPI === undefined ? {} : { discordOpenApi: DISCORD_OPENAPI }),
  };
}

/** The settings of a `.env` file. Throws ConfigError for a name that is no setting: most often a typing mistake. */
export function parseEnvFile(text: string): Environment {
  const settings = parseEnv(text);
  const unknown = Object.keys(settings).filter((name) => !SETTINGS.includes(name));
  if (unknown.length > 0) {
    throw new ConfigError(
      unknown.map((name) => `.env: ${name} is no setting; the settings are ${SETTINGS.join(', ')}`),
    );
  }
  return settings;
}
