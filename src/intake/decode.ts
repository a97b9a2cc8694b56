// Bytes of a text file in; its text, or a refusal, out.
import { isUtf8 } from 'node:buffer';
import { Refusal } from './refusal.ts';

/** Control characters that no text has; those of Latin-1 come with wrongly converted text and are no sign of a binary. */
const binary = /[^\P{Cc}\t\n\r\f\u0080-\u009f]/u;

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function refuseBinary(text: string): string {
  const found = binary.exec(text);
  if (!found) return text;
  const line = text.slice(0, found.index).split('\n').length;
  throw new Refusal({
    rule: 'binary',
    value: `U+${(found[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}, line ${line}`,
    says: `holds no plain text: line ${line} has a control character`,
  });
}

/** UTF-8, or UTF-16 with a byte order mark; `declared` is the encoding that an HTML file names. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes);
  if (marked !== undefined) return refuseBinary(new TextDecoder(marked).decode(bytes));
  if (declared !== undefined) return refuseBinary(new TextDecoder(declared).decode(bytes));
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return refuseBinary(text);
  refuseBinary(text);
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  throw new Refusal({
    rule: 'not-utf8',
    value: `line ${line}`,
    says: `is not written in UTF-8: line ${line} has bytes that are no character. Save it as UTF-8 and add it again`,
  });
}

/** Of HTML, by the `meta` in its first bytes: `windows-1252` for that and its older names, else undefined (UTF-8). */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
  return label !== undefined && /^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/.test(label)
    ? 'windows-1252'
    : undefined;
}
