import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSourceFile } from '../../src/corpus/source-file.ts';
import { readDetails } from '../../src/intake/details.ts';
import { renderSourceFile } from '../../src/intake/source-text.ts';
import { docx, paragraph, parsed, read } from './uploads.ts';

const texts = (file: { readonly file: string; readonly text: string }): readonly string[] =>
  parseSourceFile(file).source.passages.map(({ text }) => text);

/** Characters that end lines, open front matter or mean something in YAML are as likely as any other. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\n',
      '\r',
      ' ',
      '\t',
      '---',
      '# ',
      ': ',
      '"',
      '[',
      '\ufeff',
      '\u00a0',
      '\u2028',
      'a',
      '1',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((one) => !/\p{Cc}|\p{Cs}/u.test(one)),
  ),
  maxLength: 40,
});

describe('the file made of an upload', () => {
  it('has exactly the same paragraphs when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('a.md', 'a.txt'), async (content, name) => {
        const intake = await read(name, content);
        if (intake.kind === 'refused') return;
        expect(texts(renderSourceFile(intake, intake.details))).toEqual(intake.paragraphs);
      }),
      { numRuns: 500 },
    );
  });

  it('does so for HTML and DOCX too', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        for (const [name, bytes] of [
          ['a.html', `<html><pre>${escaped}</pre></html>`],
          ['a.docx', docx(paragraph(escaped))],
        ] as const) {
          const intake = await read(name, bytes);
          if (intake.kind === 'parsed')
            expect(texts(renderSourceFile(intake, intake.details))).toEqual(intake.paragraphs);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has exactly the same details, whatever they hold', () => {
    fc.assert(
      fc.property(text, text, (title, publisher) => {
        const { details } = readDetails({
          title,
          publisher,
          published: '2018',
          url: 'https://a.example/b?c=d#e',
        });
        const { source, problems } = parseSourceFile(
          renderSourceFile({ id: 'a', paragraphs: ['One.'] }, details),
        );
        expect([source.frontMatter, problems]).toEqual([details, []]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the pages', async () => {
    const intake = await parsed('a.md', '---\npages: 1 1 2 3\n---\n\nOne.\n\nTwo.');
    const { source, problems } = parseSourceFile(renderSourceFile(intake, intake.details));
    expect([source.passages.map(({ page }) => page), problems]).toEqual([[2, 3], []]);
  });

  it('is named by the id', async () => {
    const intake = await parsed('../My File.md', 'One.');
    expect(renderSourceFile(intake, { title: 'A' })).toEqual({
      file: 'sources/my-file.md',
      text: '---\ntitle: A\n---\n\nOne.\n',
    });
  });
});
