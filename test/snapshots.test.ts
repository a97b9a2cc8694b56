// The holder of what is answered from, over a store that the test writes to and breaks, with a clock that it moves.
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createTestClock, type TestClock } from '../playground/clock.ts';
import { CorpusError } from '../src/corpus/problems.ts';
import type { RawCorpus } from '../src/corpus/raw.ts';
import { withholdFacts } from '../src/corpus/withhold.ts';
import { buildKnowledge } from '../src/knowledge.ts';
import { createSnapshots, SnapshotError, type SnapshotOptions } from '../src/snapshots.ts';
import { rawCorpusOf } from './support/corpus.ts';

const EVERY = 5_000;
const PATIENCE = 1_000;

const corpusThatSays = (text: string): RawCorpus => rawCorpusOf({ sources: { a: text } });
const BROKEN: RawCorpus = rawCorpusOf({ sources: { a: 'One.' }, facts: 'corpus: 7' });

interface Store {
  active: number | undefined;
  readonly versions: readonly RawCorpus[];
  /** What the store does instead of answering. */
  fault?: (() => Promise<never>) | undefined;
  /** The same, where it is asked for texts. */
  textsFault?: (() => Promise<never>) | undefined;
  /** How often it was asked which version is active. */
  looks: number;
  readonly times: Date[];
}

/** Versions 1, 2, 3 … whose only passage is the text; version 1 is active. */
function buildStore(...versions: readonly (string | RawCorpus)[]): Store {
  const raws = versions.map((one) => (typeof one === 'string' ? corpusThatSays(one) : one));
  return { active: 1, versions: raws, looks: 0, times: [] };
}

const build: SnapshotOptions['build'] = (raw) => {
  const served = withholdFacts(raw);
  return 'problems' in served
    ? Promise.reject(new CorpusError(served.problems))
    : Promise.resolve({ knowledge: buildKnowledge(served.corpus), withheld: served.withheld });
};

/** The version that says so is built after `opened`. */
const buildAfter =
  (text: string, opened: Promise<unknown>): SnapshotOptions['build'] =>
  async (raw) => {
    if (raw.sources[0]?.text === text) await opened;
    return build(raw);
  };

async function startOn(store: Store, changes: Partial<SnapshotOptions> = {}) {
  const clock = createTestClock();
  const events: string[] = [];
  const built: string[] = [];
  const snapshots = await createSnapshots({
    readActive() {
      store.looks++;
      return store.fault?.() ?? Promise.resolve(store.active);
    },
    readVersion: (version) =>
      store.fault?.() ?? store.textsFault?.() ?? Promise.resolve(store.versions[version - 1]),
    findAt(time) {
      store.times.push(time);
      return store.fault?.() ?? Promise.resolve(time < new Date('2026-01-01') ? undefined : 1);
    },
    build(raw) {
      built.push(raw.sources[0]?.text ?? '');
      return build(raw);
    },
    clock,
    every: EVERY,
    patience: PATIENCE,
    keep: 1,
    onChange: (now, before) => events.push(`from ${before.version} to ${now.version}`),
    onError: (error) => events.push(error.message),
    onRecovered: () => events.push('recovered'),
    ...changes,
  });
  snapshots.start();
  return {
    snapshots,
    clock,
    events,
    built,
    text: () => snapshots.current().knowledge.corpus.sources[0]?.passages[0]?.text,
    /** Until the next look, and its end. */
    look: async (): Promise<void> => {
      clock.advance(EVERY);
      await setImmediate();
    },
  };
}

const refuse = (): Promise<never> => Promise.reject(new Error('connection refused'));
const hang = (): Promise<never> => new Promise(() => undefined);
const UNREADABLE = 'the corpus versions cannot be read';
const UNSERVABLE = 'corpus version 2 cannot be served';

describe('the active version', () => {
  test('is served from the beginning', async () => {
    const { text, snapshots, events } = await startOn(buildStore('One.'));
    expect([text(), snapshots.current().version]).toEqual(['One.', 1]);
    expect(events).toEqual([]);
  });

  test('is served once it moves, after a look and no sooner', async () => {
    const store = buildStore('One.', 'Two.');
    const { text, look, events, clock, snapshots } = await startOn(store);
    store.active = 2;
    clock.advance(EVERY - 1);
    await setImmediate();
    expect(text()).toBe('One.');
    clock.advance(1);
    await setImmediate();
    expect([text(), snapshots.current().version]).toEqual(['Two.', 2]);
    await look();
    expect(events).toEqual(['from 1 to 2']);
  });

  test('is built once, however often it is looked at', async () => {
    const store = buildStore('One.', 'Two.');
    const { look, built } = await startOn(store);
    await look();
    store.active = 2;
    await look();
    await look();
    expect(built).toEqual(['One.', 'Two.']);
  });

  test('may be an earlier one again, which is kept and not built again', async () => {
    const store = buildStore('One.', 'Two.');
    const { look, built, text, events } = await startOn(store);
    store.active = 2;
    await look();
    store.active = 1;
    await look();
    expect(text()).toBe('One.');
    expect(built).toEqual(['One.', 'Two.']);
    expect(events).toEqual(['from 1 to 2', 'from 2 to 1']);
  });

  test('is served at once where somebody who published asks for it', async () => {
    const store = buildStore('One.', 'Two.');
    const { snapshots, text } = await startOn(store);
    store.active = 2;
    expect(await snapshots.refresh()).toEqual({ kind: 'changed', version: 2 });
    expect(text()).toBe('Two.');
    expect(await snapshots.refresh()).toEqual({ kind: 'unchanged', version: 2 });
  });

  test('is served to who publishes while another is being built', async () => {
    const store = buildStore('One.', 'Two.', 'Three.');
    const gate = Promise.withResolvers<undefined>();
    const { snapshots, text, look, events } = await startOn(store, {
      build: buildAfter('Two.', gate.promise),
    });
    store.active = 2;
    await look();
    store.active = 3;
    const refreshed = snapshots.refresh();
    gate.resolve(undefined);
    expect(await refreshed).toEqual({ kind: 'changed', version: 3 });
    expect(text()).toBe('Three.');
    expect(events).toEqual(['from 1 to 2', 'from 2 to 3']);
  });

  test('is built beside the old one, which serves until then', async () => {
    const store = buildStore('One.', 'Two.');
    const gate = Promise.withResolvers<undefined>();
    const changed = Promise.withResolvers<undefined>();
    const { look, text, clock } = await startOn(store, {
      build: buildAfter('Two.', gate.promise),
      onChange: () => {
        changed.resolve(undefined);
      },
    });
    store.active = 2;
    await look();
    clock.advance(10 * EVERY);
    await setImmediate();
    expect([text(), store.looks]).toEqual(['One.', 2]);
    gate.resolve(undefined);
    await changed.promise;
    expect(text()).toBe('Two.');
  });

  test('is not served any more after the stop', async () => {
    const store = buildStore('One.', 'Two.');
    const gate = Promise.withResolvers<undefined>();
    const { snapshots, look, text, events } = await startOn(store, {
      build: buildAfter('Two.', gate.promise),
    });
    store.active = 2;
    await look();
    snapshots.stop();
    gate.resolve(undefined);
    expect(await snapshots.refresh()).toEqual({ kind: 'unchanged', version: 1 });
    expect([text(), events]).toEqual(['One.', []]);
  });

  test.each([
    ['between two looks', (): void => undefined],
    [
      'during a look',
      (clock: TestClock): void => {
        clock.advance(EVERY);
      },
    ],
  ])('is looked for no more when stopped %s', async (_, before) => {
    const store = buildStore('One.');
    const { snapshots, clock, look } = await startOn(store);
    before(clock);
    snapshots.stop();
    await setImmediate();
    const { looks } = store;
    await look();
    expect(store.looks).toBe(looks);
  });

  test('is looked for at one interval, however often it is started', async () => {
    const store = buildStore('One.');
    const { snapshots, look } = await startOn(store);
    snapshots.start();
    await look();
    expect(store.looks).toBe(2);
  });
});

describe('a version that cannot be served', () => {
  test('leaves the old one serving, and is told of once', async () => {
    const store = buildStore('One.', BROKEN);
    const { look, text, events, built } = await startOn(store);
    store.active = 2;
    await look();
    await look();
    await look();
    expect(text()).toBe('One.');
    expect(events).toEqual([UNSERVABLE]);
    expect(built).toHaveLength(2);
  });

  test('is told of with its problems', async () => {
    const store = buildStore('One.', BROKEN);
    const errors: SnapshotError[] = [];
    const { look } = await startOn(store, { onError: (error) => errors.push(error) });
    store.active = 2;
    await look();
    expect(errors[0]).toMatchObject({ kind: 'version', cause: { name: 'CorpusError' } });
  });

  test('is tried again where somebody asks, and not told of again', async () => {
    const store = buildStore('One.', BROKEN);
    const { look, snapshots, events, built } = await startOn(store);
    store.active = 2;
    await look();
    expect(await snapshots.refresh()).toMatchObject({ kind: 'kept', version: 1, error: { kind: 'version' } });
    expect(built).toHaveLength(3);
    expect(events).toEqual([UNSERVABLE]);
  });

  test('does not stand in the way of the next', async () => {
    const store = buildStore('One.', BROKEN, 'Three.');
    const { look, text, events } = await startOn(store);
    store.active = 2;
    await look();
    store.active = 3;
    await look();
    expect(text()).toBe('Three.');
    expect(events).toEqual([UNSERVABLE, 'from 1 to 3']);
  });

  test('is one that the store does not have', async () => {
    const store = buildStore('One.');
    const { look, text, events } = await startOn(store);
    store.active = 9;
    await look();
    await look();
    expect(text()).toBe('One.');
    expect(events).toEqual(['corpus version 9 is active and not in the store']);
  });

  test('is no beginning', async () => {
    await expect(startOn(buildStore(BROKEN))).rejects.toThrow('corpus version 1 cannot be served');
    await expect(startOn({ ...buildStore('One.'), active: undefined })).rejects.toThrow(
      'no corpus version is active',
    );
  });
});

describe('a store that does not answer', () => {
  test.each([
    ['because it fails', refuse],
    ['because it never answers', hang],
  ])('%s leaves the old version serving and is told of once, until it recovers', async (_, fault) => {
    const store = buildStore('One.', 'Two.');
    const { look, text, events, clock } = await startOn(store);
    const lookAndWait = async (): Promise<void> => {
      await look();
      clock.advance(PATIENCE);
      await setImmediate();
    };
    store.fault = fault;
    await lookAndWait();
    await lookAndWait();
    expect(text()).toBe('One.');
    expect(events).toEqual([UNREADABLE]);
    store.fault = undefined;
    store.active = 2;
    await look();
    expect(text()).toBe('Two.');
    store.fault = fault;
    await lookAndWait();
    expect(events).toEqual([UNREADABLE, 'recovered', 'from 1 to 2', UNREADABLE]);
  });

  test('when it is asked for the texts, is asked again at the next look, and told of once', async () => {
    const store = buildStore('One.', 'Two.');
    const { look, text, events } = await startOn(store);
    store.active = 2;
    store.textsFault = refuse;
    await look();
    await look();
    expect([text(), events]).toEqual(['One.', [UNREADABLE]]);
    store.textsFault = undefined;
    await look();
    expect([text(), events]).toEqual(['Two.', [UNREADABLE, 'recovered', 'from 1 to 2']]);
  });
});

describe('an earlier version', () => {
  const textOf = async (asked: ReturnType<Awaited<ReturnType<typeof startOn>>['snapshots']['at']>) => {
    const snapshot = await asked;
    return (
      snapshot && `${snapshot.version}: ${snapshot.knowledge.corpus.sources[0]?.passages[0]?.text ?? ''}`
    );
  };

  test('is found by its number or its date', async () => {
    const store = { ...buildStore('One.', 'Two.'), active: 2 };
    const { snapshots } = await startOn(store);
    expect(await textOf(snapshots.at('v1'))).toBe('1: One.');
    expect(await textOf(snapshots.at('2026-11'))).toBe('1: One.');
    expect(await textOf(snapshots.at('2026-11-22'))).toBe('1: One.');
    expect(store.times).toEqual([new Date('2026-11-30T23:59:59.999Z'), new Date('2026-11-22T23:59:59.999Z')]);
  });

  test.each(['9', '0', 'yesterday', '', '2025-12-31', '2026-02-30'])('is nowhere for %j', async (asOf) => {
    const { snapshots } = await startOn(buildStore('One.'));
    expect(await snapshots.at(asOf)).toBeUndefined();
  });

  test('that serves now is not built again', async () => {
    const { snapshots, built } = await startOn(buildStore('One.'));
    expect(await snapshots.at('1')).toBe(snapshots.current());
    expect(built).toEqual(['One.']);
  });

  test('is built once for all who ask at one time, and kept while there is room', async () => {
    const { snapshots, built } = await startOn({ ...buildStore('One.', 'Two.', 'Three.'), active: 3 });
    const [one, other] = await Promise.all([snapshots.at('1'), snapshots.at('v1')]);
    expect(one).toBe(other);
    expect(await snapshots.at('1')).toBe(one);
    await snapshots.at('2');
    await snapshots.at('1');
    expect(built).toEqual(['Three.', 'One.', 'Two.', 'One.']);
  });

  test('that cannot be served fails for who asks, and nothing else changes', async () => {
    const { snapshots, text, events } = await startOn({ ...buildStore(BROKEN, 'Two.'), active: 2 });
    await expect(snapshots.at('1')).rejects.toThrow(SnapshotError);
    expect([text(), events]).toEqual(['Two.', []]);
  });
});

test('two holders share nothing', async () => {
  const one = await startOn(buildStore('One.'));
  const other = await startOn(buildStore('Other.'));
  expect([one.text(), other.text()]).toEqual(['One.', 'Other.']);
});
