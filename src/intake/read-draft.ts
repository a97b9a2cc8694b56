// A file that somebody wants checked in; its text, or a sentence that says why it cannot be read, out.
import { extensionOf, shownName } from './file-name.ts';
import type { Format, Limits } from './intake.ts';
import { parseUpload } from './parse-upload.ts';
import { megabytes } from './refusal.ts';

/** Where a file is, and what is claimed of it. */
export interface GivenDraft {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly url: string;
}

/** `problem` is a whole sentence. */
export type ReadDraft = { readonly text: string } | { readonly problem: string };

export interface DraftReading {
  /** `problem` is the end of a sentence that begins with the file's name. Never rejects. */
  readonly fetchUpload: (
    file: GivenDraft,
  ) => Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }>;
}

/** Anybody may send one, so it is less of everything than a source may be. */
const LIMITS: Partial<Limits> = {
  bytes: 4 * 1024 * 1024,
  textBytes: 400_000,
  unpackedBytes: 40 * 1024 * 1024,
  milliseconds: 20_000,
  residentMegabytes: 512,
};
/** Of a draft’s text, in characters: about fifteen thousand words. */
const LENGTH = 100_000;
const FORMATS: readonly Format[] = ['markdown', 'text', 'docx'];
const ENDINGS: readonly string[] = ['md', 'markdown', 'txt', 'docx'];
/** Drafts that are fetched and read, or wait for that. */
const WAITING = 5;

const TAKES = 'A draft is a .md, .txt or .docx file';
const BUSY = 'Several drafts are being read already; please try again in a minute.';

async function read(file: GivenDraft, { fetchUpload }: DraftReading): Promise<ReadDraft> {
  const name = shownName(file.name);
  const fetched = await fetchUpload(file);
  if ('problem' in fetched) return { problem: `${name} ${fetched.problem}` };
  const parsed = await parseUpload({ name: file.name, bytes: fetched.bytes }, LIMITS);
  if (parsed.kind === 'refused') return { problem: parsed.words };
  if (!FORMATS.includes(parsed.format)) return { problem: `${TAKES}; ${name} is ${parsed.format}.` };
  const text = parsed.paragraphs.join('\n\n');
  if (text.length <= LENGTH) return { text };
  const [long, most] = [text.length, LENGTH].map((length) => length.toLocaleString('en-GB'));
  return { problem: `${name} has ${long} characters; at most ${most} are checked at once.` };
}

/** Never rejects. */
export function createReadDraft(reading: DraftReading): (file: GivenDraft) => Promise<ReadDraft> {
  let waiting = 0;
  return async (file) => {
    const name = shownName(file.name);
    if (!ENDINGS.includes(extensionOf(file.name))) return { problem: `${TAKES}; ${name} is none.` };
    const most = LIMITS.bytes ?? 0;
    if (file.size > most)
      return { problem: `${name} has ${megabytes(file.size)}; at most ${megabytes(most)} are checked.` };
    if (waiting >= WAITING) return { problem: BUSY };
    waiting += 1;
    try {
      return await read(file, reading);
    } finally {
      waiting -= 1;
    }
  };
}
