// The store and the bundled folder in; the version that begins an empty store, or how the folder stands to the one that serves, out.
import { checkCorpus } from '../corpus/check.ts';
import { CorpusError } from '../corpus/problems.ts';
import type { Version } from '../store/version-rows.ts';
import { checkFolder, compareFolder, readBundled } from './bundled-folder.ts';
import type { ModerationOptions } from './options.ts';
import type { FolderState } from './results.ts';

type Importing = Pick<ModerationOptions, 'store' | 'readFolder'>;

/** The program itself, where no person does something. */
const PROGRAM = { id: '0', name: 'Footnote' };

/** Rejects with a CorpusError where the store is empty and the folder does not pass the checker. */
export async function importFolder(
  importing: Importing,
): Promise<{ readonly version: Version; readonly folder: FolderState | { readonly kind: 'imported' } }> {
  const { versions } = importing.store;
  const active = await versions.active();
  const version = active === undefined ? undefined : await versions.find(active);
  if (version !== undefined) return { version, folder: await compareFolder(version, importing) };
  const read = await readBundled(importing);
  if (!('raw' in read)) throw new CorpusError(read.problems);
  const problems = await checkFolder(read.raw, checkCorpus);
  if (problems.length > 0) throw new CorpusError(problems);
  const imported = await versions.importFirst(read.raw, { by: PROGRAM });
  return { version: imported.version, folder: { kind: 'imported' } };
}
