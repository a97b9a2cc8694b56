// The knowledge in; references as \cite commands, and the entries of a BibTeX file for them, out.
import type { Source } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { placeIn } from '../places-cited.ts';
import { oneEach } from './one-each.ts';
import type { References } from './references.ts';

/** What BibTeX would read as its own marks. */
function escapeBibtex(text: string): string {
  return text.replace(/[\\{}%&#$_~^]/gu, (mark) =>
    mark === '\\' ? '\\textbackslash{}' : mark === '~' || mark === '^' ? `\\${mark}{}` : `\\${mark}`,
  );
}

/** An address is taken as it is, but for what would end its field. */
function escapeAddress(url: string): string {
  return url.replace(/[{}\\]/gu, (mark) => encodeURIComponent(mark));
}

/** Braces around the name of a body keep it from being read as a forename and a surname, or as two authors. */
function authorField({ names }: Knowledge, author: string, publisher: string | undefined): string {
  const isKnownBody = names
    .find(author)
    .some(({ readings }) => readings.every(({ kind }) => kind !== 'person'));
  const isBody = isKnownBody || author === publisher || /\band\b|[,&\d]|^the\s/iu.test(author);
  return isBody ? `{${escapeBibtex(author)}}` : escapeBibtex(author);
}

/** The id of a source is letters, digits and hyphens, and so a key. */
function entryOf(knowledge: Knowledge, source: Source): string {
  const { id, title, cite, author, publisher, published, url, retrieved } = source;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escapeBibtex(title ?? cite)}}`],
    ['author', author === undefined ? undefined : authorField(knowledge, author, publisher)],
    ['publisher', publisher === undefined ? undefined : escapeBibtex(publisher)],
    ['year', published?.slice(0, 4)],
    ['url', url === undefined ? undefined : escapeAddress(url)],
    ['urldate', retrieved],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

export function buildBibtex(knowledge: Knowledge): References {
  const used = new Set<string>();
  return {
    beforeStop: true,
    mark: (citations) =>
      oneEach(citations)
        .map((citation) => {
          used.add(citation.source);
          return ` \\cite[${placeIn(knowledge, citation)}]{${citation.source}}`;
        })
        .join(''),
    list: () => {
      const entries = knowledge.corpus.sources
        .filter(({ id }) => used.has(id))
        .map((source) => entryOf(knowledge, source));
      return entries.length === 0 ? '' : `\`\`\`bibtex\n${entries.join('\n\n')}\n\`\`\``;
    },
  };
}
