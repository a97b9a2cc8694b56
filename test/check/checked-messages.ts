// Files of messages, with the verdict of each number and quotation as people would give it.
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
export function readMessages(path: string): readonly ExpectedMessage[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => messageSchema.parse(JSON.parse(line)));
}

export const messages = readMessages('corpus/questions/checked-messages.jsonl');
