// Work that a form waits for in; what it gives, or that it is late, out.
import type { SetTimer } from '../corpus/deadline.ts';
import { refuse, type ModerationResult } from './results.ts';

/** A form is the first response, which has 3 s; what takes longer is told to try again. */
const FORM_WITHIN = 2_000;

/** What takes longer than a form may goes on; what it keeps is there for the next attempt. */
export async function orLate<T>(work: Promise<T>, setTimer: SetTimer): Promise<T | 'late'> {
  const { promise, resolve } = Promise.withResolvers<'late'>();
  const cancel = setTimer(() => {
    work.catch(() => undefined);
    resolve('late');
  }, FORM_WITHIN);
  try {
    return await Promise.race([work, promise]);
  } finally {
    cancel();
  }
}

export const refuseLate = (): ModerationResult =>
  refuse('The draft is still being read. Open it with /corpus draft, then edit.');
