// An upload in; its paragraphs and details, or a refusal, out. All of it runs in the worker (worker.ts).
import { readPages } from '../corpus/pages.ts';
import type { FrontMatter } from '../corpus/schema.ts';
import { tidyParagraph } from './characters.ts';
import { declaredEncoding, decodeText } from './decode.ts';
import { readDetails } from './details.ts';
import { shownName, sourceId } from './file-name.ts';
import { detectFormat } from './format.ts';
import type { Draft, Format, Intake, Limits, Upload, Warning } from './intake.ts';
import { megabytes, Refusal, refuseError } from './refusal.ts';

/** Each format's libraries are loaded when a file of it comes. */
async function parseFormat(format: Format, bytes: Uint8Array, limits: Limits): Promise<Draft> {
  switch (format) {
    case 'markdown':
      return (await import('./text.ts')).parseMarkdown(decodeText(bytes));
    case 'text':
      return (await import('./text.ts')).parsePlainText(decodeText(bytes));
    case 'html':
      return (await import('./html.ts')).parseHtml(decodeText(bytes, declaredEncoding(bytes)), limits);
    case 'docx':
      return (await import('./docx.ts')).parseDocx(bytes, limits);
    case 'pdf':
      return (await import('./pdf.ts')).parsePdf(bytes, limits);
  }
}

function refuseTooMuch(size: number, limit: number): void {
  if (size < limit) return;
  throw new Refusal({
    rule: 'too-much-text',
    value: megabytes(size),
    says: `holds ${megabytes(size)} of text; a source has less than ${megabytes(limit)}`,
  });
}

function checkParagraphs(paragraphs: readonly string[], limits: Limits): readonly string[] {
  const tidy = paragraphs.map(tidyParagraph).filter((paragraph) => paragraph !== '');
  if (!tidy.some((paragraph) => /[\p{L}\d]/u.test(paragraph)))
    throw new Refusal({ rule: 'no-text', value: 'no words', says: 'holds no text' });
  refuseTooMuch(
    tidy.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph) + 2, 0),
    limits.textBytes,
  );
  return tidy;
}

function mismatched(file: string, extension: string | undefined, format: Format): readonly Warning[] {
  if (extension === undefined) return [];
  return [
    { rule: 'format', words: `${file} is named .${extension} and was read as what it holds: ${format}.` },
  ];
}

/** Front matter that tells pages goes with the paragraphs, so that editing the details cannot part them. */
function takePages({ pages: line, ...details }: FrontMatter, paragraphs: number): Taken {
  const wrong: string[] = [];
  const pages = readPages(line, paragraphs, (words) => wrong.push(words));
  return {
    details,
    ...(line === undefined || wrong.length > 0 ? {} : { pages }),
    warnings: wrong.map((words) => ({ rule: 'front-matter', words: `The ${words}; it is left out.` })),
  };
}

interface Taken {
  readonly details: FrontMatter;
  readonly pages?: readonly number[];
  readonly warnings: readonly Warning[];
}

/** Never throws. */
export async function parse({ name, bytes }: Upload, limits: Limits): Promise<Intake> {
  const file = shownName(name);
  try {
    const { format, mismatch } = detectFormat(name, bytes);
    if (format === 'markdown' || format === 'text') refuseTooMuch(bytes.byteLength, limits.textBytes);
    const draft = await parseFormat(format, bytes, limits);
    const paragraphs = checkParagraphs(draft.paragraphs, limits);
    const read = readDetails(draft.details);
    const { details, ...taken } = takePages(read.details, paragraphs.length);
    const pages = draft.pages ?? taken.pages;
    const { findSuspicions } = await import('./suspicions.ts');
    return {
      kind: 'parsed',
      file,
      format,
      id: sourceId(name),
      details,
      paragraphs,
      ...(pages === undefined ? {} : { pages }),
      warnings: [
        ...mismatched(file, mismatch, format),
        ...draft.warnings,
        ...read.warnings,
        ...taken.warnings,
        ...findSuspicions(paragraphs),
      ],
    };
  } catch (error) {
    return refuseError(file, error);
  }
}
