// An uploaded file's name and bytes in; a source for the corpus, or a sentence that says why not, out.
import { createQueue } from '../corpus/queue.ts';
import { shownName } from './file-name.ts';
import { defaultLimits, type Intake, intakeSchema, type Limits, type Upload } from './intake.ts';
import { megabytes, refuse, refuseError } from './refusal.ts';
import { runWorker } from './run-worker.ts';

const worker = new URL('./worker.ts', import.meta.url);

/** Of the process, as the limit of memory is: of two files at once each would be blamed for the other. */
const inTurn = createQueue();

/**
 * Reads the file in a thread of its own, one after the other whoever calls, and fetches nothing. Never throws: whatever
 * goes wrong is a refusal.
 */
export async function parseUpload(upload: Upload, limits: Partial<Limits> = {}): Promise<Intake> {
  const all = { ...defaultLimits, ...limits };
  const file = shownName(upload.name);
  const size = upload.bytes.byteLength;
  if (size === 0) return refuse(file, { rule: 'empty', value: '0 bytes', says: 'is empty' });
  if (size > all.bytes)
    return refuse(file, {
      rule: 'too-large',
      value: megabytes(size),
      says: `has ${megabytes(size)}; at most ${megabytes(all.bytes)} can be added`,
    });
  try {
    return intakeSchema.parse(await inTurn(() => runWorker(worker, upload, all)));
  } catch (error) {
    return refuseError(file, error);
  }
}
