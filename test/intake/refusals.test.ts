import { describe, expect, it } from 'vitest';
import { docx, paragraph, parsed, refused, toBytes } from './uploads.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a file that cannot be a source is refused by name, rule and value', () => {
  it.each<[string, string, string | Uint8Array, string, string]>([
    ['a table', 'figures.csv', 'a,b\n1,2', 'wrong-type', '.csv'],
    ['a picture', 'scan.pdf', latin1('\x89PNG\r\n\x1a\n'), 'wrong-type', 'a picture'],
    ['a zip file', 'files.docx', latin1('PK\x03\x04 and so on'), 'wrong-type', 'zip'],
    [
      'an older Word file',
      'old.docx',
      latin1('\xd0\xcf\x11\xe0\xa1\xb1'),
      'wrong-type',
      'an older Office document',
    ],
    ['a web archive', 'page.html', 'From: <Saved>\r\nMIME-Version: 1.0\r\n', 'wrong-type', 'MHTML'],
    ['text named as a PDF', 'report.pdf', 'Only text.', 'wrong-type', '.pdf'],
    ['bytes named as text', 'a.txt', 'abc\u0000\u0001def', 'binary', 'U+0000, line 1'],
    ['text in an older encoding', 'a.txt', latin1('One\ntwo\nfour \xa3'), 'not-utf8', 'line 3'],
    ['HTML in an undeclared encoding', 'a.html', latin1('<html><p>\xa320</p>'), 'not-utf8', 'line 1'],
    ['a file of white space', 'a.txt', ' \n\n \t', 'no-text', 'no words'],
    ['front matter alone', 'a.md', '---\ntitle: A\n---\n', 'no-text', 'no words'],
    ['HTML of scripts alone', 'a.html', '<html><script>var a = 1;</script></html>', 'no-text', 'no words'],
    ['a DOCX without text', 'a.docx', docx(''), 'no-text', 'no words'],
  ])('%s', async (_, name, content, rule, value) => {
    const refusal = await refused(name, content);
    expect(refusal).toMatchObject({ file: name, rule });
    expect(refusal.value).toContain(value);
    expect(refusal.words.startsWith(`${name} `)).toBe(true);
    expect(refusal.words).toMatch(/\.$/);
  });

  it('10 MB of text', async () => {
    const refusal = await refused('long.txt', 'words and words\n\n'.repeat(600_000));
    expect(refusal).toMatchObject({ rule: 'too-much-text', value: '9.7 MB' });
  });

  it('text that is small as a file and much when unpacked', async () => {
    const refusal = await refused('a.docx', docx(paragraph('word '.repeat(500)).repeat(20)), {
      textBytes: 40_000,
    });
    expect(refusal).toMatchObject({ rule: 'too-much-text' });
  });

  it('HTML of too many elements', async () => {
    const refusal = await refused('a.html', `<html>${'<p>a</p>'.repeat(50)}</html>`, { elements: 40 });
    expect(refusal).toMatchObject({ rule: 'too-large', value: '51 elements' });
  });
});

describe('a file whose name says another format', () => {
  it('is read as what it holds, with a warning', async () => {
    const intake = await parsed(
      'notes.docx',
      '<!doctype html><html><body><p>Text of a page.</p></body></html>',
    );
    expect(intake.format).toBe('html');
    expect(intake.warnings.map(({ words }) => words)).toEqual([
      'notes.docx is named .docx and was read as what it holds: html.',
    ]);
  });
});

describe('a file name', () => {
  it.each([
    ['../../x', 'x', 'x'],
    ['..\\..\\Windows\\report.md', 'report', 'report.md'],
    ['a\u0000b\n\u202egpj.md', 'abgpj', 'abgpj.md'],
    ['Rapport Général (final) v2.MD', 'rapport-general-final-v2', 'Rapport Général (final) v2.MD'],
    ['報告.md', 'source', '報告.md'],
    ['..', 'source', 'the file'],
    ['', 'source', 'the file'],
    [
      `${'long '.repeat(40)}.md`,
      'long-long-long-long-long-long-long-long-long-long-long-long',
      `${'long '.repeat(15)}long…`,
    ],
  ])('%j gives a safe id and is never shown as a path', async (name, id, file) => {
    const intake = await parsed(name, 'Text.');
    expect([intake.id, intake.file]).toEqual([id, file]);
  });
});

it('refuses an empty DOCX without reading it', async () => {
  expect(await refused('a.docx', toBytes('PK\u0003\u0004word/document.xml'))).toMatchObject({
    rule: 'damaged',
  });
});
