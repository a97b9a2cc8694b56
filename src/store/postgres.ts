// The address of a PostgreSQL database in, a pool of connections to it out.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Publishing is one at a time, everything else is short. */
const CONNECTIONS = 5;
const CONNECT_MS = 10_000;
const STATEMENT_MS = 60_000;
/** A process that hangs in a transaction does not hold up the others for longer. */
const IDLE_IN_TRANSACTION_MS = 30_000;

interface PostgresOptions {
  readonly databaseUrl: string;
  readonly patienceMs: number;
}

function parseAddress(databaseUrl: string): URL {
  try {
    const url = new URL(databaseUrl);
    decodeURIComponent(url.username + url.password);
    // A piece of a password that was not encoded would be taken for the host or the database, and shown.
    const isCut = url.hash !== '' || `${url.pathname}${url.search}`.includes('@');
    if (/^postgres(?:ql)?:$/.test(url.protocol) && !isCut) return url;
  } catch {
    // What was thrown may hold the address, and with it the password.
  }
  throw new StoreError(
    'refused',
    'The address of the database must read postgres://user:password@host:port/database; in the name and password ' +
      'characters such as # / ? @ % are written percent-encoded.',
  );
}

/** Host, port and name: no user, no password, no parameters. Throws a StoreError where it is no address. */
export function postgresPlace({ databaseUrl }: Pick<PostgresOptions, 'databaseUrl'>): string {
  const { host, pathname } = parseAddress(databaseUrl);
  return `PostgreSQL at ${host === '' ? 'this machine' : host}${pathname}`;
}

/** PostgreSQL counts in bigint, which pg gives as text. */
function countsAsNumbers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return types;
}

/** Connects at the first query; throws nothing by itself once the address was parsed. */
export function openPostgres({ databaseUrl, patienceMs }: PostgresOptions): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: patienceMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    keepAlive: true,
    application_name: 'footnote',
    types: countsAsNumbers(),
  });
  // A connection that is lost is reported by the query that needs it; unheard, these would end the process.
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => {
    client.on('error', ignore);
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
