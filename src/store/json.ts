// JSON as it stands in a column in, the value it must be out.
import type { z } from 'zod';
import { StoreError } from './store-error.ts';

/** Throws a StoreError that names `what` where the text is not JSON of that shape. */
export function parseStored<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  what: string,
): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const sentence = `The database is damaged: ${what} cannot be read; restore it from a backup.`;
    throw new StoreError('damaged', sentence, { cause });
  }
}
