// A line of a reply as data, to Discord's markdown or to plain text. Every text in it is escaped; markup comes from here alone.
import { escapeMarkdown } from './escape.ts';
import { superscript } from './marks.ts';
import { oneLine, shorten, LEFT_OUT, withPairedMarks } from './text.ts';

/** A piece of a line. A string is our own wording, or text that was tamed before. */
export type Span =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  /** Words that are not there, or should not be. */
  | { readonly struck: string }
  | { readonly link: string; readonly url: string | undefined }
  /** Our mark for words left out. */
  | { readonly leftOut: true }
  /** Footnote marks, with the space before them. */
  | { readonly notes: readonly number[] };

export interface Line {
  /** `large` is a heading, `small` Discord's small text, `item` an entry of a list, which holds a source's words alone. */
  readonly style: 'plain' | 'large' | 'small' | 'item';
  readonly spans: readonly Span[];
}

/** Printed words that are longer than this are shown in part. UTF-16 units. */
const SHOWN_WORDS = 160;
/** A heading longer than this takes the smaller size, or it fills a phone. */
const SHORT_HEADING = 32;
/** Longer addresses eat the text of the message. */
const URL_LENGTH = 300;

export function line(...spans: readonly Span[]): Line {
  return { style: 'plain', spans };
}
export function large(...spans: readonly Span[]): Line {
  return { style: 'large', spans };
}
export function small(...spans: readonly Span[]): Line {
  return { style: 'small', spans };
}
export function item(...spans: readonly Span[]): Line {
  return { style: 'item', spans };
}

/** Words of the corpus fit for a line of ours: one line, paired quotation marks, and the mark if some are left out. */
export function words(
  text: string,
  limit = SHOWN_WORDS,
): { readonly shown: string; readonly rest: readonly Span[] } {
  const whole = oneLine(text);
  const cut = shorten(whole, limit, '').trimEnd();
  const shown = withPairedMarks(cut);
  return { shown, rest: shown === whole ? [] : [' ', { leftOut: true }] };
}

export function bold(text: string): readonly Span[] {
  const { shown, rest } = words(text);
  return [{ bold: shown }, ...rest];
}

/** “words”, with the mark outside the quotation marks. */
export function quoted(text: string): readonly Span[] {
  const { shown, rest } = words(text);
  return [`“${shown}”`, ...rest];
}

/** “one”, “two” and “three”. */
export function joined(parts: readonly (readonly Span[])[], last = ' and '): readonly Span[] {
  return parts.flatMap((part, at) => {
    if (at === 0) return part;
    return [at === parts.length - 1 ? last : ', ', ...part];
  });
}

export function renderLine({ style, spans }: Line): string {
  const content = spans.map(renderSpan).join('');
  if (style === 'plain') return content;
  if (style === 'small') return `-# ${content}`;
  if (style === 'item') return `- ${content}`;
  return `${plainSpans(spans).length <= SHORT_HEADING ? '##' : '###'} ${content}`;
}

/** The line without markup and footnote marks. */
export function plainLine({ spans }: Line): string {
  return plainSpans(spans);
}

function plainSpans(spans: readonly Span[]): string {
  return oneLine(spans.map(plainSpan).join(''));
}

function plainSpan(span: Span): string {
  if (typeof span === 'string') return span;
  if ('bold' in span) return span.bold;
  if ('code' in span) return span.code;
  if ('struck' in span) return span.struck;
  if ('link' in span) return span.link;
  return 'leftOut' in span ? LEFT_OUT : '';
}

function renderSpan(span: Span): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  if ('bold' in span) return span.bold.trim() === '' ? '' : `**${escapeMarkdown(span.bold)}**`;
  if ('struck' in span) return span.struck.trim() === '' ? '' : `~~${escapeMarkdown(span.struck)}~~`;
  // Nothing can be escaped inside a code span, so nothing that ends one may stand in it.
  if ('code' in span) return `\`${span.code.replace(/[`\s]+/gu, ' ').trim() || ' '}\``;
  if ('link' in span) return renderLink(span.link, span.url);
  if ('leftOut' in span) return LEFT_OUT;
  return span.notes.map((number) => ` ${superscript(number)}`).join('');
}

/** A masked link, or its text alone: Discord links no text that holds brackets, an emoji or an address. */
function renderLink(label: string, url: string | undefined): string {
  const text = escapeMarkdown(label);
  const address = url === undefined ? undefined : webAddress(url);
  const isPlain = label.trim() !== '' && !/[[\]]|:\/\/|\p{Extended_Pictographic}|\p{RI}/u.test(label);
  return address !== undefined && isPlain ? `[${text}](${address})` : text;
}

/** An address that may stand in a link, or undefined. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const safe = href.replace(/[()<>\\\s[\]*`"']/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return safe.length <= URL_LENGTH ? safe : undefined;
}
