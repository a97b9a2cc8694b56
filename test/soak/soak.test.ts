// Ten kills each of what `npm run soak` does two hundred times: nothing that was acknowledged is lost, nothing is half there.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import type { Postgres } from '../support/postgres.ts';
import { soak } from './soak.ts';

const KILLS = 10;
const seed = fc.readConfigureGlobal().seed ?? 1;

let postgres: Postgres;
let dataDir: string;

beforeAll(async () => {
  [postgres, dataDir] = await Promise.all([startPostgres(), mkdtemp(join(tmpdir(), 'footnote-soak-'))]);
}, 60_000);

afterAll(async () => {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

describe.concurrent('after every kill the last published version serves, whole', () => {
  test.each([
    ['SQLite', () => Promise.resolve({ dataDir })],
    ['PostgreSQL', async () => ({ dataDir, databaseUrl: await postgres.createDatabase() })],
  ])(
    'on %s',
    async (_name, findPlace) => {
      const summary = await soak({ place: await findPlace(), kills: KILLS, seed });
      expect(summary.problems).toEqual([]);
      expect(summary.kills).toBe(KILLS);
      expect(summary.acknowledged).toBeGreaterThan(0);
      expect(summary.drafts).toBeGreaterThan(0);
    },
    120_000,
  );
});
