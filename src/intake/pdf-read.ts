// The bytes of a PDF in; the text of its pages with places, and what the file states of itself, or a refusal, out.
import { getDocumentProxy } from 'unpdf';
import { type PageItems, readItems } from './pdf-items.ts';
import { Refusal } from './refusal.ts';

export interface PdfFile {
  readonly pages: readonly PageItems[];
  /** Pages, counted from 1, of which only a part could be read. */
  readonly damaged: readonly number[];
  readonly info: unknown;
  readonly metadata: (name: string) => unknown;
  /** The file allows readers to see but not to copy its text. */
  readonly forbidsCopying: boolean;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The bit of the permission that stands for copying text (ISO 32000, table 22). */
const copying = 0x10;

const damagedSays = 'is a damaged PDF';

function damaged(value: string): Refusal {
  return new Refusal({ rule: 'damaged', value, says: `${damagedSays}: ${value}` });
}

/** A file that was cut off can still be opened, with pages missing; its last lines tell. */
function refuseCut(bytes: Uint8Array): void {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-2048));
  if (!end.includes('startxref')) throw damaged('its end is missing');
}

/** Neither fonts nor tables of characters outside the file are read, and nothing is drawn. */
async function open(bytes: Uint8Array, stopAtErrors: boolean): Promise<Pdf> {
  try {
    // The reader takes its bytes away from the caller.
    return await getDocumentProxy(new Uint8Array(bytes), {
      stopAtErrors,
      verbosity: 0,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new Refusal({
        rule: 'encrypted',
        value: 'password',
        says: 'is an encrypted PDF that needs a password. Save it without one and add it again',
      });
    throw damaged(error instanceof Error ? error.message.replace(/\.$/, '') : 'it cannot be opened');
  }
}

async function readPage(pdf: Pdf, number: number): Promise<PageItems> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  page.cleanup();
  const items = content.items.filter((item) => 'str' in item);
  return readItems(items, { width: viewport.width, height: viewport.height, transform: viewport.transform });
}

/** A page with an error in it is read once more, as far as it goes. */
async function readPages(pdf: Pdf, bytes: Uint8Array): Promise<Pick<PdfFile, 'pages' | 'damaged'>> {
  const pages: PageItems[] = [];
  const broken: number[] = [];
  let lenient: Pdf | undefined;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      pages.push(await readPage(pdf, number));
    } catch {
      broken.push(number);
      lenient ??= await open(bytes, false);
      pages.push(await readPage(lenient, number).catch(() => ({ height: 0, items: [], turned: [] })));
    }
  }
  return { pages, damaged: broken };
}

/** Reads no more than `most` pages; a longer file is refused. */
export async function readPdf(bytes: Uint8Array, most: number): Promise<PdfFile> {
  refuseCut(bytes);
  const pdf = await open(bytes, true);
  if (pdf.numPages > most)
    throw new Refusal({
      rule: 'too-many-pages',
      value: `${pdf.numPages} pages`,
      says: `has ${pdf.numPages} pages; at most ${most} can be read`,
    });
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const permissions = await pdf.getPermissions().catch(() => null);
  return {
    ...(await readPages(pdf, bytes)),
    info,
    metadata: (name): unknown => metadata?.get(name),
    forbidsCopying: permissions !== null && !permissions.includes(copying),
  };
}
