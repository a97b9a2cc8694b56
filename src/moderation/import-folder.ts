// The store and the bundled folder in; the version that begins an empty store, or how the folder stands to the one that serves, out.
import { checkCorpus } from '../corpus/check.ts';
import { CorpusError } from '../corpus/problems.ts';
import { manifestOf } from '../store/manifest.ts';
import type { Version } from '../store/version-rows.ts';
import type { ModerationOptions } from './options.ts';
import { readBundled } from './refresh.ts';
import type { FolderState } from './results.ts';

type Importing = Pick<ModerationOptions, 'store' | 'readFolder'>;

/** The program itself, where no person does something. */
const PROGRAM = { id: '0', name: 'Footnote' };

/** How the bundled folder stands to a version. */
export async function compareFolder(
  { manifest }: Pick<Version, 'manifest'>,
  importing: Pick<Importing, 'readFolder'>,
): Promise<FolderState> {
  const read = await readBundled(importing);
  if (!('raw' in read)) return { kind: 'broken', problems: read.problems };
  return { kind: manifestOf(read.raw).hash === manifest ? 'same' : 'differs' };
}

/** Rejects with a CorpusError where the store is empty and the folder does not pass the checker. */
export async function importFolder(
  importing: Importing,
): Promise<{ readonly version: Version; readonly folder: FolderState | { readonly kind: 'imported' } }> {
  const { versions } = importing.store;
  const active = await versions.active();
  const version = active === undefined ? undefined : await versions.find(active);
  if (version !== undefined) return { version, folder: await compareFolder(version, importing) };
  const read = await readBundled(importing);
  const checked = 'raw' in read ? checkCorpus(read.raw) : read;
  if ('problems' in checked || !('raw' in read))
    throw new CorpusError('problems' in checked ? checked.problems : []);
  const imported = await versions.importFirst(read.raw, { by: PROGRAM });
  return { version: imported.version, folder: { kind: 'imported' } };
}
