// The text of an HTML file in; the paragraphs of its article and what it states of itself out.
import { Readability } from '@mozilla/readability';
import { normaliseTerm } from '../corpus/words.ts';
import { type Block, readBlocks } from './html-blocks.ts';
import { readHtmlDetails } from './html-details.ts';
import { findAll, isNode, parseHtmlTree, type TreeElement } from './html-tree.ts';
import type { Draft, Warning } from './intake.ts';
import { Refusal } from './refusal.ts';

const never = 'script, style, noscript, template, iframe, object, embed, svg';
const furniture =
  'nav, footer, aside, dialog, form, button, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary]';

/** The page may stand in one form as a whole; that is none of its furniture. */
function dropFurniture(page: TreeElement): TreeElement {
  const all = findAll(page, 'body').reduce((sum, body) => sum + (body.textContent ?? '').length, 0);
  for (const element of findAll(page, furniture))
    if ((element.textContent ?? '').length < all / 2) element.remove();
  return page;
}

function parseTree(html: string, elements: number): TreeElement {
  const page = parseHtmlTree(html);
  for (const element of findAll(page, never)) element.remove();
  const count = findAll(page, '*').length;
  if (count > elements)
    throw new Refusal({
      rule: 'too-large',
      value: `${count} elements`,
      says: `has ${count} elements; at most ${elements} can be read`,
    });
  return page;
}

function length(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Readability takes the tree apart; the page as a whole is read from a tree of its own. */
function readArticle(
  html: string,
  elements: number,
): { blocks: readonly Block[]; warnings: readonly Warning[] } {
  const whole = readBlocks(dropFurniture(parseTree(html, elements)));
  const reader = new Readability(dropFurniture(parseTree(html, elements)), {
    serializer: (node: unknown) => node,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  const blocks = isNode(content) ? readBlocks(content) : [];
  if (length(blocks) >= 200 && length(blocks) >= length(whole) / 5) return { blocks, warnings: [] };
  const words =
    'The article could not be told from the rest of the page; all text of the page was taken. Look for menus and notices.';
  return { blocks: whole, warnings: length(whole) < 1000 ? [] : [{ rule: 'article', words }] };
}

/** A title that is front matter is no paragraph too. */
export function dropTitle(paragraphs: readonly string[], title: string | undefined): readonly string[] {
  const first = paragraphs[0];
  if (title === undefined || first === undefined || paragraphs.length < 2) return paragraphs;
  return normaliseTerm(first) === normaliseTerm(title) ? paragraphs.slice(1) : paragraphs;
}

/** Scripts, styles, menus, forms and the like are dropped. At most `elements` are read. */
export function parseHtml(html: string, { elements }: { readonly elements: number }): Draft {
  const details = readHtmlDetails(parseHtmlTree(html), html);
  const { blocks, warnings } = readArticle(html, elements);
  return {
    details: { ...details },
    paragraphs: dropTitle(
      blocks.map(({ text }) => text),
      details.title,
    ),
    warnings,
  };
}
