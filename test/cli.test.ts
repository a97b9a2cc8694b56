// Lines on standard input of the command line in; one JSON object a line out. It runs as a process of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { bundled } from './answer/expected.ts';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const child = spawn(process.execPath, ['src/cli.ts', ...args], { env: { ...process.env, ...env } });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

const citationSchema = z.strictObject({
  source: z.string(),
  passage: z.string(),
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int(),
  speaker: z.string().optional(),
});

const common = {
  question: z.string(),
  text: z.string().min(1),
  citations: z.array(citationSchema),
  corpus: z.literal(bundled.corpus.hash),
};

/** The shape that a program may rely on: a refusal has its reason and what can be asked, and nothing else has. */
const recordSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum([
      ...([
        'count',
        'figure',
        'date',
        'quotation',
        'definition',
        'person',
        'list',
        'yes-no',
        'passage',
      ] as const),
      ...(['comparison', 'correction', 'help'] as const),
    ]),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('refusal'),
    reason: z.enum(['nothing-matches', 'not-stated', 'other-scope', 'ambiguous', 'off-topic']),
    nearest: z.array(z.string()),
    ...common,
  }),
]);

async function askLines(lines: readonly string[]) {
  const { code, out, err } = await run(['--json'], lines.map((line) => `${line}\n`).join(''));
  expect([code, err]).toEqual([0, '']);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => recordSchema.parse(JSON.parse(line)));
}

const asked: readonly (readonly [string, string])[] = [
  ['how many ccgs are there?', 'count'],
  ['', 'help'],
  ['What share of health workers comes from Europe?', 'figure'],
  ['When were the STPs set up?', 'date'],
  ['What did Helen McKenna say about the boroughs?', 'quotation'],
  ['What is a CCG?', 'definition'],
  ['   ', 'help'],
  ['Who is Chris Ham?', 'person'],
  ['Which five areas do the STPs cover?', 'list'],
  ['Does the pledge cover social care?', 'yes-no'],
  ['What is uncertain?', 'passage'],
  ['Compare what the sources say about trusts', 'comparison'],
  ['why are there 45 CCGs?', 'correction'],
  ['how many national bodies have outposts?', 'refusal'],
  ['how many dragons are there?', 'refusal'],
  ['/count ccgs', 'count'],
  ['/quote mckenna about: boroughs', 'quotation'],
  ['/quote speaker: chris ham', 'quotation'],
  ['/explain ccg', 'definition'],
  ['/figure care staff', 'figure'],
  ['/sources', 'list'],
  ['/sources pharmatimes', 'passage'],
  ['/about', 'help'],
  ['/nonsense', 'refusal'],
  ['/count', 'refusal'],
  ['x'.repeat(6000), 'refusal'],
  ['\u202e@everyone \u0007', 'refusal'],
];

const records = await askLines(asked.map(([line]) => line));

describe('with --json', () => {
  test('every line gets one object, in order, an empty line too', () => {
    expect(records.map(({ question }) => question)).toEqual(asked.map(([line]) => line));
  });

  test.each(asked.map(([line, kind], place) => [line.slice(0, 60), kind, place] as const))(
    '%j is a %s',
    (_, kind, place) => {
      expect(records[place]?.kind).toBe(kind);
    },
  );

  test('every quote stands letter for letter where it says', () => {
    const citations = records.flatMap((record) => record.citations);
    expect(citations.length).toBeGreaterThan(20);
    for (const { source, passage, quote, start, end } of citations) {
      const found = bundled.findPassage(passage);
      expect([found?.source, found?.text.slice(start, end)]).toEqual([source, quote]);
    }
  });

  test('an answer that is an answer has citations', () => {
    const bare = records.filter(
      ({ kind, citations }) => citations.length === 0 && kind !== 'refusal' && kind !== 'help',
    );
    expect(bare.map(({ question }) => question)).toEqual(['/sources']);
  });

  test('a quotation has its speaker, and a number the headline', () => {
    const at = (line: string) => records.find(({ question }) => question === line);
    expect(at('/quote speaker: chris ham')?.citations[0]?.speaker).toBe('Chris Ham');
    expect(at('how many ccgs are there?')?.text).toContain('32');
  });

  test('a figure left open is refused with its citation', () => {
    const open = records.find(({ question }) => question.includes('outposts'));
    expect(open).toMatchObject({ kind: 'refusal', reason: 'not-stated' });
    expect(open?.citations[0]?.quote).toContain('several national bodies');
  });

  test('a command that there is not is told with those that there are', () => {
    const unknown = records.find(({ question }) => question === '/nonsense');
    expect(unknown?.text).toContain('/count');
    expect(unknown?.citations).toEqual([]);
  });

  test('no input gives no output, and a last line without an end is a line', async () => {
    expect(await run(['--json'])).toEqual({ code: 0, out: '', err: '' });
    const { out } = await run(['--json'], 'how many ccgs are there?');
    expect(out.endsWith('}\n')).toBe(true);
    expect(recordSchema.parse(JSON.parse(out)).kind).toBe('count');
  });
});

describe('for a person', () => {
  test('prints the answer and where it stands', async () => {
    const { code, out } = await run(['how many ccgs are there?']);
    expect(code).toBe(0);
    expect(out).toContain('32 clinical commissioning groups');
    expect(out).toContain('PharmaTimes');
  });

  test('takes words as they come, and a slash command', async () => {
    expect((await run(['how', 'many', 'ccgs'])).out).toBe((await run(['how many ccgs'])).out);
    expect((await run(['/count', 'ccgs'])).out).toContain('32 clinical commissioning groups');
  });
});

describe('what cannot work ends with one clear line', () => {
  test('no question', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^Usage: .+\n$/u);
  });

  test('a corpus that is not there', async () => {
    const { code, out, err } = await run(['hi'], '', { CORPUS_DIR: 'no/such/folder' });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^.*no\/such\/folder.*\n$/u);
  });

  test('a corpus without sources', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { code, err } = await run(['--json'], 'hi\n', { CORPUS_DIR: folder });
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('an option that there is not', async () => {
    const { code, out, err } = await run(['--nonsense']);
    expect([code, out]).toEqual([1, '']);
    expect(err).not.toContain('    at ');
  });
});
