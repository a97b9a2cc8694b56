// Texts written inline in; the sources they make out.
import type { Source } from '../../src/corpus/corpus.ts';

/** One source for each entry; each text of it is a passage. */
export function sourcesOf(texts: Readonly<Record<string, readonly string[]>>): readonly Source[] {
  return Object.entries(texts).map(([id, passages]) => ({
    id,
    cite: id,
    title: id,
    passages: passages.map((text, index) => ({
      id: `${id}#${index + 1}`,
      source: id,
      paragraph: index + 1,
      text,
    })),
  }));
}
