// The configuration in; the store, open and with a first corpus version in it, out.
import type { Config } from '../config.ts';
import { describeProblem } from '../corpus/problems.ts';
import { readCorpusFolder } from '../corpus/read.ts';
import type { Log } from '../log.ts';
import { importFolder } from '../moderation/import-folder.ts';
import { openStore } from '../store/store.ts';
import type { Store } from '../store/store.ts';

/** Throws a StoreError where the database cannot be reached or is not ours. */
export function openStoreOf({ dataDir, databaseUrl }: Config): Promise<Store> {
  return openStore({ dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
}

/** An empty store begins with the folder; from then on the store serves, and the folder is compared. */
export async function beginStore(store: Store, { corpusDir }: Config, log: Log): Promise<void> {
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
      log.warn(
        where,
        'the database serves another corpus version than the folder holds: /corpus refresh drafts the folder, an empty database (DATA_DIR) begins with it',
      );
      return;
    case 'broken': {
      const problems = folder.problems.map(describeProblem);
      log.warn({ ...where, problems }, 'the folder cannot be read; the store serves');
    }
  }
}
