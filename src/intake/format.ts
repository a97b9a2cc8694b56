// A file's name and bytes in; its format by content first and by extension second, or a refusal, out.
import { extensionOf } from './file-name.ts';
import type { Format } from './intake.ts';
import { Refusal } from './refusal.ts';

export interface Detected {
  readonly format: Format;
  /** The extension, where it says another format than the content. */
  readonly mismatch?: string;
}

const byExtension: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);

const accepted = 'Markdown, plain text, HTML, DOCX and PDF can be added';

/** Content that is known for what it is by its first bytes, and is nothing that can be added. */
const foreign: readonly (readonly [string, string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'an older Office document or one with a password'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['{\\rtf', 'rich text (RTF)'],
  ['\u001f\u008b', 'a packed archive'],
  ['7z\u00bc\u00af', 'a packed archive'],
  ['Rar!', 'a packed archive'],
];

/** A page that a browser saved with its pictures into one file has the head of a message. */
const message = /^(?:[\w-]+:[^\n]*\n\s*)*MIME-Version:/i;

function wrongType(value: string, says: string): Refusal {
  return new Refusal({ rule: 'wrong-type', value, says });
}

function byContent(start: string, extension: string, all: () => string): Format | undefined {
  // Readers of PDF allow for bytes before the mark; a text may well speak of it.
  if (start.startsWith('%PDF-') || (extension === 'pdf' && start.includes('%PDF-'))) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) {
    if (all().includes('word/document.xml')) return 'docx';
    throw wrongType('zip', `is a zip file without a Word document in it; ${accepted}`);
  }
  const known = message.test(start)
    ? 'a message or a web archive (MHTML)'
    : foreign.find(([mark]) => start.startsWith(mark))?.[1];
  if (known !== undefined) throw wrongType(known, `is ${known}; ${accepted}`);
  const text = start.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(text)
    ? 'html'
    : undefined;
}

/** One character for each byte; a TextDecoder of that name means windows-1252. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Throws a Refusal. An extension that is not known is refused even for text: a table or a program is no source. */
export function detectFormat(name: string, bytes: Uint8Array): Detected {
  const extension = extensionOf(name);
  const content = byContent(latin1(bytes.subarray(0, 1024)), extension, () => latin1(bytes));
  const named = byExtension.get(extension);
  if (content !== undefined)
    return content === named || extension === ''
      ? { format: content }
      : { format: content, mismatch: extension };
  if (named === undefined) throw wrongType(`.${extension}`, `is of the type .${extension}; ${accepted}`);
  if (named === 'pdf' || named === 'docx')
    throw wrongType(
      `.${extension} without its content`,
      `is named .${extension} and holds no ${named === 'pdf' ? 'PDF' : 'Word document'}`,
    );
  return { format: named };
}
