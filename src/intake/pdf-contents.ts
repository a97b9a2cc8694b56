// The paragraphs of a PDF in; the same without its list of contents out.
import type { PdfParagraph } from './pdf-paragraphs.ts';

/** So many entries in a row are a list; fewer may be a line that somebody is to fill in. */
const FEWEST = 3;
const heading = /^(?:(?:table of )?contents)$/i;

/** Headings with dots and a page number are found again as the headings of their chapters, and say nothing by themselves. */
export function dropContents(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const dropped = new Set<PdfParagraph>();
  let run: PdfParagraph[] = [];
  let before: PdfParagraph | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.isEntry) run.push(paragraph);
    else [run, before] = [[], paragraph];
    if (run.length < FEWEST) continue;
    run.forEach((each) => dropped.add(each));
    if (before !== undefined && heading.test(before.text)) dropped.add(before);
  }
  return dropped.size === paragraphs.length ? paragraphs : paragraphs.filter((each) => !dropped.has(each));
}
