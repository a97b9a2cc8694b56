// Takes an embed as Discord sends it; gives the card that shows it. Addresses are shown as links, pictures are left out.

import { element } from './dom.js';
import { safeUrl } from './markdown-links.js';
import { renderMarkdown } from './markdown.js';

/** Draws an embed; `names` are those for mentions. */
export function renderEmbed(embed, names) {
  const { author, title, url, description, fields = [], footer, color } = embed;
  const text = (words) => (words ? renderMarkdown(words, names) : undefined);
  const line = (kind, ...words) =>
    words[0] ? element('div', { class: `embed-${kind} markup` }, ...words) : undefined;
  const node = element(
    'div',
    { class: 'embed' },
    line('author', author?.name),
    line('title', title && titleNode(title, url)),
    line('text', text(description)),
    fields.length > 0
      ? element('dl', { class: 'embed-fields' }, ...fields.map((one) => fieldNode(one, text)))
      : undefined,
    line('footer', footer?.text),
  );
  if (typeof color === 'number')
    node.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  return node;
}

function titleNode(title, url) {
  const href = url && safeUrl(url);
  return href
    ? element('a', { href, target: '_blank', rel: 'noopener noreferrer', title: url }, title)
    : title;
}

function fieldNode({ name, value }, text) {
  return element('div', {}, element('dt', {}, name), element('dd', { class: 'markup' }, text(value)));
}
