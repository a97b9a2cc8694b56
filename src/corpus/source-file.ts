// The text of one source file in; its front matter and its passages out, with what is wrong with them.
import type { Passage, Problem } from './corpus.ts';
import { pageOf, readPages } from './pages.ts';
import { show } from './problems.ts';
import type { RawFile } from './raw.ts';
import { describeIssues } from './schema-problems.ts';
import { type FrontMatter, frontMatterSchema, idSchema } from './schema.ts';
import { parseYaml } from './yaml-text.ts';

export interface ParsedSource {
  readonly id: string;
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly passages: readonly Passage[];
}

interface Split {
  readonly yaml?: string;
  readonly body: string;
  readonly unclosed: boolean;
}

const fence = /^---[ \t]*$/;

function splitFrontMatter(text: string): Split {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) return { body: text, unclosed: false };
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) return { body: text, unclosed: true };
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), unclosed: false };
}

/** Blocks between blank lines, as printed but for white space at their ends. */
function splitParagraphs(body: string): readonly string[] {
  return body
    .split(/\n(?:\s*\n)+/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function parseFrontMatter(yaml: string, report: (message: string) => void): FrontMatter {
  const parsed = parseYaml(yaml, { textOnly: true, linesBefore: 1 });
  if ('errors' in parsed) {
    parsed.errors.forEach(report);
    return {};
  }
  const value = parsed.value ?? {};
  const checked = frontMatterSchema.safeParse(value);
  if (!checked.success) {
    for (const { path, message } of describeIssues(checked.error, value))
      report(path.length === 0 ? `front matter ${message}` : `front matter "${path.join('.')}" ${message}`);
    return {};
  }
  const { title, short } = checked.data;
  if (short !== undefined && !(title ?? '').startsWith(short))
    report(`front matter "short" must be the beginning of the title ${show(title)}; received ${show(short)}`);
  return checked.data;
}

/** A byte order mark and CRLF are tolerated. No Markdown is interpreted: a block is text. */
export function parseSourceFile(raw: RawFile): { source: ParsedSource; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (message: string): void => {
    problems.push({ file: raw.file, where: '', message });
  };
  const id = raw.file.replace(/^.*\//, '').replace(/\.md$/i, '');
  if (!idSchema.safeParse(id).success)
    report(
      `must be named in lower-case letters, digits and single hyphens, and end in .md; received ${show(id)}`,
    );

  const { yaml, body, unclosed } = splitFrontMatter(raw.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (unclosed) report('opens front matter with a line "---" and never closes it with another');
  const frontMatter = yaml === undefined ? {} : parseFrontMatter(yaml, report);
  const paragraphs = splitParagraphs(body);
  const pages = readPages(frontMatter.pages, paragraphs.length, report);
  const passages = paragraphs.map((text, index): Passage => {
    const paragraph = index + 1;
    const page = pageOf(paragraph, pages);
    return {
      id: `${id}#${paragraph}`,
      source: id,
      paragraph,
      ...(page === undefined ? {} : { page }),
      text,
    };
  });
  if (passages.length === 0)
    report('has no paragraphs; its text follows the front matter after an empty line');
  return { source: { id, file: raw.file, frontMatter, passages }, problems };
}
