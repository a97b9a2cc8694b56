// A corpus as texts in, the list of its files by hash out, and back; pure.
import { createHash } from 'node:crypto';
import { hashOf } from '../corpus/hash.ts';
import type { RawCorpus, RawFile } from '../corpus/raw.ts';
import { runAtOnce, type Steps } from '../corpus/steps.ts';
import { StoreError } from './store-error.ts';

/** What a file is to its corpus. */
export type Role = 'source' | 'facts' | 'questions';

export interface ManifestFile {
  readonly role: Role;
  readonly file: string;
  /** The SHA-256 of its text in UTF-8, in hex. */
  readonly hash: string;
}

/** What a version consists of. Two corpora with the same files and texts have the same one. */
export interface Manifest {
  /** The SHA-256 of the list below. */
  readonly hash: string;
  /** By file name. */
  readonly files: readonly ManifestFile[];
}

/** Texts by their SHA-256. */
export type Texts = ReadonlyMap<string, string>;

/** The SHA-256 of the text in UTF-8, in hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Throws a StoreError for what would not come back letter for letter: PostgreSQL has no NUL, UTF-8 no half characters. */
export function checkStorable({ file, text }: RawFile): void {
  const problem = text.includes('\0')
    ? 'a NUL character'
    : text.isWellFormed()
      ? undefined
      : 'half of a character';
  if (problem === undefined) return;
  throw new StoreError(
    'unstorable',
    `${file}: holds ${problem}, which cannot be stored; nothing was written.`,
  );
}

function filesOf({ sources, facts, questions = [] }: RawCorpus): readonly (RawFile & { role: Role })[] {
  return [
    ...sources.map((file) => ({ ...file, role: 'source' as const })),
    ...(facts ? [{ ...facts, role: 'facts' as const }] : []),
    ...questions.map((file) => ({ ...file, role: 'questions' as const })),
  ];
}

/** A corpus as it is stored. */
export interface Content {
  readonly manifest: Manifest;
  readonly texts: Texts;
}

/** A file a step: to hash many megabytes takes a while. Throws a StoreError where a text cannot be stored. */
export function* contentSteps(raw: RawCorpus): Steps<Content> {
  const texts = new Map<string, string>();
  const files: ManifestFile[] = [];
  for (const { role, file, text } of filesOf(raw)) {
    checkStorable({ file, text });
    const hash = textHash(text);
    texts.set(hash, text);
    files.push({ role, file, hash });
    yield;
  }
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { manifest: { hash: hashOf(files), files }, texts };
}

/** All at once. Throws a StoreError where a text cannot be stored. */
export function manifestOf(raw: RawCorpus): Manifest {
  return runAtOnce(contentSteps(raw)).manifest;
}

/** The corpus of these files; throws an Error where a text is missing. */
export function rawCorpusFrom(files: readonly ManifestFile[], texts: Texts): RawCorpus {
  const ofRole = (wanted: Role): readonly RawFile[] =>
    files
      .filter(({ role }) => role === wanted)
      .map(({ file, hash }) => ({ file, text: textFrom(texts, hash) }));
  const [facts] = ofRole('facts');
  const questions = ofRole('questions');
  return {
    sources: ofRole('source'),
    ...(facts ? { facts } : {}),
    ...(questions.length > 0 ? { questions } : {}),
  };
}

/** Throws an Error where it is missing: whoever asks has read the texts of its own list. */
export function textFrom(texts: Texts, hash: string): string {
  const text = texts.get(hash);
  if (text === undefined) throw new Error(`no text with the hash ${hash} was read`);
  return text;
}
