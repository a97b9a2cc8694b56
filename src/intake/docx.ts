// The bytes of a DOCX in; its paragraphs and the title and author it states out.
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { plainCharacters } from './characters.ts';
import { unzipDocx, type ZipLimits } from './docx-zip.ts';
import { dropTitle } from './html.ts';
import { readBlocks } from './html-blocks.ts';
import { findAll, parseHtmlTree, parseXmlTree, wordsOf } from './html-tree.ts';
import type { Draft } from './intake.ts';
import { Refusal } from './refusal.ts';

/** Neither pictures nor anything that the file links to: neither is read. */
const converting = {
  externalFileAccess: false,
  includeEmbeddedStyleMap: false,
  styleMap: ["p[style-name='Title'] => h1:fresh"],
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
};

function readCore(xml: Uint8Array | undefined): { title?: string; author?: string } {
  if (xml === undefined) return {};
  const tree = parseXmlTree(new TextDecoder().decode(xml));
  const read = (name: string): string | undefined =>
    findAll(tree, '*')
      .filter((element) => element.nodeName === name)
      .map((element) => plainCharacters(wordsOf(element)).trim())
      .find((text) => text !== '');
  const title = read('dc:title');
  const author = read('dc:creator');
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) };
}

/** Entities of its own could multiply without end. */
function refuseEntities(parts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, part] of parts) {
    const start = new TextDecoder('latin1').decode(part.subarray(0, 4096));
    if (/<!(?:DOCTYPE|ENTITY)/i.test(start))
      throw new Refusal({
        rule: 'zip-bomb',
        value: name,
        says: `declares entities of its own in ${name}, which no Word document does`,
      });
  }
}

/** Deleted text, comments, headers and footers are no paragraphs; notes follow the text. */
export async function parseDocx(bytes: Uint8Array, limits: ZipLimits): Promise<Draft> {
  const parts = unzipDocx(bytes, limits);
  refuseEntities(parts);
  const core = readCore(parts.get('docProps/core.xml'));
  const checked = zipSync(Object.fromEntries(parts), { level: 0 });
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(checked) }, converting);
  const blocks = readBlocks(parseHtmlTree(html));
  const title = core.title ?? blocks.find(({ tag }) => tag === 'h1')?.text.replaceAll('\n', ' ');
  return {
    details: { title, author: core.author },
    paragraphs: dropTitle(
      blocks.map(({ text }) => text),
      title,
    ),
    warnings: [],
  };
}
