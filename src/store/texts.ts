// Texts by their hash, into the database and out of it; a text that nothing refers to any more is taken out.
import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Texts } from './manifest.ts';
import { textHash } from './manifest.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Texts that are asked for at once: SQLite gives them while everybody else waits. */
const AT_ONCE = 8;

/** Gives the items to `work` a few at a time, with everything else in between. */
async function inTurns<T>(items: readonly T[], work: (some: readonly T[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += AT_ONCE) {
    if (at > 0) await setImmediate();
    await work(items.slice(at, at + AT_ONCE));
  }
}

/** Adds those that are not there. Needs the lock of `lockActive`: else another process may prune them in between. */
export async function keepTexts(db: Transaction<Tables>, texts: Texts): Promise<void> {
  await inTurns([...texts], async (some) => {
    const hashes = some.map(([hash]) => hash);
    const rows = await db.selectFrom('texts').select('hash').where('hash', 'in', hashes).execute();
    const known = new Set(rows.map(({ hash }) => hash));
    const added = some.filter(([hash]) => !known.has(hash)).map(([hash, text]) => ({ hash, text }));
    if (added.length > 0) await db.insertInto('texts').values(added).execute();
  });
}

/** The texts of all the hashes. Throws a StoreError where one is missing or is not what was stored. */
export async function readTexts(db: Kysely<Tables>, hashes: readonly string[]): Promise<Texts> {
  const texts = new Map<string, string>();
  await inTurns([...new Set(hashes)], async (some) => {
    const rows = await db.selectFrom('texts').selectAll().where('hash', 'in', some).execute();
    for (const { hash, text } of rows) if (textHash(text) === hash) texts.set(hash, text);
  });
  const damaged = hashes.filter((hash) => !texts.has(hash));
  if (damaged.length === 0) return texts;
  throw new StoreError(
    'damaged',
    `The database is damaged: the text with the SHA-256 ${damaged.join(', ')} is not what was stored; restore a backup.`,
  );
}

/** Takes out those of the texts that stand in no manifest and no draft. Needs the lock of `lockActive`. */
export async function pruneTexts(db: Transaction<Tables>, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await db
    .deleteFrom('texts')
    .where('hash', 'in', hashes)
    .where((texts) =>
      texts.not(
        texts.or([
          texts.exists(
            texts
              .selectFrom('manifest_files')
              .select('file')
              .whereRef('manifest_files.text_hash', '=', 'texts.hash'),
          ),
          texts.exists(
            texts
              .selectFrom('draft_texts')
              .select('draft')
              .whereRef('draft_texts.text_hash', '=', 'texts.hash'),
          ),
        ]),
      ),
    )
    .execute();
}
