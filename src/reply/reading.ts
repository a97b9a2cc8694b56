// A line of a finished message, as Discord reads it, to the words on it that claim to be a source's.
import { LEFT_OUT } from './text.ts';

/** What one line claims. Nothing in it is escaped any more. */
export interface ReadLine {
  readonly isQuote: boolean;
  /** Runs of a block quote, between the marks for words left out. */
  readonly quotes: readonly string[];
  /** Runs that a line of ours gives as a source's: between “ and ”, an entry of a list, what stands after a name and a comma. */
  readonly words: readonly string[];
  /** What a heading or bold words say, numbers among it. */
  readonly claims: readonly string[];
  /** Whether each “ has its ”. */
  readonly isPaired: boolean;
}

const NOTES = '(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)+';

/** Reads a line of a text display, markdown and escapes included. */
export function readLine(raw: string): ReadLine {
  const line = veil(raw).replace(/\[([^[\]]*)\]\([^()\s]*\)/gu, '$1');
  const none = { isQuote: false, quotes: [], words: [], claims: [], isPaired: true };
  const quote = /^\s*>(?:>>)?\s?(.*)$/su.exec(line);
  if (quote !== null) return { ...none, isQuote: true, quotes: runsOf(quote[1] ?? '') };
  const { runs, isPaired } = spoken(line);
  const listed = /^\s*(?:[-*]|\d+\.) (.*)$/su.exec(line)?.[1];
  const role = new RegExp(`^\\*\\*.+?\\*\\*(?: ${escapeMark()})?, (.+?)${NOTES}$`, 'su').exec(line)?.[1];
  const heading = /^\s*#{1,3}\s(.*)$/su.exec(line)?.[1];
  const bold = [...line.matchAll(/\*\*(.+?)\*\*/gsu)].flatMap(([, text]) => text ?? []);
  return {
    ...none,
    words: [...runs, listed ?? '', role ?? ''].flatMap(runsOf),
    claims: [heading ?? '', ...bold].flatMap(splitRuns),
    isPaired,
  };
}

/** The runs of a source's words, without the footnote marks after them. */
function runsOf(text: string): readonly string[] {
  return splitRuns(text.replace(new RegExp(`${NOTES}$`, 'u'), ''));
}

function splitRuns(text: string): readonly string[] {
  return text
    .replaceAll('**', '')
    .split(LEFT_OUT)
    .map((run) => unveil(run).trim())
    .filter((run) => run !== '');
}

/** What stands between outermost “ and ”. */
function spoken(line: string): { readonly runs: readonly string[]; readonly isPaired: boolean } {
  const runs: string[] = [];
  const opened: number[] = [];
  let isPaired = true;
  for (const { 0: mark, index } of line.matchAll(/[“”]/gu)) {
    if (mark === '“') opened.push(index);
    else {
      const from = opened.pop();
      if (from === undefined) isPaired = false;
      else if (opened.length === 0) runs.push(line.slice(from + 1, index));
    }
  }
  return { runs, isPaired: isPaired && opened.length === 0 };
}

function escapeMark(): string {
  return LEFT_OUT.replace(/[[\]]/g, '\\$&');
}

/** Escaped characters become halves of characters, which no text holds, to come back once the markup has been read. */
const VEIL = 0xdc00;

function veil(raw: string): string {
  return raw.replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) =>
    String.fromCharCode(VEIL + character.charCodeAt(0)),
  );
}

function unveil(text: string): string {
  return text.replace(/[\uDC00-\uDC7F]/gu, (half) => String.fromCharCode(half.charCodeAt(0) - VEIL));
}
