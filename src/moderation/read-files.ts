// Uploaded files in; the texts and details that were read from them, and a sentence for each that was not taken, out.
import type { Upload } from '../interaction.ts';
import type { Parsed } from '../intake/intake.ts';
import { shownName } from '../intake/file-name.ts';
import { parseUpload } from '../intake/parse-upload.ts';
import { megabytes } from '../intake/refusal.ts';
import type { Doing } from './moderation.ts';
import type { ModerationOptions } from './options.ts';

export interface ReadFiles {
  readonly parsed: readonly Parsed[];
  /** Sentences that name the file, the rule and the value. */
  readonly problems: readonly string[];
}

type Reading = Pick<ModerationOptions, 'fetchUpload' | 'uploadLimit'>;

async function readFile(
  file: Upload,
  { fetchUpload, uploadLimit }: Reading,
): Promise<Parsed | { readonly problem: string }> {
  const name = shownName(file.name);
  if (file.size > uploadLimit) {
    const problem = `${name} has ${megabytes(file.size)}; at most ${megabytes(uploadLimit)} can be added.`;
    return { problem };
  }
  const fetched = await fetchUpload(file);
  if ('problem' in fetched) return { problem: `${name} ${fetched.problem}` };
  const read = await parseUpload({ name: file.name, bytes: fetched.bytes }, { bytes: uploadLimit });
  return read.kind === 'parsed' ? read : { problem: read.words };
}

/** One after the other. */
export async function readFiles(
  files: readonly Upload[],
  reading: Reading,
  { progress }: Pick<Doing, 'progress'>,
): Promise<ReadFiles> {
  const parsed: Parsed[] = [];
  const problems: string[] = [];
  for (const [at, file] of files.entries()) {
    const place = files.length === 1 ? '' : ` (${at + 1} of ${files.length})`;
    progress(`Reading ${shownName(file.name)}${place} …`);
    const read = await readFile(file, reading);
    if ('problem' in read) problems.push(read.problem);
    else parsed.push(read);
  }
  return { parsed, problems };
}
