// The citations of a draft and a style in; the mark of each in the text, and the list that they point to, out.
import type { Citation } from '../answer/answer.ts';
import type { Source } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { placeIn } from './places-cited.ts';

export type FootnoteStyle = 'markdown' | 'harvard' | 'bibtex';

export interface References {
  /** Whether the mark stands before the stop that ends a sentence. */
  readonly beforeStop: boolean;
  /** The mark behind a sentence that these citations support: “[^1]”, “(The Gazette, 2019, paragraph 8)”. */
  mark(citations: readonly Citation[]): string;
  /** The list of all that was marked, as Markdown. */
  list(): string;
}

interface Cited {
  readonly source: Source;
  /** Who stands for it: the author, else the publisher, else how replies cite it. */
  readonly by: string;
  /** The year of publication; `n.d.` where the source does not say. */
  readonly year: string;
}

function yearOf({ published }: Source): string {
  return published?.slice(0, 4) ?? 'n.d.';
}

/** The sources with the years that tell those of one author apart: 2019a, 2019b. */
function citedSources({ corpus }: Knowledge): ReadonlyMap<string, Cited> {
  const plain = corpus.sources.map((source) => ({
    source,
    by: source.author ?? source.publisher ?? source.cite,
    year: yearOf(source),
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

/** One citation for each passage. */
function byPassage(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter(
    (one, index) => citations.findIndex(({ passage }) => passage === one.passage) === index,
  );
}

function buildFootnotes(knowledge: Knowledge): References {
  const notes: Citation[] = [];
  const numberOf = (citation: Citation): number => {
    const at = notes.findIndex(
      ({ passage, quote }) => passage === citation.passage && quote === citation.quote,
    );
    return at === -1 ? notes.push(citation) : at + 1;
  };
  return {
    beforeStop: false,
    mark: (citations) =>
      byPassage(citations)
        .map((citation) => `[^${numberOf(citation)}]`)
        .join(''),
    list: () =>
      notes
        .map((note, index) => {
          const source = knowledge.findSource(note.source);
          const title =
            source?.title === undefined || source.title === source.cite ? '' : `, *${source.title}*`;
          const link = source?.url === undefined ? '' : ` <${source.url}>`;
          return `[^${index + 1}]: ${source?.cite ?? note.source}${title}, ${placeIn(knowledge, note)}: “${note.quote}”${link}`;
        })
        .join('\n'),
  };
}

function buildHarvard(knowledge: Knowledge): References {
  const sources = citedSources(knowledge);
  const used = new Set<string>();
  return {
    beforeStop: true,
    mark: (citations) => {
      const marks = byPassage(citations).flatMap((citation) => {
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
        .map(({ source, by, year }) => {
          const title = source.title ?? source.cite;
          const published =
            source.publisher === undefined || source.publisher === by ? '' : ` ${source.publisher}.`;
          const accessed = source.retrieved === undefined ? '' : ` (Accessed: ${source.retrieved})`;
          const link = source.url === undefined ? '' : ` Available at: <${source.url}>${accessed}.`;
          return `- ${by} (${year})${title === by ? '.' : ` *${title}*.`}${published}${link}`;
        })
        .join('\n'),
  };
}

/** What BibTeX would read as its own marks. */
function escapeBibtex(text: string): string {
  return text.replace(/[\\{}%&#$_~^]/gu, (mark) =>
    mark === '\\' ? '\\textbackslash{}' : mark === '~' || mark === '^' ? `\\${mark}{}` : `\\${mark}`,
  );
}

function buildBibtex(knowledge: Knowledge): References {
  const used = new Set<string>();
  return {
    beforeStop: true,
    mark: (citations) =>
      byPassage(citations)
        .map((citation) => {
          used.add(citation.source);
          return ` \\cite[${placeIn(knowledge, citation)}]{${citation.source}}`;
        })
        .join(''),
    list: () => {
      const entries = knowledge.corpus.sources
        .filter(({ id }) => used.has(id))
        .map((source) => {
          const { id, title, cite, author, publisher, published, url, retrieved } = source;
          const fields = [
            ['title', title ?? cite],
            ['author', author],
            ['publisher', publisher],
            ['year', published?.slice(0, 4)],
            ['url', url],
            ['urldate', retrieved],
          ] as const;
          const lines = fields.flatMap(([name, value]) =>
            value === undefined ? [] : [`  ${name} = {${name === 'url' ? value : escapeBibtex(value)}}`],
          );
          return `@misc{${id},\n${lines.join(',\n')}\n}`;
        });
      return entries.length === 0 ? '' : `\`\`\`bibtex\n${entries.join('\n\n')}\n\`\`\``;
    },
  };
}

/** References in one style; they number and list what they are asked to mark, in that order. */
export function buildReferences(knowledge: Knowledge, style: FootnoteStyle): References {
  switch (style) {
    case 'markdown':
      return buildFootnotes(knowledge);
    case 'harvard':
      return buildHarvard(knowledge);
    case 'bibtex':
      return buildBibtex(knowledge);
  }
}
