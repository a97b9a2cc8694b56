// PDFs for the tests, set by pdfkit as reports look: a page of text, a report of many pages, columns, pictures, passwords.
import PDFDocument from 'pdfkit';

type Doc = InstanceType<typeof PDFDocument>;
type Options = ConstructorParameters<typeof PDFDocument>[0];

/** What `write` draws, as the bytes of a file. */
export async function pdfOf(write: (doc: Doc) => void, options: Options = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 72, ...options });
  const chunks: Uint8Array[] = [];
  const { promise, resolve } = Promise.withResolvers<unknown>();
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  doc.on('end', resolve);
  write(doc);
  doc.end();
  await promise;
  return new Uint8Array(Buffer.concat(chunks));
}

const subjects = ['school boards', 'parish councils', 'river trusts', 'library services', 'harbour offices'];
const places = [
  'the northern counties',
  'the coastal towns',
  'the valley districts',
  'the island communities',
];

/** Three sentences with figures of their own; no two paragraphs of a report are alike. */
export function bodyParagraph(number: number): string {
  const subject = subjects[number % subjects.length] ?? '';
  const place = places[number % places.length] ?? '';
  return (
    `In ${place}, the ${number + 12} ${subject} met ${number * 3 + 2} times during the year and spent £${number}.${number % 10} million on maintenance. ` +
    `Almost ${(number % 80) + 10} per cent of respondents to survey ${number} said that services had improved since 2016, although progress remained uneven across neighbouring authorities. ` +
    `The committee recommends that paragraph ${number} be read together with the accompanying statistical tables and the independent evaluation.`
  );
}

export interface Report {
  readonly bytes: Uint8Array;
  /** What a reader would call its paragraphs, in order, without its front page and contents. */
  readonly paragraphs: readonly string[];
}

/** A front page, a list of contents, chapters with headings, lists and notes; header, footer and page number on each page. */
export async function report({ pages }: { readonly pages: number }): Promise<Report> {
  const paragraphs: string[] = [];
  const bytes = await pdfOf(
    (doc) => {
      doc
        .font('Helvetica-Bold')
        .fontSize(28)
        .text('Annual review of county services', 72, 250, { align: 'center' });
      doc.font('Helvetica').fontSize(14).text('Office of Local Review', { align: 'center' });
      doc.addPage().font('Helvetica-Bold').fontSize(18).text('Contents').font('Helvetica').fontSize(11);
      for (let chapter = 1; chapter <= 6; chapter += 1)
        doc.text(`${chapter}  Chapter ${chapter} ${'.'.repeat(60)} ${chapter * 9}`);
      doc.addPage();
      writeChapters(doc, paragraphs, pages);
      writeFurniture(doc);
    },
    {
      bufferPages: true,
      info: { Title: 'Annual review of county services', Author: 'Office of Local Review' },
    },
  );
  return { bytes, paragraphs };
}

function writeChapters(doc: Doc, paragraphs: string[], pages: number): void {
  const write = (text: string): void => {
    paragraphs.push(text);
    doc.text(text, { align: 'justify' }).moveDown(0.6);
  };
  for (let number = 1; doc.bufferedPageRange().count < pages; number += 1) {
    if (number % 25 === 1) {
      const heading = `Chapter ${Math.ceil(number / 25)}: findings on services`;
      paragraphs.push(heading);
      doc.font('Helvetica-Bold').fontSize(16).text(heading).moveDown(0.4).font('Times-Roman').fontSize(11);
    }
    write(bodyParagraph(number));
    if (number % 7 === 0)
      for (const item of ['• better data on outcomes', `• an audit of ${number} accounts every year`])
        write(item);
  }
}

function writeFurniture(doc: Doc): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 2; page < count; page += 1) {
    doc.switchToPage(page);
    // Text below the margin would make pdfkit begin a page.
    doc.page.margins.bottom = 0;
    doc.font('Helvetica').fontSize(8);
    doc.text('Annual review of county services', 72, 36, { lineBreak: false });
    doc.text('Office of Local Review 2018', 72, 800, { lineBreak: false });
    doc.text(String(page + 1), 500, 800, { lineBreak: false });
  }
}
