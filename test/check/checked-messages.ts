// The messages of corpus/questions/checked-messages.jsonl, with the verdict of each number and quotation as people would give it.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const expected = <Verdict extends string>(verdicts: readonly [Verdict, ...Verdict[]]) =>
  z.array(z.strictObject({ text: z.string().min(1), verdict: z.enum(verdicts) }));

const messageSchema = z.strictObject({
  id: z.string(),
  message: z.string().min(1),
  figures: expected(['matches', 'differs', 'other-scope', 'unknown']),
  quotes: expected(['verbatim', 'altered', 'stitched', 'misattributed', 'not-found']),
});

export type ExpectedMessage = z.infer<typeof messageSchema>;

/** In the order of the file. */
export const messages: readonly ExpectedMessage[] = readFileSync(
  'corpus/questions/checked-messages.jsonl',
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => messageSchema.parse(JSON.parse(line)));
