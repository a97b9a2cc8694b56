// The bytes of a PDF in; its paragraphs, where its pages begin and what it states of itself out.
import { listNumbers } from './characters.ts';
import { dropTitle } from './html.ts';
import type { Draft, Warning } from './intake.ts';
import { readPages } from './pdf-lines.ts';
import { readPdfDetails } from './pdf-details.ts';
import { dropFurniture } from './pdf-furniture.ts';
import { dropContents } from './pdf-contents.ts';
import { bodyType } from './pdf-measures.ts';
import { buildParagraphs, type PdfParagraph, type PdfText } from './pdf-paragraphs.ts';
import { type PdfFile, readPdf } from './pdf-read.ts';
import { buildRows } from './pdf-rows.ts';
import { Refusal } from './refusal.ts';

function refuseWithoutText({ pages }: PdfFile, bytes: Uint8Array): void {
  if (pages.some(({ items }) => items.length > 0)) return;
  const value = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`;
  const hasPictures = /\/Subtype\s*\/Image\b/.test(new TextDecoder('latin1').decode(bytes));
  throw hasPictures
    ? new Refusal({
        rule: 'scanned',
        value,
        says: `holds scanned pictures only: ${value} and no text. Have its text recognised (OCR) and add it again`,
      })
    : new Refusal({ rule: 'no-text', value, says: `holds no text: ${value}, all without words` });
}

/** For each page the number of the first paragraph that begins on it or, where none does, after it. */
function pageStarts(paragraphs: readonly PdfParagraph[], pages: number): readonly number[] {
  return Array.from({ length: pages }, (_, index) => {
    const at = paragraphs.findIndex(({ page }) => page >= index + 1);
    return at === -1 ? paragraphs.length + 1 : at + 1;
  });
}

function aboutPages(pages: readonly number[], words: string): readonly Warning[] {
  return pages.length === 0 ? [] : [{ rule: 'pages', words: `${words}: ${listNumbers(pages)}.`, pages }];
}

function numbersWhere<T>(values: readonly T[], test: (value: T) => boolean): readonly number[] {
  return values.flatMap((value, at) => (test(value) ? [at + 1] : []));
}

function findWarnings(file: PdfFile, text: PdfText, mixed: readonly number[]): readonly Warning[] {
  const empty = numbersWhere(file.pages, ({ items }) => items.length === 0);
  const turned = numbersWhere(file.pages, ({ turned: texts }) => texts.length > 0);
  const joined = [...new Set(text.undecided)];
  return [
    ...aboutPages(file.damaged, 'Pages that are damaged and were read only in part'),
    ...aboutPages(empty, 'Pages without text (pictures or blank)'),
    ...aboutPages(turned, 'Pages with text across the page, which was left out'),
    ...(mixed.length === 0
      ? []
      : [
          {
            rule: 'columns' as const,
            words: `Two columns seem to stand side by side and could not be parted; their lines may run into each other on pages ${listNumbers(mixed)}.`,
            pages: mixed,
          },
        ]),
    ...(joined.length === 0
      ? []
      : [
          {
            rule: 'hyphens' as const,
            words: `Words parted at a line end were made whole, and stand nowhere else in the file: ${joined.slice(0, 8).join(', ')}${joined.length > 8 ? ` and ${joined.length - 8} more` : ''}.`,
          },
        ]),
    ...(file.forbidsCopying
      ? [
          {
            rule: 'permission' as const,
            words: 'The file says that its text may not be copied. Make sure that it may be quoted.',
          },
        ]
      : []),
  ];
}

/** At most `pages` pages are read. Running headers, footers, page numbers and lists of contents are dropped. */
export async function parsePdf(bytes: Uint8Array, limits: { readonly pages: number }): Promise<Draft> {
  const file = await readPdf(bytes, limits.pages);
  refuseWithoutText(file, bytes);
  const rows = file.pages.map(({ height, items }, at) => ({ page: at + 1, height, rows: buildRows(items) }));
  const body = bodyType(rows.flatMap((page) => page.rows.flatMap(({ runs }) => runs)));
  const { lines, mixed } = readPages(dropFurniture(rows, body));
  const text = buildParagraphs(lines);
  const paragraphs = dropContents(text.paragraphs);
  const details = readPdfDetails(file.info, file.metadata, paragraphs);
  const kept = dropTitle(
    paragraphs.map((paragraph) => paragraph.text),
    details.title,
  );
  return {
    details: { ...details },
    paragraphs: kept,
    pages: pageStarts(paragraphs.slice(paragraphs.length - kept.length), file.pages.length),
    warnings: findWarnings(file, text, mixed),
  };
}
