// The knowledge in; references in the text by author and year, and their list by author, out.
import type { Source } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { placeIn } from '../places-cited.ts';
import { oneEach } from './one-each.ts';
import type { References } from './references.ts';

interface Cited {
  readonly source: Source;
  /** Who stands for it: the author, else the publisher, else how replies cite it. */
  readonly by: string;
  /** The year of publication; `n.d.` where the source does not say. */
  readonly year: string;
}

/** The sources with the letters that tell those of one author and year apart: 2019a, 2019b. */
function citedSources({ corpus }: Knowledge): ReadonlyMap<string, Cited> {
  const plain = corpus.sources.map((source) => ({
    source,
    by: source.author ?? source.publisher ?? source.cite,
    year: source.published?.slice(0, 4) ?? 'n.d.',
  }));
  return new Map(
    plain.map((one) => {
      const alike = plain.filter(({ by, year }) => by === one.by && year === one.year);
      const letter = alike.length > 1 ? String.fromCharCode(97 + alike.indexOf(one)) : '';
      return [
        one.source.id,
        { ...one, year: one.year === 'n.d.' && letter !== '' ? `n.d.-${letter}` : one.year + letter },
      ];
    }),
  );
}

function describe({ source, by, year }: Cited): string {
  const title = source.title ?? source.cite;
  const published = source.publisher === undefined || source.publisher === by ? '' : ` ${source.publisher}.`;
  const accessed = source.retrieved === undefined ? '' : ` (Accessed: ${source.retrieved})`;
  const link = source.url === undefined ? '' : ` Available at: <${source.url}>${accessed}.`;
  return `- ${by} (${year})${title === by ? '.' : ` *${title}*.`}${published}${link}`;
}

export function buildHarvard(knowledge: Knowledge): References {
  const sources = citedSources(knowledge);
  const used = new Set<string>();
  return {
    beforeStop: true,
    mark: (citations) => {
      const marks = oneEach(citations).flatMap((citation) => {
        const cited = sources.get(citation.source);
        if (!cited) return [];
        used.add(citation.source);
        return [`${cited.by}, ${cited.year}, ${placeIn(knowledge, citation)}`];
      });
      return marks.length === 0 ? '' : ` (${marks.join('; ')})`;
    },
    list: () =>
      [...sources.values()]
        .filter(({ source }) => used.has(source.id))
        .toSorted((a, b) => a.by.localeCompare(b.by) || a.year.localeCompare(b.year))
        .map(describe)
        .join('\n'),
  };
}
