// npm run soak: kills a publishing process 200 times on SQLite and 200 times on PostgreSQL; fails where anything is lost.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../support/postgres.ts';
import { soak } from './soak.ts';
import type { SoakSummary } from './soak.ts';

const [kills = '200', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
const dataDir = await mkdtemp(join(tmpdir(), 'footnote-soak-'));
const postgres = await startPostgres();
const summaries: Record<string, SoakSummary> = {};
try {
  const databaseUrl = await postgres.createDatabase();
  for (const [name, place] of [
    ['SQLite', { dataDir }],
    ['PostgreSQL', { dataDir, databaseUrl }],
  ] as const) {
    console.log(`${name}: ${kills} kills, seed ${seed}`);
    summaries[name] = await soak({ place, kills: Number(kills), seed: Number(seed) });
  }
} finally {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
const problems = Object.entries(summaries).flatMap(([name, summary]) =>
  summary.problems.map((problem) => `${name}: ${problem}`),
);
console.table(
  Object.fromEntries(
    Object.entries(summaries).map(([name, summary]) => [
      name,
      {
        kills: summary.kills,
        'amid a publish': summary.amidst,
        'versions acknowledged': summary.acknowledged,
        'whole, not acknowledged': summary.unacknowledged,
        drafts: summary.drafts,
        problems: summary.problems.length,
      },
    ]),
  ),
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
