// What node:sqlite, pg or the system threw, and where the database stands; a StoreError that says so out.
import { StoreError } from './store-error.ts';
import type { StoreFault } from './store-error.ts';

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html. */
const SQLITE_FAULTS: Readonly<Record<number, StoreFault>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'gone',
  11: 'damaged',
  13: 'full',
  14: 'gone',
  23: 'refused',
  26: 'not-a-database',
};
const SQLITE_BUSY = 5;

/** PostgreSQL's SQLSTATE, the whole code or its class: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const POSTGRES_FAULTS: Readonly<Record<string, StoreFault>> = {
  '08': 'gone',
  '25006': 'read-only',
  '28': 'refused',
  '3D': 'gone',
  '40': 'locked',
  '42501': 'refused',
  '53100': 'full',
  '53': 'gone',
  '55P03': 'locked',
  '57': 'gone',
  '57014': 'locked',
  '58': 'gone',
  XX: 'damaged',
};

const SYSTEM_FAULTS: Readonly<Record<string, StoreFault>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EEXIST: 'gone',
  EIO: 'gone',
  ECONNREFUSED: 'gone',
  ECONNRESET: 'gone',
  EPIPE: 'gone',
  ENOTFOUND: 'gone',
  EAI_AGAIN: 'gone',
  ETIMEDOUT: 'gone',
  EHOSTUNREACH: 'gone',
  ENETUNREACH: 'gone',
};

/** pg gives these no code, nor does Kysely the first one: the program is stopping, and what is under way comes too late. */
const LOST_CONNECTION =
  /^(?:driver has already been destroyed|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Postgres connection has been discarded)/;

const SENTENCES: Readonly<Record<StoreFault, string>> = {
  locked: 'is held by another process; nothing was written, try again',
  full: 'has no room left; nothing was written, make room where it stands',
  gone: 'cannot be reached; check its folder, or that its server runs',
  'read-only': 'may not be written by this process; check its permissions',
  refused: 'refuses this user; check the name, the password and what the user may do',
  'not-a-database': 'is no database of this program; move it away or name another folder',
  newer: 'was made by a newer version of this program; start that version',
  damaged: 'is damaged; restore it from a backup',
  unstorable: 'cannot hold this text',
  failed: 'refused a statement',
};

/** A StoreError with the sentence that belongs to the fault: `where` is as the operator knows the database. */
export function storeError(fault: StoreFault, where: string, cause?: unknown): StoreError {
  const detail = fault === 'failed' && cause instanceof Error ? `: ${cause.message}` : '';
  return new StoreError(fault, `The database (${where}) ${SENTENCES[fault]}${detail}.`, { cause });
}

function sqliteCodeOf(error: unknown): number | undefined {
  const known = error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
  if (!known || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  // The lower byte is the primary code, the rest tells more of it.
  return error.errcode & 0xff;
}

/** Whether SQLite gave up because another connection holds the lock; the statement did nothing then. */
export function isBusy(error: unknown): boolean {
  return sqliteCodeOf(error) === SQLITE_BUSY;
}

function findFault(error: unknown): StoreFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const sqlite = sqliteCodeOf(error);
  if (sqlite !== undefined) return SQLITE_FAULTS[sqlite] ?? 'failed';
  if (LOST_CONNECTION.test(error.message)) return 'gone';
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const system = SYSTEM_FAULTS[error.code];
  if (system) return system;
  if (!/^[0-9A-Z]{5}$/.test(error.code)) return undefined;
  return POSTGRES_FAULTS[error.code] ?? POSTGRES_FAULTS[error.code.slice(0, 2)] ?? 'failed';
}

/** What the database threw becomes a StoreError; anything else, a defect of the program, stays as it is. */
export function toStoreError(error: unknown, where: string): unknown {
  if (error instanceof StoreError) return error;
  const fault = findFault(error);
  return fault === undefined ? error : storeError(fault, where, error);
}
