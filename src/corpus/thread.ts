// A script and what it is told in; what it answers from a thread of its own out, so that nobody else waits for it.
import { Worker } from 'node:worker_threads';

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

/** Rejects where the thread fails, ends before its last answer, or `take` throws; the thread has ended then too. */
export async function runElsewhere<In, Out, T>(errand: Errand<In, Out, T>): Promise<T> {
  const { name, script } = errand;
  const worker = new Worker(script);
  const send = (message: In): void => {
    worker.postMessage(message);
  };
  const answered = new Promise<T>((resolve, reject) => {
    worker.on('message', (message: Out) => {
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
  });
  try {
    const [value] = await Promise.all([answered, errand.begin(send)]);
    return value;
  } finally {
    await worker.terminate();
  }
}
