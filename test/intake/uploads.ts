// Uploads for the tests: text, HTML or a DOCX made of its parts in; what intake makes of them out.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect } from 'vitest';
import {
  defaultLimits,
  type Intake,
  type Limits,
  type Parsed,
  type Refused,
} from '../../src/intake/intake.ts';
import { parse } from '../../src/intake/parse.ts';

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** In this thread: the worker does the same and is tested by itself. */
export async function read(
  name: string,
  content: string | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<Intake> {
  return parse({ name, bytes: toBytes(content) }, { ...defaultLimits, ...limits });
}

export async function parsed(name: string, content: string | Uint8Array): Promise<Parsed> {
  return expectParsed(await read(name, content));
}

export async function refused(
  name: string,
  content: string | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<Refused> {
  return expectRefused(await read(name, content, limits));
}

export function expectParsed(intake: Intake): Parsed {
  if (intake.kind === 'refused') expect.fail(intake.words);
  return intake;
}

export function expectRefused(intake: Intake): Refused {
  if (intake.kind === 'parsed') expect.fail(`was read: ${intake.paragraphs.join(' / ')}`);
  return intake;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** `body`: the XML inside `w:body`; `parts`: further files of the zip. */
export function docx(body: string, parts: Zippable = {}): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:r="${relation}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    ),
    ...parts,
  });
}

/** A paragraph of Word; `style` is the id of one, `superscript` puts the text above the line. */
export function paragraph(text: string, { style = '', superscript = '' } = {}): string {
  const raised = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${superscript}</w:t></w:r>`;
  return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${superscript === '' ? '' : raised}</w:p>`;
}

/** What a Word document states of itself. */
export function coreProperties(title: string, author: string): Zippable {
  return {
    'docProps/core.xml': strToU8(
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    ),
  };
}
