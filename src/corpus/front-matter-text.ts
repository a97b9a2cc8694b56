// The front matter of a source in; the lines between its two `---`, as parseSourceFile reads them again, out.
import { stringify } from 'yaml';

/** Ends with a line feed, or is empty where nothing is stated. Values come back letter for letter: none is folded. */
export function renderFrontMatter(frontMatter: Readonly<Record<string, string | undefined>>): string {
  const stated = Object.entries(frontMatter).filter(([, value]) => value !== undefined);
  return stated.length === 0 ? '' : stringify(Object.fromEntries(stated), { lineWidth: 0 });
}
