// The moderators' operations without Discord, on a real store and the real readers of files: what each gives, as its reader has it.
import { expect } from 'vitest';
import type { Upload } from '../../src/interaction.ts';
import type { DatabaseOptions } from '../../src/store/database.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import type { Doing, Moderation } from '../../src/moderation/moderation.ts';
import type { ModerationResult, View, ViewOf } from '../../src/moderation/results.ts';
import { checkModeration, renderModeration } from '../../src/reply/moderation.ts';
import { customIdsOf, textsOf } from '../../src/reply/payload.ts';
import { unescapeMarkdown } from '../../src/reply/escape.ts';
import { keepCorpus, type Kept } from '../support/moderated-bot.ts';

type Changed = Parameters<typeof keepCorpus>[1];

export const ann: Doing = { actor: { id: '101', name: 'Ann' }, progress: () => undefined };
export const ben: Doing = { actor: { id: '102', name: 'Ben' }, progress: () => undefined };

/** A file that somebody uploads. */
export interface Sheet {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Moderated extends Kept {
  /** A draft with these files, as Ann's. */
  readonly add: (...files: readonly Sheet[]) => Promise<ViewOf<'draft'>>;
  /** The same, whatever it gives. */
  readonly tryAdd: (...files: readonly Sheet[]) => Promise<View>;
  readonly upload: (file: Sheet) => Upload;
}

/** Every reply that is looked at keeps to Discord's limits and has its receipts. */
export function wordsOf(view: View): string {
  const reply = renderModeration(view);
  expect(checkModeration(reply, view)).toEqual([]);
  const words = textsOf(reply.components).join('\n');
  const ids = customIdsOf(reply.components);
  expect(words.length).toBeLessThanOrEqual(4_000);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 100)).toEqual([]);
  return unescapeMarkdown(words);
}

/** The view of a result; throws where it is none of that kind. */
export async function viewOf<K extends View['kind']>(
  kind: K,
  result: ReturnType<Moderation[keyof Moderation]> | Promise<unknown>,
): Promise<ViewOf<K>> {
  const given = await result;
  const view = isResult(given) ? given.view : undefined;
  if (!isOf(kind, view)) throw new Error(`gave ${JSON.stringify(given).slice(0, 500)}`);
  return view;
}

function isResult(given: unknown): given is ModerationResult {
  return typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'moderation';
}

function isOf<K extends View['kind']>(kind: K, view: View | undefined): view is ViewOf<K> {
  return view?.kind === kind;
}

function bytesOf({ content }: Sheet): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A store that begins with `raw`, in a folder of its own unless told otherwise. */
export async function moderate(
  raw?: RawCorpus,
  changed: Changed = {},
  place?: DatabaseOptions,
): Promise<Moderated> {
  const files = new Map<string, Uint8Array>();
  const fetchUpload = ({ url }: Upload) => {
    const bytes = files.get(url);
    return Promise.resolve(bytes === undefined ? { problem: 'is not there.' } : { bytes });
  };
  const kept = await keepCorpus(raw, { fetchUpload, ...changed }, place);
  const upload = (file: Sheet): Upload => {
    const bytes = bytesOf(file);
    const url = `https://files.example/${files.size}`;
    files.set(url, bytes);
    return { name: file.name, size: bytes.byteLength, url };
  };
  const tryAdd = async (...sheets: readonly Sheet[]): Promise<View> =>
    (await kept.moderation.add({ files: sheets.map(upload) }, ann)).view;
  return {
    ...kept,
    upload,
    tryAdd,
    add: async (...sheets) => viewOf('draft', kept.moderation.add({ files: sheets.map(upload) }, ann)),
  };
}

export const text = (name: string, ...paragraphs: readonly string[]): Sheet => ({
  name,
  content: paragraphs.join('\n\n'),
});

export const ferries = text(
  'ferry-report.md',
  '---\ntitle: Ferry report\npublished: 2026-02\n---',
  'The Ferry Company runs 14 ferries and 3 piers.',
  '“Every island needs a ferry,” said Ann Lee, the director of the Ferry Company.',
);
