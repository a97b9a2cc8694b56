// A question in; the names in it of somebody or something that the corpus does not know out.
import type { Knowledge } from '../../knowledge.ts';
import type { Term } from '../../search/terms.ts';
import { findProperNames } from './proper-names.ts';
import type { Want } from './wants.ts';

/** Wants under which a name that nobody knows may be a wrong one: the sentence that names the right one sets it right. */
export const mayBeWrong: ReadonlySet<Want> = new Set(['reason', 'yes-no']);

/** Names of two capitalised words or more outside what the corpus knows, one of them at least nowhere printed. */
export function findStrangers(
  knowledge: Knowledge,
  text: string,
  want: Want,
  content: readonly Term[],
): readonly { readonly start: number; readonly end: number }[] {
  if (!mayBeWrong.has(want)) return [];
  return findProperNames(text).filter((run) => {
    const within = content.filter(({ start }) => start >= run.start && start < run.end);
    return within.length > 1 && within.some(({ stem }) => !knowledge.search.knowsStem(stem));
  });
}
