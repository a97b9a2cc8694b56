// Who wants to be told is kept until they were told, once, whichever process dies on the way.
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { onBoth } from './both.ts';

const MINUTE = 60_000;
const wish = { askerId: '7', channelId: '70', question: 'How many mills?', version: 1 };

async function subscribeOne(store: Store) {
  return (await store.subscriptions.subscribe(wish)).subscription;
}

onBoth(({ open, openAt, findPlace, clock }) => {
  describe('who wants to be told', () => {
    test('is kept with the question, the place and the version', async () => {
      const { store } = await open();
      const expected = { ...wish, id: 1, madeAt: '2026-03-01T12:00:00.000Z', attempts: 0 };
      expect(await store.subscriptions.subscribe(wish)).toEqual({ subscription: expected, isNew: true });
      expect(await store.subscriptions.listPending()).toEqual([expected]);
      expect(await store.subscriptions.of('7')).toEqual([expected]);
      expect(await store.subscriptions.count()).toBe(1);
    });

    test('is kept once for one question, however often they press', async () => {
      const { store } = await open();
      const again = { ...wish, question: 'how many mills', version: 2 };
      const results = await Promise.all([wish, again, wish].map((one) => store.subscriptions.subscribe(one)));
      expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(new Set(results.map(({ subscription }) => subscription.id)).size).toBe(1);
      await store.subscriptions.subscribe({ ...wish, askerId: '8' });
      expect(await store.subscriptions.count()).toBe(2);
    });

    test('is forgotten with all of their questions and nobody else’s', async () => {
      const { store } = await open();
      await store.subscriptions.subscribe(wish);
      await store.subscriptions.subscribe({ ...wish, question: 'What is a mill?' });
      await store.subscriptions.subscribe({ ...wish, askerId: '8' });
      expect(await store.subscriptions.forget('7')).toBe(2);
      expect(await store.subscriptions.of('7')).toEqual([]);
      expect(await store.subscriptions.of('8')).toHaveLength(1);
      expect(await store.subscriptions.forget('7')).toBe(0);
    });
  });

  describe('telling once', () => {
    test('is the right of one process of many', async () => {
      const place = await findPlace();
      const processes = await Promise.all([openAt(place), openAt(place), openAt(place)]);
      const [{ store }] = processes;
      const { id } = await subscribeOne(store);
      const claims = await Promise.all(processes.map((process) => process.store.subscriptions.claim(id)));
      const won = claims.filter((claim) => claim !== undefined);
      expect(won).toMatchObject([{ recovered: false, subscription: { ...wish, id, attempts: 1 } }]);
      expect(await store.subscriptions.listPending()).toEqual([]);
    });

    test('ends with nothing stored, and the number serves no other', async () => {
      const { store } = await open();
      const { id } = await subscribeOne(store);
      const claim = await store.subscriptions.claim(id);
      expect(claim && (await store.subscriptions.markSent(claim))).toBe(true);
      expect(claim && (await store.subscriptions.markSent(claim))).toBe(false);
      expect(await store.subscriptions.count()).toBe(0);
      expect(await store.subscriptions.claim(id)).toBeUndefined();
      expect((await subscribeOne(store)).id).toBe(id + 1);
    });

    test('passes on when it could not be done', async () => {
      const { store } = await open();
      const { id } = await subscribeOne(store);
      const claim = await store.subscriptions.claim(id);
      expect(claim && (await store.subscriptions.release(claim))).toBe(true);
      expect(await store.subscriptions.listPending()).toMatchObject([{ id, attempts: 1 }]);
      expect(await store.subscriptions.claim(id)).toMatchObject({
        recovered: false,
        subscription: { attempts: 2 },
      });
      expect(claim && (await store.subscriptions.release(claim))).toBe(false);
    });

    test('passes on when its process is dead, which the next one is told; the dead one has no say any more', async () => {
      const { store } = await open();
      const { id } = await subscribeOne(store);
      const dead = await store.subscriptions.claim(id);
      clock().advance(4 * MINUTE);
      expect(await store.subscriptions.claim(id)).toBeUndefined();
      clock().advance(MINUTE);
      expect(await store.subscriptions.listPending()).toHaveLength(1);
      const heir = await store.subscriptions.claim(id);
      expect(heir).toMatchObject({ recovered: true, subscription: { attempts: 2 } });
      expect(dead && (await store.subscriptions.markSent(dead))).toBe(false);
      expect(dead && (await store.subscriptions.release(dead))).toBe(false);
      expect(heir && (await store.subscriptions.markSent(heir))).toBe(true);
    });
  });
});
