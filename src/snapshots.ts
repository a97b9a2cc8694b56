// Where corpus versions are kept in; what is answered from now, and from any earlier version, out.
import { findAsOf } from './corpus/as-of.ts';
import { answerWithin, type SetTimer } from './corpus/deadline.ts';
import { createLooking } from './corpus/looking.ts';
import type { RawCorpus } from './corpus/raw.ts';
import { createShelf, type Shelf } from './corpus/shelf.ts';
import type { ServedKnowledge } from './knowledge.ts';

/** What is answered from a version; neither ever changes. */
export interface Snapshot extends ServedKnowledge {
  readonly version: number;
}

/** Why there is no snapshot: the store does not answer, or the version cannot be served. `cause` is what went wrong. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly kind: 'store' | 'version';

  constructor(kind: 'store' | 'version', message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** What became of a look at the store; `kept`: the version that served before serves on. */
export type Refreshed =
  | { readonly kind: 'unchanged' | 'changed'; readonly version: number }
  | { readonly kind: 'kept'; readonly version: number; readonly error: SnapshotError };

export interface SnapshotOptions {
  /** The number of the active version: one row, asked for at every look. Undefined where there is none. */
  readActive(): Promise<number | undefined>;
  /** Undefined where there is no such version. */
  readVersion(version: number): Promise<RawCorpus | undefined>;
  /** The number of the version that was active then; undefined before the first. */
  findAt(time: Date): Promise<number | undefined>;
  build(raw: RawCorpus): Promise<ServedKnowledge>;
  readonly clock: { readonly setTimer: SetTimer };
  /** Milliseconds from the end of a look to the next. */
  readonly every: number;
  /** Milliseconds after which the store counts as not answering. */
  readonly patience: number;
  /** How many snapshots are kept besides the one that serves; those used longest ago go first. */
  readonly keep: number;
  onChange(now: Snapshot, before: Snapshot): void;
  /** Once for a version that cannot be served, and once each time that the store stops answering. */
  onError(error: SnapshotError): void;
  /** The store answers again. */
  onRecovered(): void;
}

export interface Snapshots {
  /** What serves now. A request takes it once and uses it to its end. */
  current(): Snapshot;
  /**
   * What somebody asks for by a version's number or a date (see findAsOf); undefined where there is none. Rejects with a
   * SnapshotError.
   */
  at(asOf: string): Promise<Snapshot | undefined>;
  /** Looks now, and tries a version that failed once more. Waits for a look under way, which may have begun too early. */
  refresh(): Promise<Refreshed>;
  /** Looks from now on at an interval. */
  start(): void;
  /** Looks no more; what is being built for now will not serve. */
  stop(): void;
}

async function askStore<T>(ask: () => Promise<T>, { clock, patience }: SnapshotOptions): Promise<T> {
  try {
    return await answerWithin(ask, patience, clock.setTimer);
  } catch (cause) {
    throw new SnapshotError('store', 'the corpus versions cannot be read', { cause });
  }
}

async function makeSnapshot(version: number, options: SnapshotOptions): Promise<Snapshot | undefined> {
  const raw = await askStore(() => options.readVersion(version), options);
  if (raw === undefined) return undefined;
  try {
    return { version, ...(await options.build(raw)) };
  } catch (cause) {
    throw new SnapshotError('version', `corpus version ${version} cannot be served`, { cause });
  }
}

async function readActive(options: SnapshotOptions): Promise<number> {
  const version = await askStore(() => options.readActive(), options);
  if (version !== undefined) return version;
  throw new SnapshotError('store', 'no corpus version is active');
}

async function takeActive(version: number, shelf: Shelf<Snapshot>): Promise<Snapshot> {
  const snapshot = await shelf.take(version, 'urgent');
  if (snapshot) return snapshot;
  throw new SnapshotError('version', `corpus version ${version} is active and not in the store`);
}

async function findVersion(asOf: string, options: SnapshotOptions): Promise<number | undefined> {
  const asked = findAsOf(asOf);
  if (asked?.kind === 'time') return askStore(() => options.findAt(asked.time), options);
  return asked?.version;
}

/** Tells of each trouble once. */
function createTroubles(options: SnapshotOptions) {
  let isLost = false;
  let failed: { readonly version: number | undefined; readonly error: SnapshotError } | undefined;
  /** The store has answered. */
  const end = (): void => {
    if (isLost) options.onRecovered();
    isLost = false;
  };
  return {
    end,
    /** Why this version could not be served, where it was the last that could not. */
    find: (version: number) => (failed?.version === version ? failed.error : undefined),
    /** @param version the active one, as far as it is known. */
    add(error: SnapshotError, version: number | undefined): void {
      const isKnown = error.kind === 'store' ? isLost : failed?.version === version;
      if (error.kind === 'version') {
        end();
        failed = { version, error };
      } else isLost = true;
      if (!isKnown) options.onError(error);
    },
  };
}

/** Builds what is active. Rejects with a SnapshotError where that cannot be done: then there is nothing to answer from. */
export async function createSnapshots(options: SnapshotOptions): Promise<Snapshots> {
  const { clock, every } = options;
  const shelf = createShelf((version) => makeSnapshot(version, options), options.keep);
  const troubles = createTroubles(options);
  let current = await takeActive(await readActive(options), shelf);
  let isStopped = false;

  const serve = (next: Snapshot): Refreshed => {
    const before = current;
    current = next;
    shelf.keep(before.version, before);
    options.onChange(next, before);
    return { kind: 'changed', version: next.version };
  };
  /** @param again what failed before is tried once more. */
  const look = async (again: boolean): Promise<Refreshed> => {
    let active: number | undefined;
    let next = current;
    try {
      active = await readActive(options);
      const known = again ? undefined : troubles.find(active);
      if (known) throw known;
      if (active !== current.version) next = await takeActive(active, shelf);
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
      if (!isStopped) troubles.add(error, active);
      return { kind: 'kept', version: current.version, error };
    }
    if (!isStopped) troubles.end();
    return next === current || isStopped ? { kind: 'unchanged', version: current.version } : serve(next);
  };
  const looking = createLooking(look, every, clock.setTimer);

  return Object.freeze<Snapshots>({
    current: () => current,
    async at(asOf) {
      const version = await findVersion(asOf, options);
      if (version === current.version) return current;
      const snapshot = version === undefined ? undefined : await shelf.take(version);
      if (snapshot) shelf.keep(snapshot.version, snapshot);
      return snapshot;
    },
    refresh: () => looking.next(true),
    start: () => {
      looking.start();
    },
    stop() {
      isStopped = true;
      looking.stop();
    },
  });
}
