// A message, its plain words and their quoted runs in; the same with “@RuthAmos” read as a name, “Ruth Amos”, out.
import { HOLE, type PlainText } from '../plain-text.ts';
import type { QuotedRun } from './quoted-runs.ts';

const handle = /^@(?!(?:everyone|here|channel|all|mods?|admins?|team)\b)(?<name>\p{L}[\p{L}\d_.]*)/iu;

const longest = 80;

/** “RuthAmos”, “ruth_amos”: as one would write it. */
function nameOf(words: string): string {
  return words
    .replace(/[_.]+/gu, ' ')
    .replace(/(?<=\p{Ll}{3})of(?=\p{Lu})/gu, ' of ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim()
    .replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** “@Ann the report says”, “@Ann, Reed said”: who is called at the head of a line, before another subject. */
const called =
  /^(?:<@!?\d+>|@[\p{L}\d_.]+)(?:,?\s+(?:(?:the|your|our|my|that|this|these|those|so|i|you|we|it|there|no|yes|yeah|nope|not|an?|in|as)\b)|,\s+\p{Lu}\p{L})/u;

function isCalled(message: string, start: number): boolean {
  return /(?:^|\n)\W*$/u.test(message.slice(0, start)) && called.test(message.slice(start, start + longest));
}

/** A member of the channel by their number is somebody whom no table knows. */
function readHandle(message: string): string | undefined {
  if (/^<@!?\d+>/u.test(message)) return 'Somebody else';
  const name = handle.exec(message)?.groups?.name;
  return name === undefined ? undefined : nameOf(name);
}

/** Offsets are those of the text that comes out. */
export function withHandles(
  message: string,
  plain: PlainText,
  runs: readonly QuotedRun[],
): { readonly text: string; readonly runs: readonly QuotedRun[] } {
  const grown: { readonly at: number; readonly by: number }[] = [];
  const read = plain.text.replaceAll(HOLE, (hole, at: number) => {
    const { start } = plain.toMessage({ start: at, end: at + 1 });
    const name = isCalled(message, start) ? undefined : readHandle(message.slice(start, start + longest));
    if (name === undefined || runs.some((run) => run.start <= at && at < run.end)) return hole;
    grown.push({ at, by: name.length - hole.length });
    return name;
  });
  const shift = (offset: number) =>
    offset + grown.reduce((sum, { at, by }) => (at < offset ? sum + by : sum), 0);
  return {
    text: read,
    runs: runs.map((run) => ({ ...run, start: shift(run.start), end: shift(run.end) })),
  };
}
