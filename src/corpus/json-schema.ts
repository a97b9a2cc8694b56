// The path of a file as the first argument; writes the JSON Schema of facts.yaml there, for editors to complete and check by.
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { factsSchema } from './schema.ts';

/** What an editor may write: fields with a default may be left out. */
export function buildFactsJsonSchema(): unknown {
  return z.toJSONSchema(factsSchema, { io: 'input' });
}

if (import.meta.main)
  await writeFile(
    process.argv[2] ?? 'corpus/facts.schema.json',
    `${JSON.stringify(buildFactsJsonSchema(), null, 2)}\n`,
  );
