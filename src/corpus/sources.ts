// Parsed source files and the order the table gives them in; sources as the corpus has them, each with its citation, out.
import type { Source } from './corpus.ts';
import type { ParsedSource } from './source-file.ts';

function shortTitle({ frontMatter: { title, short } }: ParsedSource): string | undefined {
  // The mark says that the title goes on.
  return short === undefined || short === title ? title : `${short} […]`;
}

function cite(source: ParsedSource, all: readonly ParsedSource[]): string {
  const { publisher } = source.frontMatter;
  const title = shortTitle(source) ?? source.id;
  if (publisher === undefined) return title;
  const alone = all.filter((other) => other.frontMatter.publisher === publisher).length === 1;
  return alone ? publisher : `${publisher}, ${title}`;
}

/** Those that `order` names first, in its order; the others after them as they come. */
export function buildSources(parsed: readonly ParsedSource[], order: readonly string[]): readonly Source[] {
  const place = ({ id }: ParsedSource): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return parsed
    .toSorted((a, b) => place(a) - place(b))
    .map((source) => {
      const { title, publisher, author, url, published, retrieved, licence } = source.frontMatter;
      return {
        id: source.id,
        cite: cite(source, parsed),
        ...(title === undefined ? {} : { title }),
        ...(publisher === undefined ? {} : { publisher }),
        ...(author === undefined ? {} : { author }),
        ...(url === undefined ? {} : { url }),
        ...(published === undefined ? {} : { published }),
        ...(retrieved === undefined ? {} : { retrieved }),
        ...(licence === undefined ? {} : { licence }),
        passages: source.passages,
      };
    });
}
