// A script and what it is told in; what it answers from a thread of its own out, so that nobody else waits for it.
import { Worker } from 'node:worker_threads';
import { systemTimer, type SetTimer } from './deadline.ts';

/** One piece of work with a thread: `In` goes to it, `Out` comes from it. */
export interface Errand<In, Out, T> {
  /** For error messages: “the thread that checks a corpus”. */
  readonly name: string;
  readonly script: URL;
  /** Hands over what the thread begins with. */
  begin(send: (message: In) => void): Promise<void>;
  /** Takes an answer; the last one gives what the errand comes to. */
  take(message: Out, send: (message: In) => void): { readonly value: T } | undefined;
}

/** A thread that says nothing for so long hangs: the longest piece of work takes a small part of it. Milliseconds. */
const SILENCE = 10 * 60_000;

/** Calls `hang` once nothing was heard for so long. */
function watchSilence(hang: () => void, setTimer: SetTimer) {
  let cancel = setTimer(hang, SILENCE);
  return {
    heard(): void {
      cancel();
      cancel = setTimer(hang, SILENCE);
    },
    stop(): void {
      cancel();
    },
  };
}

/**
 * Rejects where the thread fails, ends before its last answer, says nothing for too long, or `take` throws; the thread has
 * ended then too.
 */
export async function runElsewhere<In, Out, T>(
  errand: Errand<In, Out, T>,
  setTimer: SetTimer = systemTimer,
): Promise<T> {
  const { name, script } = errand;
  const worker = new Worker(script);
  const send = (message: In): void => {
    worker.postMessage(message);
  };
  const { promise: answered, resolve, reject } = Promise.withResolvers<T>();
  const watch = watchSilence(() => {
    reject(new Error(`${name} said nothing for ${SILENCE / 60_000} minutes, and was ended`));
  }, setTimer);
  worker.on('message', (message: Out) => {
    watch.heard();
    try {
      const last = errand.take(message, send);
      if (last) resolve(last.value);
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
  worker.once('error', reject);
  worker.once('exit', (code) => {
    reject(new Error(`${name} ended, with code ${code}, before it answered`));
  });
  try {
    const [value] = await Promise.all([answered, errand.begin(send)]);
    return value;
  } finally {
    await worker.terminate();
    watch.stop();
  }
}
