// The knowledge in; the years in which its sources speak of what is so, out.
import type { Knowledge } from '../../../knowledge.ts';

/** The years the sources speak in: those they were published in; where none says so, the two after the last that the table has. */
export function yearsOf({ corpus }: Knowledge): ReadonlySet<string> {
  const published = corpus.sources.flatMap((source) => source.published?.slice(0, 4) ?? []);
  if (published.length > 0) return new Set(published);
  const dates = corpus.figures.flatMap(({ measure, value }) =>
    measure === 'date' && /^\d{4}$/u.test(String(value)) ? Number(value) : [],
  );
  const last = Math.max(0, ...dates);
  return new Set([last + 1, last + 2].map(String));
}
