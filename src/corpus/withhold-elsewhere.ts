// As withhold.ts, in a thread of its own: checking thousands of passages takes seconds in which nobody would be answered.
import { Worker } from 'node:worker_threads';
import { buildServedJoiner, cutTexts, type ServedPiece } from './pieces.ts';
import type { RawCorpus } from './raw.ts';
import { runInTurns } from './steps.ts';
import type { Served } from './withhold.ts';

/** What the thread answers, a piece a turn. Rejects where it fails or ends before. */
function receive(worker: Worker): Promise<Served> {
  const join = buildServedJoiner();
  return new Promise((resolve, reject) => {
    worker.on('message', (piece: ServedPiece) => {
      const served = join(piece);
      if (served === undefined) worker.postMessage('next');
      else resolve(served);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the thread that checks a corpus ended, with code ${code}, before it answered`));
    });
  });
}

async function send(raw: RawCorpus, worker: Worker): Promise<void> {
  await runInTurns(
    cutTexts(raw, (piece) => {
      worker.postMessage(piece);
    }),
  );
}

/** As withholdFacts, for a process that is being asked. Rejects where the thread fails: a bug, or no memory. */
export async function withholdElsewhere(raw: RawCorpus): Promise<Served> {
  const worker = new Worker(new URL('./withhold-worker.ts', import.meta.url));
  try {
    const [served] = await Promise.all([receive(worker), send(raw, worker)]);
    return served;
  } finally {
    await worker.terminate();
  }
}
