// The store in; the corpus version that serves, with what is logged when it changes, out.
import type { Config } from '../config.ts';
import { systemClock } from '../discord/clock.ts';
import { buildServed } from '../knowledge.ts';
import type { Log } from '../log.ts';
import { createSnapshots } from '../snapshots.ts';
import type { Snapshot, Snapshots } from '../snapshots.ts';
import type { Store } from '../store/store.ts';

/** A database that does not answer for so long, in milliseconds, is not there. */
const STORE_PATIENCE = 10_000;
/** Earlier versions that are kept to answer from. */
const KEPT_VERSIONS = 3;

/** Polls the store for the version to serve; `onChange` is told after it serves. Throws a SnapshotError if none can be. */
export function startSnapshots(
  store: Store,
  { pollEvery }: Config,
  log: Log,
  onChange: (now: Snapshot) => void,
): Promise<Snapshots> {
  const { versions } = store;
  return createSnapshots({
    readActive: () => versions.active(),
    readVersion: (version) => versions.read(version),
    findAt: async (time) => (await versions.findAt(time))?.number,
    build: buildServed,
    clock: systemClock,
    every: pollEvery,
    patience: STORE_PATIENCE,
    keep: KEPT_VERSIONS,
    onChange: (now, before) => {
      const { version, knowledge, withheld } = now;
      const changed = { version, before: before.version, corpus: knowledge.corpus.hash };
      log.info({ ...changed, withheld: withheld.length }, 'another corpus version serves');
      onChange(now);
    },
    onError: (error) => {
      log.error({ err: error }, 'the version that served before serves on');
    },
    onRecovered: () => {
      log.info('the store answers again');
    },
  });
}
