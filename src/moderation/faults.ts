// An operation in; the same operation, which says so where the database is at fault instead of throwing, out.
import { SnapshotError } from '../snapshots.ts';
import { StoreError } from '../store/store-error.ts';
import { refuse, type ModerationResult } from './results.ts';

/** What is told of a database at fault; the sentence holds no secret. */
function findSentence(error: unknown): string | undefined {
  if (error instanceof StoreError) return error.message;
  if (error instanceof SnapshotError) return findSentence(error.cause) ?? `${error.message}.`;
  return undefined;
}

/** @param onFault told of what was thrown. */
export function orTold<A extends readonly unknown[], R>(
  operate: (...args: A) => Promise<R>,
  onFault: (error: unknown) => void,
): (...args: A) => Promise<R | ModerationResult> {
  return async (...args) => {
    try {
      return await operate(...args);
    } catch (error) {
      const sentence = findSentence(error);
      if (sentence === undefined) throw error;
      onFault(error);
      return refuse('That could not be done; /corpus status tells where things stand.', [sentence]);
    }
  };
}
