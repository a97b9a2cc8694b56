// What a PDF states of itself in; the title, author, publisher and date of it out.
import { z } from 'zod';
import { plainCharacters } from './characters.ts';
import type { PdfParagraph } from './pdf-paragraphs.ts';

const infoSchema = z.object({
  Title: z.string().optional().catch(undefined),
  Author: z.string().optional().catch(undefined),
  CreationDate: z.string().optional().catch(undefined),
});

export interface PdfDetails {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
}

/** Programs write the name of the file or their own into the title. */
const noTitle =
  /^(?:microsoft (?:word|powerpoint)\b|untitled|document\d*$|title$)|\.(?:docx?|indd|pptx?|qxp|qxd|pdf|odt|rtf)$/i;

function tidy(text: unknown): string | undefined {
  const words = typeof text === 'string' ? plainCharacters(text.replaceAll(/\s+/g, ' ')).trim() : '';
  return words === '' ? undefined : words;
}

/** D:20181003120000+01'00' is 2018-10-03. */
function day(date: string | undefined): string | undefined {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(date ?? '');
  return found ? `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}` : undefined;
}

/** The largest type of the first page with text, where it is larger than the usual. */
function heading(paragraphs: readonly PdfParagraph[]): string | undefined {
  const page = paragraphs.filter((paragraph) => paragraph.page === paragraphs[0]?.page);
  const largest = Math.max(0, ...page.map(({ size }) => size));
  const text = page.find(({ size }) => size === largest)?.text;
  return largest >= 1.3 && text !== undefined && text.length <= 200 ? text : undefined;
}

/** `metadata` answers for XMP names such as `dc:publisher`. */
export function readPdfDetails(
  info: unknown,
  metadata: (name: string) => unknown,
  paragraphs: readonly PdfParagraph[],
): PdfDetails {
  const stated = infoSchema.safeParse(info).data;
  const titles = [tidy(stated?.Title), tidy(metadata('dc:title'))];
  const publishers = metadata('dc:publisher');
  return {
    title: titles.find((title) => title !== undefined && !noTitle.test(title)) ?? heading(paragraphs),
    author: tidy(stated?.Author),
    publisher: tidy(Array.isArray(publishers) ? publishers.join(', ') : publishers),
    published: day(stated?.CreationDate),
  };
}
