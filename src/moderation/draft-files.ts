// A draft's changes in, the changes with files put or taken away out; and the texts that such a change is made to.
import { applyChanges, type Changes } from '../corpus/changes.ts';
import type { RawCorpus, RawFile } from '../corpus/raw.ts';
import { NO_CHANGES } from '../store/draft-changes.ts';
import { MOVED, type Desk, type DraftAt } from './desk.ts';
import type { Doing } from './moderation.ts';
import { isOpened, readActive, type Opened } from './open-draft.ts';
import { refuse, type ModerationResult } from './results.ts';

export const NO_SUCH_SOURCE = 'There is no source of that id.';

export const fileOf = (source: string): string => `sources/${source}.md`;

/** The changes with this file put, whatever was to become of it. */
export function putFile(changes: Changes, file: RawFile): Changes {
  return {
    ...changes,
    put: [...changes.put.filter((one) => one.file !== file.file), file],
    remove: changes.remove.filter((name) => name !== file.file),
  };
}

/** The texts that a change of files would be made to: of a draft as it is, its rows aside, or of the active version. */
export interface Texts {
  readonly raw: RawCorpus;
  readonly at?: DraftAt;
}

export async function readTexts(draft: number | undefined, desk: Desk): Promise<Texts | ModerationResult> {
  const { store } = desk.options;
  const read = async (version: number): Promise<RawCorpus> => {
    const raw = await store.versions.read(version);
    if (raw === undefined) throw new Error(`there is no version ${version}`);
    return raw;
  };
  if (draft === undefined) return { raw: await read(await readActive(desk.options)) };
  const opened = await desk.open(draft);
  if (!isOpened(opened)) return opened;
  const { base, changes, revision } = opened.draft;
  const { raw } = applyChanges(await read(base), { ...changes, rows: [] });
  return { raw, at: { draft, revision } };
}

/** Puts the changes into the draft, as it was read, or into one of their own; `moved`: the draft is not as it was read. */
export async function trySave(
  at: DraftAt | undefined,
  edit: (changes: Changes) => Changes,
  desk: Desk,
  by: Doing,
): Promise<Opened | ModerationResult | 'moved'> {
  return at === undefined ? desk.begin(edit(NO_CHANGES), by) : desk.changeAt(at, edit, by);
}

/** The same for what is not worked out once more. */
export async function save(...args: Parameters<typeof trySave>): Promise<Opened | ModerationResult> {
  const saved = await trySave(...args);
  return saved === 'moved' ? refuse(MOVED) : saved;
}
