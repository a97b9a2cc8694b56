// A parsed upload and its details in; the file `sources/<id>.md` out, which parseSourceFile reads as the same paragraphs.
import { renderFrontMatter } from '../corpus/front-matter-text.ts';
import type { RawFile } from '../corpus/raw.ts';
import type { FrontMatter } from '../corpus/schema.ts';
import type { Parsed } from './intake.ts';

/** The front matter is always there, so that a first paragraph of three hyphens is none. */
export function renderSourceFile(
  { id, paragraphs, pages }: Pick<Parsed, 'id' | 'paragraphs' | 'pages'>,
  details: FrontMatter,
): RawFile {
  const frontMatter = renderFrontMatter({
    ...details,
    ...(pages === undefined ? {} : { pages: pages.join(' ') }),
  });
  return { file: `sources/${id}.md`, text: `---\n${frontMatter}---\n\n${paragraphs.join('\n\n')}\n` };
}
