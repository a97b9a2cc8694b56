// The composition root: environment -> config -> log -> store -> snapshots -> Discord, and the way down again.
import { readFileSync } from 'node:fs';
import { ConfigError, parseConfig, parseEnvFile } from './config.ts';
import type { Config, Environment } from './config.ts';
import type { Corpus } from './corpus/corpus.ts';
import { loadCorpus } from './corpus/load.ts';
import { CorpusError, describeProblem } from './corpus/problems.ts';
import { readCorpusFolder } from './corpus/read.ts';
import { withholdElsewhere } from './corpus/withhold-elsewhere.ts';
import { startBot } from './discord/bot.ts';
import type { Bot } from './discord/bot.ts';
import { systemClock } from './discord/clock.ts';
import { createDirectMessages } from './discord/direct.ts';
import { deployCommands, deployOnly } from './discord/deploy.ts';
import { createFetchUpload, DISCORD_FILES } from './discord/fetch-upload.ts';
import { GatewayError } from './discord/gateway.ts';
import type { Parts } from './discord/parts.ts';
import { createReadDraft } from './intake/read-draft.ts';
import { buildServed } from './knowledge.ts';
import { createReaders } from './readers/readers.ts';
import type { RunningReaders } from './readers/readers.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { createModeration } from './moderation/create-moderation.ts';
import { importFolder } from './moderation/import-folder.ts';
import { registry } from './registry.ts';
import { readScore } from './score.ts';
import { createSnapshots, SnapshotError } from './snapshots.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';
import { openStore } from './store/store.ts';
import type { Store } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

/** The `.env` file of the working directory; none is as good as an empty one. */
function readEnvFile(): Environment {
  try {
    return parseEnvFile(readFileSync('.env', 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

interface Discord {
  readonly token: string;
  readonly api?: string;
  /** Where files that people send are fetched from. */
  readonly files: readonly string[];
  /** The stand-in's page. */
  readonly url?: string;
  /** The server of the moderators: the stand-in has its own. */
  readonly homeGuildId?: string;
  close(): Promise<void>;
}

function homeOf({ homeGuildId }: { readonly homeGuildId?: string }): Pick<Config, 'homeGuildId'> {
  return homeGuildId === undefined ? {} : { homeGuildId };
}

/** Discord itself where there is a token, else the local stand-in: the only line that knows of it. */
async function reachDiscord(config: Config): Promise<Discord> {
  if (config.discordToken !== undefined) {
    const { discordToken: token } = config;
    return { token, files: DISCORD_FILES, ...homeOf(config), close: () => Promise.resolve() };
  }
  const { startPlayground } = await import('../playground/start.ts');
  const playground = await startPlayground({
    port: config.port,
    ...(config.discordOpenApi === undefined ? {} : { openapi: config.discordOpenApi }),
  });
  return { ...playground, files: [playground.cdn] };
}

interface Serving {
  readonly store: Store;
  readonly snapshots: Snapshots;
  readonly readers: RunningReaders;
}

function openStoreOf({ dataDir, databaseUrl }: Config): Promise<Store> {
  return openStore({ dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
}

/** A database that does not answer for so long, in milliseconds, is not there. */
const STORE_PATIENCE = 10_000;
/** Earlier versions that are kept to answer from. */
const KEPT_VERSIONS = 3;

function startSnapshots(
  store: Store,
  { pollEvery }: Config,
  log: Log,
  onChange: (now: Snapshot) => void,
): Promise<Snapshots> {
  const { versions } = store;
  return createSnapshots({
    readActive: () => versions.active(),
    readVersion: (version) => versions.read(version),
    findAt: async (time) => (await versions.findAt(time))?.number,
    build: buildServed,
    clock: systemClock,
    every: pollEvery,
    patience: STORE_PATIENCE,
    keep: KEPT_VERSIONS,
    onChange: (now, before) => {
      const { version, knowledge, withheld } = now;
      const changed = { version, before: before.version, corpus: knowledge.corpus.hash };
      log.info({ ...changed, withheld: withheld.length }, 'another corpus version serves');
      onChange(now);
    },
    onError: (error) => {
      log.error({ err: error }, 'the version that served before serves on');
    },
    onRecovered: () => {
      log.info('the store answers again');
    },
  });
}

/** An empty store begins with the folder; from then on the store serves, and the folder is compared. */
async function beginStore(store: Store, { corpusDir }: Config, log: Log): Promise<void> {
  const { version, folder } = await importFolder({ store, readFolder: () => readCorpusFolder(corpusDir) });
  const where = { store: store.where, version: version.number, folder: corpusDir };
  switch (folder.kind) {
    case 'imported':
      log.info(where, 'the folder was imported as the first corpus version');
      return;
    case 'same':
      log.info(where, 'the store serves what the folder holds');
      return;
    case 'differs':
      log.warn(where, 'the folder differs from the version that serves; /corpus refresh drafts it');
      return;
    case 'broken': {
      const problems = folder.problems.map(describeProblem);
      log.warn({ ...where, problems }, 'the folder cannot be read; the store serves');
    }
  }
}

/** What /about tells of itself; without the file it tells nothing. */
function recordedScore(log: Log): Pick<Parts, 'score'> {
  const read = readScore(new URL('../eval/score.json', import.meta.url));
  if ('score' in read) return read;
  log.warn({ problem: read.problem }, 'eval/score.json gives no score, so /about shows none');
  return {};
}

function buildParts(
  { store, snapshots, readers }: Serving,
  config: Config,
  discord: Discord,
  log: Log,
): Parts {
  const { corpusDir, requireSecondModerator: requireSecond, uploadLimit } = config;
  const fetching = { origins: discord.files, limit: uploadLimit, clock: systemClock };
  const fetchUpload = createFetchUpload(fetching);
  const moderation = createModeration({
    store,
    snapshots,
    fetchUpload,
    readFolder: () => readCorpusFolder(corpusDir),
    withhold: withholdElsewhere,
    requireSecond,
    uploadLimit,
    onFault: (error) => {
      log.error({ err: error }, 'a moderator was told that the database is at fault');
    },
    setTimer: (run, ms) => systemClock.setTimer(run, ms),
  });
  return {
    registry,
    current: () => snapshots.current().knowledge,
    at: async (asOf) => (await snapshots.at(asOf))?.knowledge,
    moderation,
    readers,
    onAnswered: (answered) => {
      readers.answered(answered);
    },
    readDraft: createReadDraft({ fetchUpload }),
    onRefused: ({ command, via, userId: id, guildId, rule }) =>
      store.audit.append({
        by: { id, name: '' },
        action: command,
        outcome: 'refused',
        details: { via, rule, ...(guildId === undefined ? {} : { server: guildId }) },
      }),
    log,
    clock: systemClock,
    ...recordedScore(log),
    ...homeOf(discord),
  };
}

/** Descriptions of commands come from the corpus, and are registered anew where they have changed with it. */
async function registerAgain(bot: Bot, parts: Parts, { knowledge: { corpus } }: Snapshot): Promise<void> {
  try {
    await deployCommands(bot.client.rest, { ...parts, corpus, hasVersions: true });
  } catch (error) {
    parts.log.error({ err: error }, 'the commands keep the descriptions that they had');
  }
}

async function serve(config: Config, log: Log): Promise<void> {
  const store = await openStoreOf(config);
  try {
    await serveFrom(store, config, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serveFrom(store: Store, config: Config, log: Log): Promise<void> {
  await beginStore(store, config, log);
  const served: ((now: Snapshot) => void)[] = [];
  const snapshots = await startSnapshots(store, config, log, (now) => {
    for (const tell of served) tell(now);
  });
  const discord = await reachDiscord(config);
  const direct = createDirectMessages(log);
  const readers = createReaders({
    store,
    current: () => snapshots.current(),
    post: direct,
    log,
    setTimer: (run, ms) => systemClock.setTimer(run, ms),
  });
  const parts = buildParts({ store, snapshots, readers }, config, discord, log);
  const bot = await startBot({ ...discord, parts });
  direct.connect(bot.client);
  served.push((now) => void registerAgain(bot, parts, now));
  served.push(() => {
    readers.served();
  });
  readers.served();
  snapshots.start();

  const stop = async (why: string): Promise<void> => {
    log.info({ why }, 'stopping');
    snapshots.stop();
    await readers.stop();
    await bot.stop();
    await readers.settle();
    await store.close();
    await discord.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop(signal).catch(fail));
  }
  void bot.lost.then(async (error) => {
    fail(error);
    await stop('connection lost');
  });
  // Whoever reads it may stop the process at once.
  if (discord.url !== undefined) process.stdout.write(`${discord.url}\n`);
}

/** What the store serves or, before the first start, what the folder holds. */
async function findCorpus(config: Config): Promise<Corpus> {
  const store = await openStoreOf(config);
  try {
    const active = await store.versions.active();
    const raw = active === undefined ? undefined : await store.versions.read(active);
    return raw ? (await buildServed(raw)).knowledge.corpus : await loadCorpus(config.corpusDir);
  } finally {
    await store.close();
  }
}

async function deploy(config: Config, log: Log): Promise<void> {
  if (config.discordToken === undefined) {
    throw new ConfigError(['DISCORD_TOKEN is missing: without it there is nobody to register commands with']);
  }
  const { discordToken: token } = config;
  const corpus = await findCorpus(config);
  await deployOnly({ token, registry, corpus, log, hasVersions: true, ...homeOf(config) });
}

/** Says on standard error what the operator can do, a line for each problem; anything unforeseen with its stack. */
function fail(thrown: unknown): void {
  // A version that cannot be served says less than why it cannot.
  const error = thrown instanceof SnapshotError && thrown.cause instanceof Error ? thrown.cause : thrown;
  const foreseen =
    error instanceof ConfigError ||
    error instanceof CorpusError ||
    error instanceof GatewayError ||
    error instanceof StoreError;
  const words = foreseen
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

try {
  // What is set in the environment itself goes before the file.
  const config = parseConfig({ ...readEnvFile(), ...process.env });
  const log = createLog(config);
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'nothing caught this, so the process ends');
    process.exit(1);
  });
  await (process.argv[2] === 'deploy' ? deploy(config, log) : serve(config, log));
} catch (error) {
  fail(error);
}
