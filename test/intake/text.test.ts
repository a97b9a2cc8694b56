import { describe, expect, it } from 'vitest';
import { parsed } from './uploads.ts';

const rules = (intake: { readonly warnings: readonly { readonly rule: string }[] }): readonly string[] =>
  intake.warnings.map(({ rule }) => rule);

describe('a Markdown file', () => {
  it('gives its blocks as printed, Markdown and all', async () => {
    const { paragraphs, id, format } = await parsed(
      'Board Report.md',
      'One *a*\nline\r\n\r\n\r\n- two\n- three\n',
    );
    expect({ paragraphs, id, format }).toEqual({
      paragraphs: ['One *a*\nline', '- two\n- three'],
      id: 'board-report',
      format: 'markdown',
    });
  });

  it('has its first heading as its title, and as no paragraph', async () => {
    const { details, paragraphs } = await parsed('a.md', '# The boards #\n\nText.');
    expect([details, paragraphs]).toEqual([{ title: 'The boards' }, ['Text.']]);
  });

  it('keeps a heading where its front matter states the title', async () => {
    const { details, paragraphs } = await parsed('a.md', '---\ntitle: 2018\n---\n\n# The boards\n\nText.');
    expect([details, paragraphs]).toEqual([{ title: '2018' }, ['# The boards', 'Text.']]);
  });

  it('is taken back with the pages its front matter tells', async () => {
    const intake = await parsed('a.md', '---\npages: 1 2 2\n---\n\nOne.\n\nTwo.');
    expect([intake.pages, intake.details, intake.warnings]).toEqual([[1, 2, 2], {}, []]);
  });
});

describe('front matter', () => {
  it('that lies about the id, or has unknown or wrong fields, is taken as far as it is legal', async () => {
    const intake = await parsed(
      'minutes.md',
      '---\nid: annual-report\ntitle: Minutes\neditor: A\npublished: May 2018\nurl: file:///etc/passwd\n---\n\nText.',
    );
    expect(intake.id).toBe('minutes');
    expect(intake.details).toEqual({ title: 'Minutes' });
    expect(intake.warnings.map(({ words }) => words)).toEqual([
      'The front matter states the id "annual-report"; it is not taken, as the id comes from the file’s name.',
      'The front matter has unknown "editor"; it is left out.',
      'The front matter published must be 2018, 2018-09 or 2018-09-27; received "May 2018"; it is left out.',
      'The front matter url must be a web address (https://…); received "file:///etc/passwd"; it is left out.',
    ]);
  });

  it.each([
    ['is broken', '---\ntitle: [A\n---\n\nText.'],
    ['is a list', '---\n- A\n---\n\nText.'],
    ['tells pages that go back', '---\npages: 1 9\n---\n\nText.'],
    ['has a short title that is none', '---\ntitle: Long\nshort: Other\n---\n\nText.'],
  ])('that %s is left out with a warning', async (_, text) => {
    const intake = await parsed('a.md', text);
    expect(rules(intake)).toEqual(['front-matter']);
    expect(intake.paragraphs).toEqual(['Text.']);
  });
});

describe('a plain text file', () => {
  it('has no title of its own', async () => {
    const { details, paragraphs } = await parsed('a.txt', '# 1 of 2\n\nText.');
    expect([details, paragraphs]).toEqual([{}, ['# 1 of 2', 'Text.']]);
  });

  it('without blank lines has a paragraph in each of its long lines, and a warning says so', async () => {
    const line =
      'The boards met and agreed on a budget for the year, which was published in the spring of the next. '.repeat(
        2,
      );
    const intake = await parsed('a.txt', `${line}\n${line}\n${line}`);
    expect([intake.paragraphs.length, rules(intake)]).toEqual([3, ['paragraphs']]);
  });

  it('keeps the lines of a block where they are short', async () => {
    const { paragraphs } = await parsed('a.txt', 'Line one\nline two');
    expect(paragraphs).toEqual(['Line one\nline two']);
  });

  it.each([
    ['little-endian', [0xff, 0xfe], (unit: number) => [unit & 0xff, unit >> 8]],
    ['big-endian', [0xfe, 0xff], (unit: number) => [unit >> 8, unit & 0xff]],
  ])('in UTF-16 with a byte order mark is read: %s', async (_, mark, toPair) => {
    const bytes = Array.from('“£20.5 billion”', (character) => toPair(character.charCodeAt(0))).flat();
    const { paragraphs } = await parsed('a.txt', new Uint8Array([...mark, ...bytes]));
    expect(paragraphs).toEqual(['“£20.5 billion”']);
  });
});
