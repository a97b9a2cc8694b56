// The text of a Markdown or plain text file in; its blocks as paragraphs, and what its front matter states, out.
import { parseSourceFile } from '../corpus/source-file.ts';
import { parseYaml } from '../corpus/yaml-text.ts';
import type { Draft, Warning } from './intake.ts';

const frontMatter = /^---[ \t]*\n([\s\S]*?)(?:(?<=\n)|\n)---[ \t]*(?:\n|$)/;
const heading = /^#\s+(\S.*?)\s*#*$/;

function readFrontMatter(text: string): { stated: Record<string, unknown>; warnings: readonly Warning[] } {
  const yaml = frontMatter.exec(text)?.[1];
  if (yaml === undefined) return { stated: {}, warnings: [] };
  const parsed = parseYaml(yaml, { textOnly: true, linesBefore: 1 });
  if ('errors' in parsed) {
    const words = `The front matter ${parsed.errors.join('; ')}; it is left out.`;
    return { stated: {}, warnings: [{ rule: 'front-matter', words }] };
  }
  const value = parsed.value ?? {};
  if (typeof value === 'object' && !Array.isArray(value))
    return { stated: Object.fromEntries(Object.entries(value)), warnings: [] };
  const words = 'The front matter is no list of names and values; it is left out.';
  return { stated: {}, warnings: [{ rule: 'front-matter', words }] };
}

function readBlocks(text: string): readonly string[] {
  return parseSourceFile({ file: 'upload.md', text }).source.passages.map((passage) => passage.text);
}

function parseBlocks(file: string): Draft {
  const text = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const { stated, warnings } = readFrontMatter(text);
  return { details: stated, paragraphs: readBlocks(text), warnings };
}

/** No Markdown is interpreted but a first heading, which is the title where the front matter states none. */
export function parseMarkdown(file: string): Draft {
  const { details, paragraphs, warnings } = parseBlocks(file);
  const title = heading.exec(paragraphs[0] ?? '')?.[1];
  const isStated = 'title' in details || 'pages' in details;
  if (title === undefined || isStated || paragraphs.length < 2) return { details, paragraphs, warnings };
  return { details: { ...details, title }, paragraphs: paragraphs.slice(1), warnings };
}

/** Lines of a file without a single blank one that are as long as paragraphs are. */
function linesAreParagraphs(blocks: readonly string[]): boolean {
  const lines = blocks.length === 1 ? (blocks[0] ?? '').split('\n') : [];
  return lines.length > 1 && lines.join('').length / lines.length > 120;
}

/** As blocks; but lines are paragraphs where no blank line parts them and each is as long as one. */
export function parsePlainText(file: string): Draft {
  const draft = parseBlocks(file.replaceAll('\f', '\n\n'));
  if (!linesAreParagraphs(draft.paragraphs)) return draft;
  const words = 'The file has no blank lines; each line was taken as a paragraph.';
  return {
    ...draft,
    paragraphs: draft.paragraphs.flatMap((block) => block.split('\n').map((line) => line.trim())),
    warnings: [...draft.warnings, { rule: 'paragraphs', words }],
  };
}
