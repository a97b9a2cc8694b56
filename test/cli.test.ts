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
