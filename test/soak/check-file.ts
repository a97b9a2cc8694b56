// The folder of a SQLite database in, what SQLite itself finds wrong with the file out.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Empty: every page is whole, every index agrees with its table, every reference leads somewhere. */
export function checkFile(dataDir: string): readonly string[] {
  const db = new DatabaseSync(join(dataDir, 'footnote.db'));
  try {
    const pages = db.prepare('pragma integrity_check').all();
    const references = db.prepare('pragma foreign_key_check').all();
    const found = pages.map(({ integrity_check }) => String(integrity_check)).filter((line) => line !== 'ok');
    return [...found, ...references.map((row) => `a reference that leads nowhere: ${JSON.stringify(row)}`)];
  } finally {
    db.close();
  }
}
