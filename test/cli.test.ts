// The command line as a program uses it: lines in, one JSON object a line out.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';

const recordSchema = z.object({
  question: z.string(),
  kind: z.string(),
  text: z.string(),
  citations: z.array(z.object({ passage: z.string() })),
});

/** What `npm run ask -- --json` with these flags prints for these lines. */
async function askLines(lines: readonly string[], ...flags: readonly string[]) {
  const child = spawn(process.execPath, ['src/cli.ts', '--json', ...flags], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const printed = await text(child.stdout);
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => recordSchema.parse(JSON.parse(line)));
}

const checkedSchema = z.strictObject({
  message: z.string(),
  figures: z.array(
    z.strictObject({
      text: z.string(),
      start: z.int(),
      end: z.int(),
      verdict: z.enum(['matches', 'differs', 'other-scope', 'unknown']),
      fact: z.string().optional(),
      citations: z.array(z.object({ passage: z.string(), quote: z.string() })),
    }),
  ),
  quotes: z.array(
    z.strictObject({
      text: z.string(),
      start: z.int(),
      end: z.int(),
      verdict: z.enum(['verbatim', 'altered', 'stitched', 'misattributed', 'not-found']),
      citations: z.array(z.object({ passage: z.string(), quote: z.string() })),
    }),
  ),
});

/** What `npm run ask -- --check --json` prints for these lines, what it says of them, and how it ends. */
async function checkLines(lines: readonly string[]) {
  const child = spawn(process.execPath, ['src/cli.ts', '--check', '--json']);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [printed, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const records = printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => checkedSchema.parse(JSON.parse(line)));
  return { records, told: told.trimEnd().split('\n'), code: await ended };
}

const WHO = 'who is helen mckenna?';
const LEANING = 'what did she say?';

test('the lines of a dialogue lean on those before them, and an empty one starts anew', async () => {
  const lines = [WHO, 'thanks', LEANING, '', LEANING];
  const records = await askLines(lines, '--dialogue');
  expect(records.map(({ question }) => question)).toEqual([WHO, 'thanks', LEANING, LEANING]);
  expect(records[2]?.text).toContain('Helen McKenna');
  expect(records[3]?.text).not.toContain('Helen McKenna');
});

test('a question leans on the answer of a command', async () => {
  const records = await askLines(['/explain helen-mckenna', LEANING], '--dialogue');
  expect(records[1]?.text).toContain('Helen McKenna');
});

test('without a dialogue every line stands by itself, an empty one too', async () => {
  const records = await askLines([WHO, '', LEANING]);
  expect(records.map(({ question }) => question)).toEqual([WHO, '', LEANING]);
  expect(records[2]?.text).not.toContain('Helen McKenna');
});

test('messages come one a line as JSON strings, and their figures and quotations go out in order', async () => {
  const message = 'London has 40 trusts\nand 32 CCGs, a “toxic brand”';
  const { records, code, told } = await checkLines([JSON.stringify(message), '""']);
  expect(records.map((record) => record.message)).toEqual([message, '']);
  expect(records[0]?.figures.map(({ start, verdict }) => [start, verdict])).toEqual([
    [message.indexOf('40'), 'differs'],
    [message.indexOf('32'), 'matches'],
  ]);
  expect(records[0]?.quotes.map(({ verdict }) => verdict)).toEqual(['verbatim']);
  for (const { figures, quotes } of records)
    for (const { text, start, end } of [...figures, ...quotes]) expect(message.slice(start, end)).toBe(text);
  expect([code, told]).toEqual([0, ['']]);
});

test('a line that is no message is told of by its number, and the others are checked', async () => {
  const { records, told, code } = await checkLines([
    '"32 CCGs"',
    'London has 32 CCGs',
    '',
    '{"message":"32 CCGs"}',
    JSON.stringify('x'.repeat(1_000_000)),
    '"36 trusts"',
  ]);
  expect(records.map(({ message }) => message)).toEqual(['32 CCGs', '36 trusts']);
  expect(told).toEqual([
    'Line 2 is no JSON string such as "32 boards": London has 32 CCGs',
    'Line 3 is empty',
    'Line 4 is no JSON string such as "32 boards": {"message":"32 CCGs"}',
    'Line 5 has 1,000,000 characters; at most 100,000 are checked at once',
  ]);
  expect(code).toBe(1);
});
