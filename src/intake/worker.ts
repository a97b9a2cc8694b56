// The thread that reads one upload: its job comes with its start, its one message is the result.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { defaultLimits } from './intake.ts';
import { parse } from './parse.ts';

const jobSchema = z.object({
  upload: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  limits: z.object(Object.fromEntries(Object.keys(defaultLimits).map((key) => [key, z.number()]))),
});

// No library has a use for these here; what a file names must not be fetched by any way.
for (const way of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Reflect.deleteProperty(globalThis, way);

const { upload, limits } = jobSchema.parse(workerData);
parentPort?.postMessage(await parse(upload, { ...defaultLimits, ...limits }));
