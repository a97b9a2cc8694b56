// Texts by their hash, into the database and out of it; a text that nothing refers to any more is taken out.
import type { Kysely, Transaction } from 'kysely';
import type { Texts } from './manifest.ts';
import { textHash } from './manifest.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Adds those that are not there. Needs the lock of `lockActive`: else another process may prune them in between. */
export async function keepTexts(db: Transaction<Tables>, texts: Texts): Promise<void> {
  for (const [hash, text] of texts) {
    await db
      .insertInto('texts')
      .values({ hash, text })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
  }
}

interface TextRow {
  readonly hash: string | null;
  readonly text: string | null;
}

/** The rows as texts by hash. Throws a StoreError where one of `wanted` is missing or is not what was stored. */
export function checkTexts(rows: readonly TextRow[], wanted: readonly string[]): Texts {
  const texts = new Map(rows.map(({ hash, text }) => [hash ?? '', text ?? '']));
  const damaged = wanted.filter((hash) => textHash(texts.get(hash) ?? '') !== hash);
  if (damaged.length === 0) return texts;
  throw new StoreError(
    'damaged',
    `The database is damaged: the text with the SHA-256 ${damaged.join(', ')} is not what was stored; restore a backup.`,
  );
}

/** The texts of all the hashes. Throws a StoreError where one is missing or is not what was stored. */
export async function readTexts(db: Kysely<Tables>, hashes: readonly string[]): Promise<Texts> {
  const wanted = [...new Set(hashes)];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('texts').selectAll().where('hash', 'in', wanted).execute();
  return checkTexts(rows, wanted);
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
