// What is stated in a quote in; the words of the quote that state it out.
import type { Stated } from './corpus.ts';

export function saysOf({ quote, start, says }: Stated): string {
  return quote.slice(says.start - start, says.end - start);
}
