// A file that somebody sent in; its bytes out, fetched from Discord alone and never more of them than may be.
import type { Upload } from '../interaction.ts';
import type { Clock } from './clock.ts';

/** Where Discord keeps what people send. */
export const DISCORD_FILES: readonly string[] = [
  'https://cdn.discordapp.com',
  'https://media.discordapp.net',
];

/** For the whole file, in milliseconds. */
const PATIENCE = 60_000;

export interface Fetching {
  /** Origins from which files may come. */
  readonly origins: readonly string[];
  /** Of a file, in bytes. */
  readonly limit: number;
  readonly clock: Clock;
}

/** `problem` is the end of a sentence that begins with the file's name. */
export type FetchedUpload = { readonly bytes: Uint8Array } | { readonly problem: string };

export const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;

function tooLarge(bytes: number | undefined, limit: number): FetchedUpload {
  const size = bytes === undefined ? 'is larger than it was said to be' : `has ${megabytes(bytes)}`;
  return { problem: `${size}; at most ${megabytes(limit)} can be added.` };
}

/** Stops at the first byte too many, whatever was said of the size before. */
async function readBody(response: Response, limit: number): Promise<FetchedUpload> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const part: unknown = chunk;
    if (!(part instanceof Uint8Array)) continue;
    size += part.byteLength;
    if (size > limit) return tooLarge(undefined, limit);
    chunks.push(part);
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)) };
}

async function fetchFrom(url: string, limit: number, signal: AbortSignal): Promise<FetchedUpload> {
  // Discord's files are where it says; wherever else an answer sends us, nothing is fetched.
  const response = await fetch(url, { redirect: 'manual', signal });
  if (!response.ok) {
    await response.body?.cancel();
    return { problem: `could not be fetched from Discord, which answered with ${response.status}.` };
  }
  const said = Number(response.headers.get('content-length') ?? '0');
  if (said > limit) {
    await response.body?.cancel();
    return tooLarge(said, limit);
  }
  return readBody(response, limit);
}

/** Never rejects: what goes wrong on the way is a problem that its sender is told. */
export function createFetchUpload({ origins, limit, clock }: Fetching) {
  return async ({ url, size }: Pick<Upload, 'url' | 'size'>): Promise<FetchedUpload> => {
    if (size > limit) return tooLarge(size, limit);
    if (!URL.canParse(url) || !origins.includes(new URL(url).origin))
      return { problem: 'is not kept by Discord, so it was not fetched.' };
    const abort = new AbortController();
    const cancel = clock.setTimer(() => {
      abort.abort();
    }, PATIENCE);
    try {
      return await fetchFrom(url, limit, abort.signal);
    } catch {
      const why = abort.signal.aborted ? 'within a minute' : 'from Discord';
      return { problem: `could not be fetched ${why}; please send it again.` };
    } finally {
      cancel();
    }
  };
}
