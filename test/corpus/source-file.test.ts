import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/corpus/problems.ts';
import { parseSourceFile } from '../../src/corpus/source-file.ts';

function parse(
  text: string,
  file = 'sources/report.md',
): { texts: string[]; problems: string[]; front: object } {
  const { source, problems } = parseSourceFile({ file, text });
  return {
    texts: source.passages.map((passage) => passage.text),
    problems: problems.map(describeProblem),
    front: source.frontMatter,
  };
}

describe('parseSourceFile', () => {
  it('makes a passage of each block, numbered from 1 and named after the source', () => {
    const { source } = parseSourceFile({
      file: 'sources/report.md',
      text: '---\ntitle: A\n---\n\nOne.\n\n\nTwo.\n',
    });
    expect(source.passages).toEqual([
      { id: 'report#1', source: 'report', paragraph: 1, text: 'One.' },
      { id: 'report#2', source: 'report', paragraph: 2, text: 'Two.' },
    ]);
  });

  it('keeps a block as printed: curly quotes, Markdown, inner spaces and line ends', () => {
    expect(parse('  “A”  *b*\n# c  \n \t\n* footnote').texts).toEqual(['“A”  *b*\n# c', '* footnote']);
  });

  it('tolerates a byte order mark and CRLF', () => {
    expect(parse('\uFEFF---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n')).toEqual({
      texts: ['One.', 'Two.'],
      problems: [],
      front: { title: 'A' },
    });
  });

  it('needs no front matter', () => {
    expect(parse('One.')).toEqual({ texts: ['One.'], problems: [], front: {} });
  });

  it('reads dates and titles of digits as text', () => {
    const { front, problems } = parse('---\ntitle: 2018\npublished: 2018\nretrieved: 2018-09-27\n---\nOne.');
    expect([front, problems]).toEqual([{ title: '2018', published: '2018', retrieved: '2018-09-27' }, []]);
  });

  it.each([
    [
      'no paragraphs',
      '---\ntitle: A\n---\n',
      'has no paragraphs; its text follows the front matter after an empty line',
    ],
    [
      'front matter that is never closed',
      '---\ntitle: A\n\nOne.',
      'opens front matter with a line "---" and never closes it with another',
    ],
    ['an unknown field', '---\neditor: A\n---\nOne.', 'front matter has unknown "editor"'],
    [
      'an empty field',
      '---\npublisher:\n---\nOne.',
      'front matter "publisher" must not be empty; received ""',
    ],
    [
      'a date in words',
      '---\npublished: May 2018\n---\nOne.',
      'front matter "published" must be 2018, 2018-09 or 2018-09-27; received "May 2018"',
    ],
    [
      'an address that is none',
      '---\nurl: www.example.org\n---\nOne.',
      'front matter "url" must be a web address (https://…); received "www.example.org"',
    ],
    [
      'a short title that does not begin the title',
      '---\ntitle: Long title\nshort: title\n---\nOne.',
      'front matter "short" must be the beginning of the title "Long title"; received "title"',
    ],
    [
      'a headline with a colon, and what to do',
      '---\npublisher: A\ntitle: ‘Too late’: a town waits\n---\nOne.',
      'is not valid YAML, line 3: Nested mappings are not allowed in compact mappings; a text with a colon in it needs quotes around it: "Ferry: a new timetable"',
    ],
    [
      'a headline that begins with a quotation, and what to do',
      '---\ntitle: "Too late" for the town\n---\nOne.',
      'is not valid YAML, line 2: Unexpected scalar at node end; a text that begins with a quotation mark, a bracket or another sign needs quotes around it all',
    ],
    [
      'broken YAML, with its line in the file',
      '---\npublisher: A\ntitle: [B\n---\nOne.',
      'is not valid YAML, line ',
    ],
  ])('reports %s', (_, text, expected) => {
    const { problems } = parse(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`sources/report.md: ${expected}`);
  });

  it('reports a file name that is no id', () => {
    expect(parse('One.', 'sources/My Report.md').problems).toEqual([
      'sources/My Report.md: must be named in lower-case letters, digits and single hyphens, and end in .md; received "My Report"',
    ]);
  });
});
