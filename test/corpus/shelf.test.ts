// What is made once, one at a time, and kept while there is room.
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createShelf } from '../../src/corpus/shelf.ts';

/** A shelf whose things are made when the test says so. */
function shelfOf(limit: number) {
  const begun: number[] = [];
  const makers = new Map<number, PromiseWithResolvers<string | undefined>>();
  const shelf = createShelf((number) => {
    begun.push(number);
    const maker = Promise.withResolvers<string | undefined>();
    makers.set(number, maker);
    return maker.promise;
  }, limit);
  const settle = async (number: number, thing: string | undefined | Error): Promise<void> => {
    if (thing instanceof Error) makers.get(number)?.reject(thing);
    else makers.get(number)?.resolve(thing);
    await setImmediate();
  };
  return { shelf, begun, settle };
}

describe('a thing', () => {
  test('is made once for all who ask while it is made', async () => {
    const { shelf, begun, settle } = shelfOf(1);
    const both = [shelf.take(1), shelf.take(1)];
    await settle(1, 'one');
    expect(await Promise.all(both)).toEqual(['one', 'one']);
    expect(begun).toEqual([1]);
  });

  test('is made after the one before, and an urgent one before all that wait', async () => {
    const { shelf, begun, settle } = shelfOf(1);
    const taken = [shelf.take(1), shelf.take(2), shelf.take(3, 'urgent')];
    expect(begun).toEqual([1]);
    await settle(1, 'one');
    expect(begun).toEqual([1, 3]);
    await settle(3, 'three');
    expect(begun).toEqual([1, 3, 2]);
    await settle(2, 'two');
    expect(await Promise.all(taken)).toEqual(['one', 'two', 'three']);
  });

  test('that there is nothing of is undefined', async () => {
    const { shelf, settle } = shelfOf(1);
    const taken = shelf.take(7);
    await settle(7, undefined);
    expect(await taken).toBeUndefined();
  });

  test('that cannot be made fails for all who asked, holds up nobody, and is tried again when asked for', async () => {
    const { shelf, begun, settle } = shelfOf(1);
    const failing = Promise.allSettled([shelf.take(1), shelf.take(1)]);
    const next = shelf.take(2);
    await settle(1, new Error('no'));
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await settle(2, 'two');
    expect(await next).toBe('two');
    const again = shelf.take(1);
    await settle(1, 'one');
    expect(await again).toBe('one');
    expect(begun).toEqual([1, 2, 1]);
  });
});

describe('a kept thing', () => {
  test('is not made again', async () => {
    const { shelf, begun } = shelfOf(1);
    shelf.keep(1, 'one');
    expect(await shelf.take(1)).toBe('one');
    expect(begun).toEqual([]);
  });

  test('goes when it was used longest ago', async () => {
    const { shelf, begun } = shelfOf(2);
    shelf.keep(1, 'one');
    shelf.keep(2, 'two');
    await shelf.take(1);
    shelf.keep(3, 'three');
    expect(await Promise.all([shelf.take(1), shelf.take(3)])).toEqual(['one', 'three']);
    void shelf.take(2);
    expect(begun).toEqual([2]);
  });

  test('is not kept where there is no room at all', () => {
    const { shelf, begun } = shelfOf(0);
    shelf.keep(1, 'one');
    void shelf.take(1);
    expect(begun).toEqual([1]);
  });
});
