// Work in a thread of its own: what it comes to, and a thread that hangs.
import { expect, test } from 'vitest';
import { createQueue } from '../../src/corpus/queue.ts';
import { runElsewhere, type Errand } from '../../src/corpus/thread.ts';
import { createTestClock } from '../../playground/start.ts';

const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const HANGS = script(
  'import { parentPort } from "node:worker_threads"; parentPort.postMessage("begun"); for (;;);',
);
const ANSWERS = script('import { parentPort } from "node:worker_threads"; parentPort.postMessage("done");');

const MINUTE = 60_000;

function errandOf(at: URL, onMessage = (): void => undefined): Errand<never, string, string> {
  return {
    name: 'the thread',
    script: at,
    begin: () => Promise.resolve(),
    take(message) {
      onMessage();
      return message === 'done' ? { value: message } : undefined;
    },
  };
}

test('a thread that says nothing for ten minutes is ended and told of, and what waits for it goes on', async () => {
  const clock = createTestClock();
  const setTimer = (run: () => void, ms: number) => clock.setTimer(run, ms);
  const inTurn = createQueue();
  const begun = Promise.withResolvers<undefined>();
  const errand = errandOf(HANGS, () => {
    begun.resolve(undefined);
  });
  const hung = inTurn(() => runElsewhere(errand, setTimer)).catch((error: unknown) => error);
  const next = inTurn(() => runElsewhere(errandOf(ANSWERS), setTimer));
  await begun.promise;
  clock.advance(10 * MINUTE);
  expect(await hung).toMatchObject({ message: 'the thread said nothing for 10 minutes, and was ended' });
  expect(await next).toBe('done');
});
