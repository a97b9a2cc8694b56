// Lines, quotes and buttons of a moderators' reply in; the message within Discord's limits out.
import type { Citation } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { button, container, row, separator, text, type ButtonKind, type Row } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { noteOf, renderQuote } from './evidence.ts';
import { line, plainLine, renderLine, small, type Line } from './line.ts';
import { BUTTON_LABEL, MESSAGE_TEXT, ROW_BUTTONS, textSize } from './limits.ts';
import type { Reply } from './reply.ts';
import { shorten } from './text.ts';
import { tame, tidy } from './untrusted.ts';
import { counted, NOTHING } from './wording.ts';

/** Words of a passage, and the snapshot that has it. */
export interface Quoting {
  readonly citation: Citation;
  readonly knowledge: Knowledge;
}

/** What belongs together: lines, and quotes below them, each with a line of its own above it. */
export interface Piece {
  readonly lead: readonly Line[];
  readonly quotes: readonly (Quoting & { readonly above?: Line })[];
}

export interface Press {
  readonly label: string;
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  readonly kind?: ButtonKind;
}

export interface Sheet {
  /** The first line is the answer. */
  readonly head: readonly [Line, ...Line[]];
  readonly pieces?: readonly Piece[];
  readonly foot?: readonly Line[];
  /** A row for each list; given how many pieces are shown. */
  readonly rows?: (shown: number) => readonly (readonly Press[])[];
}

const HEAD_TEXT = 2_600;
const FOOT_TEXT = 900;
/** For the line that says how much was left out, twice. */
const LEFT_TEXT = 120;
const QUOTE_SIZES = [700, 350, 150];
const MOST_PIECES = 8;
const LINE_LENGTH = 300;

/** A line of what nobody checked: names, questions, file names, a checker's words. */
export function untrusted(words: string, limit = LINE_LENGTH): string {
  return tame(words, limit);
}

/** The lines that fit, the first always, and how many did not. */
function fitLines(lines: readonly Line[], size: number): string {
  const [first = '', ...others] = lines.filter((each) => plainLine(each) !== '').map(renderLine);
  let shown = shorten(first, size);
  let left = 0;
  for (const next of others) {
    if (left === 0 && textSize(shown) + 1 + textSize(next) <= size) shown += `\n${next}`;
    else left += 1;
  }
  return left === 0
    ? shown
    : `${shown}\n${renderLine(small(`${counted(left, 'more line')} not shown here.`))}`;
}

function renderPiece({ lead, quotes }: Piece, size: number): string {
  const below = quotes.flatMap(({ citation, knowledge, above }) => [
    ...(above === undefined ? [] : [renderLine(above)]),
    renderQuote(citation, knowledge.findPassage(citation.passage), size),
    renderLine(noteOf(citation, knowledge)),
  ]);
  return [...lead.map(renderLine), ...below].filter((each) => each !== '').join('\n');
}

/** As many pieces as there is room for, the first always. */
function fitPieces(pieces: readonly Piece[], room: number): readonly string[] {
  const texts: string[] = [];
  let free = room;
  for (const piece of pieces.slice(0, MOST_PIECES)) {
    const form = QUOTE_SIZES.map((size) => renderPiece(piece, size)).find((each) => textSize(each) <= free);
    if (form === undefined) break;
    texts.push(form);
    free -= textSize(form);
  }
  return texts;
}

function renderRow(presses: readonly Press[]): readonly Row[] {
  const buttons = presses.slice(0, ROW_BUTTONS).flatMap(({ label, command, args, kind }) => {
    const id = encodeCustomId({ command, args });
    return id === undefined ? [] : [button(shorten(tidy(label), BUTTON_LABEL, '…'), id, kind)];
  });
  return buttons.length === 0 ? [] : [row(buttons)];
}

export function renderSheet({ head, pieces = [], foot = [], rows }: Sheet): Reply {
  const top = fitLines(head, HEAD_TEXT) || NOTHING;
  const bottom = fitLines(foot, FOOT_TEXT);
  const room = MESSAGE_TEXT - textSize(top) - textSize(bottom) - LEFT_TEXT;
  const texts = fitPieces(pieces, room);
  const components = [
    text(top),
    ...(texts.length === 0 ? [] : [separator(), ...texts.map((each) => text(each))]),
    ...(bottom === '' ? [] : [text(bottom)]),
    ...(rows?.(texts.length) ?? []).flatMap(renderRow),
  ];
  return { components: [container(components)], citations: [] };
}

/** A line for each, up to `most`, and one that says how many more there are. */
export function listLines<T>(all: readonly T[], most: number, toLine: (one: T) => Line): readonly Line[] {
  const more = all.length - most;
  const lines = all.slice(0, most).map(toLine);
  return more > 0 ? [...lines, line(`and ${more} more`)] : lines;
}

/** “2026-03-01 12:00 UTC” of an ISO time. */
export function timeOf(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
