// The number of a version in; its texts and what is answered from it, for drafts to be held against, out.
import type { RawCorpus } from '../corpus/raw.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Withheld } from '../corpus/withhold.ts';
import type { ModerationOptions } from './options.ts';

export interface Base {
  readonly version: number;
  readonly raw: RawCorpus;
  readonly knowledge: Knowledge;
  readonly withheld: readonly Withheld[];
}

/** Rejects where the version is not there or cannot be served. */
export async function readBase(
  version: number,
  { store, snapshots }: Pick<ModerationOptions, 'store' | 'snapshots'>,
): Promise<Base> {
  const [raw, snapshot] = await Promise.all([store.versions.read(version), snapshots.at(String(version))]);
  if (raw === undefined || snapshot === undefined) throw new Error(`there is no version ${version}`);
  return { version, raw, knowledge: snapshot.knowledge, withheld: snapshot.withheld };
}
