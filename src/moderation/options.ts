// What the moderators' operations are built from: plain parameters, given once by src/start and by tests.
import type { SetTimer } from '../corpus/deadline.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import type { Served } from '../corpus/withhold.ts';
import type { Upload } from '../interaction.ts';
import type { Snapshots } from '../snapshots.ts';
import type { Store } from '../store/store.ts';

/** The bytes of a file, or a sentence that says why there are none. */
export type Fetched = { readonly bytes: Uint8Array } | { readonly problem: string };

export interface ModerationOptions {
  readonly store: Store;
  readonly snapshots: Snapshots;
  /** Never rejects for what Discord or the file is to blame for. */
  fetchUpload(file: Upload): Promise<Fetched>;
  /** The bundled folder as it is now. Rejects with a CorpusError where it cannot be read. */
  readFolder(): Promise<RawCorpus>;
  /** What of a corpus stands; in a thread of its own where there is much of it. */
  withhold(raw: RawCorpus): Promise<Served>;
  /** Whether a draft is published by somebody who neither made nor changed it, and by nobody else. */
  readonly requireSecond: boolean;
  /** Of an upload, in bytes. */
  readonly uploadLimit: number;
  readonly setTimer: SetTimer;
  /** Told of a database at fault, of which the moderator has a sentence. */
  onFault?(error: unknown): void;
}
