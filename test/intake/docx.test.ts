import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { coreProperties, docx, paragraph, parsed, refused } from './uploads.ts';

describe('a Word document', () => {
  it('gives its paragraphs, with tables by rows and raised digits apart', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const body = [
      paragraph('The office spent £20.5 billion in 2018', { superscript: '3' }),
      paragraph('e\ufb03cient of\u00adfice'),
      `<w:tbl>${row('Board', '2016')}${row('North', '12')}</w:tbl>`,
    ];
    const intake = await parsed('a.docx', docx(body.join('')));
    expect(intake.paragraphs).toEqual([
      'The office spent £20.5 billion in 2018³',
      'efficient office',
      'Board\t2016',
      'North\t12',
    ]);
    expect([intake.format, intake.details, intake.warnings]).toEqual(['docx', {}, []]);
  });

  it('has the title and author it states; a title printed first is no paragraph', async () => {
    const file = docx(
      paragraph('Annual report') + paragraph('Text.'),
      coreProperties('Annual report', 'The office'),
    );
    const { details, paragraphs } = await parsed('a.docx', file);
    expect([details, paragraphs]).toEqual([{ title: 'Annual report', author: 'The office' }, ['Text.']]);
  });

  it('has its first heading as its title where it states none', async () => {
    const { details, paragraphs } = await parsed(
      'a.docx',
      docx(paragraph('The boards', { style: 'Heading1' }) + paragraph('Text.'), {
        'word/styles.xml': strToU8(
          '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
        ),
      }),
    );
    expect([details, paragraphs]).toEqual([{ title: 'The boards' }, ['Text.']]);
  });
});

/** Writes another size than the real one into the zip's list of contents. */
function lieAboutSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return bytes;
}

describe('a DOCX that is a zip bomb is refused before it is unpacked', () => {
  const much = docx(paragraph('a'.repeat(3_000_000)));
  const limits = { unpackedBytes: 1_000_000 };

  it('by the size it declares', async () => {
    const refusal = await refused('a.docx', much, limits);
    expect(refusal).toMatchObject({ rule: 'zip-bomb', value: '2.9 MB' });
    expect(refusal.words).toBe('a.docx unpacks to 2.9 MB; at most 1 MB are read.');
  });

  it('by its real size where it declares another', async () => {
    expect(await refused('a.docx', lieAboutSize(much, 10), limits)).toMatchObject({
      rule: 'zip-bomb',
      value: 'word/document.xml',
    });
  });

  it('by the number of its files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]),
    );
    expect(await refused('a.docx', docx(paragraph('a'), files), { entries: 200 })).toMatchObject({
      rule: 'zip-bomb',
      value: '303 files',
    });
  });

  it('by entities of its own', async () => {
    const xml = '<!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>';
    expect(await refused('a.docx', docx(paragraph('a'), { 'word/styles.xml': strToU8(xml) }))).toMatchObject({
      rule: 'zip-bomb',
      value: 'word/styles.xml',
    });
  });

  it('but pictures in it are never unpacked', async () => {
    const picture = { 'word/media/image1.png': new Uint8Array(400_000) };
    expect((await parsed('a.docx', docx(paragraph('Text.'), picture))).paragraphs).toEqual(['Text.']);
  });
});

describe('a damaged DOCX is refused', () => {
  it.each([
    ['cut off', docx(paragraph('Text.')).slice(0, -40)],
    ['without its parts', zipSync({ 'word/document.xml.txt': strToU8('a') })],
    ['with broken XML', docx('<w:p><w:r></w:p>')],
  ])('%s', async (_, bytes) => {
    expect(await refused('a.docx', bytes)).toMatchObject({ rule: 'damaged', file: 'a.docx' });
  });

  it('and one with a password as such', async () => {
    const bytes = docx(paragraph('Text.')).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 <= bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await refused('a.docx', bytes)).toMatchObject({ rule: 'encrypted' });
  });
});
