// A page of HTML in; the title, publisher, author, address and date that it states of itself out. Nothing is guessed.
import { z } from 'zod';
import { plainCharacters } from './characters.ts';
import { findAll, type TreeElement, wordsOf } from './html-tree.ts';

export interface Stated {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

const named = z.union([
  z.string(),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.array(z.object({ name: z.string() })).transform((people) => people.map(({ name }) => name).join(', ')),
]);
const linkedData = z.object({
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: named.optional().catch(undefined),
  publisher: named.optional().catch(undefined),
});

function tidy(text: string | null | undefined): string | undefined {
  const words = plainCharacters((text ?? '').replaceAll(/\s+/g, ' ')).trim();
  return words === '' ? undefined : words;
}

function metaOf(page: TreeElement, ...names: readonly string[]): string | undefined {
  const metas = findAll(page, 'meta');
  return names
    .flatMap((name) =>
      metas.filter(
        (meta) => (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase() === name,
      ),
    )
    .map((meta) => tidy(meta.getAttribute('content')))
    .find((content) => content !== undefined);
}

/** 2018-10-03T09:00:00Z is 2018-10-03. */
function day(text: string | null | undefined): string | undefined {
  return /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)/.exec(text ?? '')?.[1];
}

function webAddress(text: string | null | undefined): string | undefined {
  return text && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text.trim()) ? text.trim() : undefined;
}

function readLinkedData(page: TreeElement): z.infer<typeof linkedData> {
  for (const script of findAll(page, 'script[type="application/ld+json"]')) {
    const items = parseItems(script.textContent ?? '');
    const article = items
      .map((item) => linkedData.safeParse(item))
      .find(({ data }) => data?.headline !== undefined);
    if (article?.data) return article.data;
  }
  return {};
}

function parseItems(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    if (Array.isArray(value)) return value.map((item: unknown) => item);
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(value);
    return graph.success ? graph.data['@graph'] : [value];
  } catch {
    return [];
  }
}

/** A `time` that says it is the day of publishing; or the only day that the page names. */
function timeOf(page: TreeElement): string | undefined {
  const marked = findAll(
    page,
    'time[pubdate], time[itemprop~="datePublished"], meta[itemprop="datePublished"]',
  );
  const stated = marked.map((time) => day(time.getAttribute('datetime') ?? time.getAttribute('content')));
  const days = findAll(page, 'time[datetime]').map((time) => day(time.getAttribute('datetime')));
  const different = [...new Set(days)];
  return stated.find((one) => one !== undefined) ?? (different.length === 1 ? different[0] : undefined);
}

function heading(page: TreeElement): string | undefined {
  const [first, ...others] = findAll(page, 'h1');
  return first && others.length === 0 ? tidy(wordsOf(first)) : undefined;
}

/** Browsers write into a page they save where it came from. */
function savedFrom(html: string): string | undefined {
  return webAddress(/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html)?.[1]);
}

/** `html` is the text of the page. */
export function readHtmlDetails(page: TreeElement, html: string): Stated {
  const data = readLinkedData(page);
  const titles = findAll(page, 'head > title, title').map((title) => tidy(wordsOf(title)));
  const canonical = findAll(page, 'link[rel="canonical"]').map((link) =>
    webAddress(link.getAttribute('href')),
  );
  const author =
    metaOf(page, 'author', 'article:author', 'dc.creator', 'citation_author') ?? tidy(data.author);
  return {
    title: metaOf(page, 'og:title', 'citation_title') ?? tidy(data.headline) ?? heading(page) ?? titles[0],
    publisher:
      metaOf(page, 'og:site_name', 'publisher', 'dc.publisher', 'citation_publisher') ?? tidy(data.publisher),
    author: webAddress(author) === undefined ? author : tidy(data.author),
    url: canonical.find((url) => url !== undefined) ?? webAddress(metaOf(page, 'og:url')) ?? savedFrom(html),
    published:
      day(
        metaOf(page, 'article:published_time', 'datepublished', 'dc.date', 'dcterms.issued', 'citation_date'),
      ) ??
      day(data.datePublished) ??
      timeOf(page),
  };
}
