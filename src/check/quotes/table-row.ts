// A quotation that fills a cell of a table in; whom another cell of its row gives the words to out: “| Amos | “…” |”, under
// “Speaker” or a like head whoever stands there.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { honorifics } from '../english/belonging.ts';
import { givenNames } from '../english/given-names.ts';
import { likedHead, otherHead, whoHead, whoOrWhereHead, wordsHead } from '../english/row-heads.ts';
import { someone } from '../english/saying.ts';
import { lineAround, linesOver } from '../figures/read/lines.ts';
import { readNamedOnly } from './named-only.ts';
import { readSpeaker, readWhole } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

const longestName = 60;

/** What stands between the bars of a line. */
function cellsOf(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** The lines of the table over one of its lines, nearest first. */
function rowsOver(text: string, line: Range): readonly string[] {
  const over = linesOver(text, line).map(({ start, end }) => text.slice(start, end));
  const end = over.findIndex((one) => !one.includes('|'));
  return end === -1 ? over : over.slice(0, end);
}

/** The cells of the first line of a table, where that holds no quotation and so heads the others. */
function headsOver(text: string, line: Range): readonly string[] {
  const top = rowsOver(text, line).at(-1) ?? '';
  return /["“”«»]/u.test(top) ? [] : cellsOf(top);
}

/** “Who | Amos” over “what | “…””. */
function readHeadedLeft(knowledge: Knowledge, text: string, line: Range): Attributed | undefined {
  const row = rowsOver(text, line)
    .map((one) => cellsOf(one).filter((cell) => cell !== ''))
    .find(([head = '']) => whoHead.test(head));
  return row?.[1] === undefined ? undefined : readWhole(knowledge, row[1]);
}

/** “Dave”, “Cllr Ruth Amos”, “my boss”: a stranger who is surely somebody. */
function isSomebody(words: string): boolean {
  const [first = ''] = words.toLowerCase().split(/\s/u);
  return (
    givenNames.has(first) || honorifics.has(first.replace('.', '')) || someone.exec(words)?.[0] === words
  );
}

/** Whom a cell names that no head says anything of. */
function readBareCell(knowledge: Knowledge, cell: string): Attributed | undefined {
  if (cell.length > longestName) return undefined;
  const by = readNamedOnly(knowledge, cell, '', 'anybody');
  if (by && by.kind !== 'unknown') return by;
  return isSomebody(cell) ? { kind: 'unknown', words: cell } : undefined;
}

/** Whom a cell names, as its head has it. */
function readCell(knowledge: Knowledge, cell: string, head: string): Attributed | undefined {
  if (!/\p{L}/u.test(cell) || otherHead.test(head)) return undefined;
  if (whoHead.test(head)) return readSpeaker(knowledge, cell);
  const named = whoOrWhereHead.test(head) ? readWhole(knowledge, cell) : undefined;
  return named ?? readBareCell(knowledge, cell);
}

/** Undefined: the quotation is no cell, or nobody is named beside it. */
export function findRowSpeaker(knowledge: Knowledge, text: string, run: Range): Attributed | undefined {
  const line = lineAround(text, run.start);
  const [left, right] = [text.slice(line.start, run.start), text.slice(run.end, line.end)];
  if (run.end > line.end || !`${left}${right}`.includes('|')) return undefined;
  const beside = `${left.slice(left.lastIndexOf('|') + 1)}${right.split('|')[0] ?? ''}`;
  if (/[\p{L}\p{N}]/u.test(beside)) return undefined;
  if (cellsOf(left).some((cell) => wordsHead.test(cell))) return readHeadedLeft(knowledge, text, line);
  const heads = headsOver(text, line);
  const own = cellsOf(left).length - 1;
  if (likedHead.test(heads[own] ?? '')) return undefined;
  for (const [index, cell] of cellsOf(left + right).entries()) {
    const by = index === own ? undefined : readCell(knowledge, cell, heads[index] ?? '');
    if (by) return by;
  }
  return undefined;
}
