// A process that publishes without end and says what was acknowledged, one line each, until it is killed.
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { z } from 'zod';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

const taskSchema = z.object({
  dataDir: z.string(),
  databaseUrl: z.string().optional(),
  seed: z.number(),
});

const soaker = { id: '1', name: 'soak' };
/** Written at once to a pipe, so that what was acknowledged is known however soon the end comes. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function put(base: RawCorpus, file: string, text: string): RawCorpus {
  const others = base.sources.filter((source) => source.file !== file);
  return { ...base, sources: [...others, { file, text }] };
}

/** A draft made in two steps, and then published or, now and then, discarded. */
async function publishOnce(store: Store, active: number, random: Random): Promise<void> {
  const file = `sources/grown-${random.below(5)}.md`;
  const words = (part: string) => `${part} on ${active}, drawn ${random.below(1e9)}.\n\n`.repeat(1_500);
  const changes = (text: string) => ({ put: [{ file, text }], remove: [], rows: [], dropped: [] });
  const made = await store.drafts.create({ base: active, author: soaker, changes: changes(words('made')) });
  say(`draft ${made.number}`);
  const text = words('edited');
  const edited = await store.drafts.edit({ number: made.number, by: soaker.id }, () => changes(text));
  if (edited.kind !== 'changed') throw new Error(`the draft was ${edited.kind}`);
  if (random.below(6) === 0) {
    await store.drafts.discard(made.number);
    return;
  }
  const base = await store.versions.read(active);
  if (!base) throw new Error(`version ${active} has no corpus`);
  say(`publishing`);
  const { number: draft, revision } = edited.draft;
  const corpus = put(base, file, text);
  const published = await store.versions.publish({ draft, revision, corpus, by: soaker });
  if (published.kind !== 'published') throw new Error(`publishing gave ${published.kind}`);
  say(`version ${published.version.number}`);
}

async function rollBackOnce(store: Store, active: number, random: Random): Promise<void> {
  say(`publishing`);
  const to = 1 + random.below(active);
  const result = await store.versions.rollBack({ to, from: active, by: soaker });
  if (result.kind === 'rolled-back') say(`version ${result.version.number}`);
  else if (result.kind !== 'same') throw new Error(`rolling back gave ${result.kind}`);
}

const [task = '{}'] = process.argv.slice(2);
const { dataDir, databaseUrl, seed } = taskSchema.parse(JSON.parse(task));
const random = createRandom(seed);
// Who is killed leaves no cache behind by itself, and the next one would compile all of it again.
flushCompileCache();
// Started ahead of time; the database is touched only once the process before is dead.
await once(process.stdin, 'data');
const store = await openStore({ dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
for (;;) {
  const active = (await store.versions.active()) ?? 0;
  await (random.below(5) === 0 ? rollBackOnce : publishOnce)(store, active, random);
}
