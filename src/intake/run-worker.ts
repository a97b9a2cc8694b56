// An upload and limits in; what the worker makes of it, or why there is nothing, out. The worker is gone afterwards.
import { Worker } from 'node:worker_threads';
import type { Limits, Upload } from './intake.ts';
import { Refusal } from './refusal.ts';

const watchMilliseconds = 20;

function refusal(rule: 'time' | 'memory' | 'crashed', value: string, says: string): Refusal {
  return new Refusal({ rule, value, says });
}

function tooSlow({ milliseconds }: Limits): Refusal {
  const seconds = `${Number((milliseconds / 1000).toFixed(1))} s`;
  return refusal('time', seconds, `could not be read within ${seconds}, and was given up`);
}

function tooBig(megabytes: number): Refusal {
  return refusal(
    'memory',
    `${megabytes} MB`,
    `needs more than ${megabytes} MB of memory to be read, and was given up`,
  );
}

function crashed(value: string): Refusal {
  return refusal('crashed', value, `could not be read: its reader broke down (${value})`);
}

function start(script: URL, upload: Upload, limits: Limits): Worker {
  return new Worker(script, {
    workerData: { upload, limits },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    // V8 ends the whole process where one step needs more than a little above the limit; a small nursery keeps steps small.
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 8 },
  });
}

/** Calls back once the process has grown by more than the limit since now; gives the way to stop watching. */
function watchMemory({ residentMegabytes }: Limits, tell: () => void): () => void {
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > residentMegabytes * 1024 * 1024) tell();
  }, watchMilliseconds);
  return () => {
    clearInterval(watch);
  };
}

/** The first message of `script`, a worker's file. Rejects with a Refusal where it dies, or has to be ended, before. */
export async function runWorker(script: URL, upload: Upload, limits: Limits): Promise<unknown> {
  const worker = start(script, upload, limits);
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => {
    reject(tooSlow(limits));
  }, limits.milliseconds);
  const unwatch = watchMemory(limits, () => {
    reject(tooBig(limits.residentMegabytes));
  });
  worker.once('message', resolve);
  worker.once('error', (error) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    reject(
      code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? tooBig(limits.heapMegabytes)
        : crashed(error instanceof Error ? error.message : String(error)),
    );
  });
  worker.once('exit', (code) => {
    reject(crashed(`exit code ${code}`));
  });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    unwatch();
    await worker.terminate();
  }
}
