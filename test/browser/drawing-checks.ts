// What the page draws of given texts and components, and what holds of every page: width, names, contrast.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Check } from './check.ts';
import { FAINT_TEXT } from './contrast.ts';

/** Markdown and the HTML that it is drawn as. */
const MARKDOWN: readonly (readonly [string, string])[] = [
  ['**a** *b* __c__ ~~d~~ `e*`', '<strong>a</strong> <em>b</em> <u>c</u> <s>d</s> <code>e*</code>'],
  ['***a***', '<strong><em>a</em></strong>'],
  ['**a *b***', '<strong>a <em>b</em></strong>'],
  ['\\*a\\* \\_b\\_ \\> \\# \\\\', '*a* _b_ &gt; # \\'],
  ['snake_case_name 2*3*4', 'snake_case_name 2<em>3</em>4'],
  ['<b onclick=x>hi</b> &amp;', '&lt;b onclick=x&gt;hi&lt;/b&gt; &amp;amp;'],
  ['> a\n> **b**\nc', '<blockquote>a\n<strong>b</strong></blockquote>c'],
  ['>>> a\nb', '<blockquote>a\nb</blockquote>'],
  ['\\> a', '&gt; a'],
  ['## a\n-# b', '<h3 class="md-h2">a</h3><small class="md-small">b</small>'],
  ['- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['2. a\n3. b', '<ol start="2"><li>a</li><li>b</li></ol>'],
  ['```js\n# *a*\n> b\n```\nc', '<pre><code># *a*\n&gt; b</code></pre>c'],
  ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
  ['[a](data:text/html,x)', '[a](data:text/html,x)'],
  ['<@1> <#2> <@3> </count:4>', ['@Robin', '#reports', '@unknown-user', '/count'].map(mention).join(' ')],
  ['[**a**](https://x.test/b_c)', link('https://x.test/b_c', '<strong>a</strong>')],
  ['(https://x.test/a_b).', `(${link('https://x.test/a_b', 'https://x.test/a_b')}).`],
];

function mention(text: string): string {
  return `<span class="mention">${text}</span>`;
}

function link(url: string, text: string): string {
  return `<a href="${url}" target="_blank" rel="noopener noreferrer" title="${url}">${text}</a>`;
}

const NAMES = `{ user: (id) => ({ 1: 'Robin' })[id], channel: (id) => ({ 2: 'reports' })[id] }`;

/** The HTML that one of the page's own modules draws for an expression. */
async function drawn(page: Page, module: string, expression: string): Promise<string> {
  return page.evaluate<string>(`(async () => {
    const { renderMarkdown, renderComponents } = await import('/page/${module}');
    const host = document.createElement('div');
    host.append(...[${expression}].flat());
    return host.innerHTML;
  })()`);
}

/** Whole payloads and what must be in, and not in, their drawing. */
const COMPONENTS: readonly { readonly of: object; readonly has: readonly RegExp[] }[] = [
  {
    of: { type: 17, accent_color: 255, components: [{ type: 10, content: '**a**' }] },
    has: [/class="container accented"/, /--accent: #0000ff/, /<strong>a<\/strong>/],
  },
  {
    of: {
      type: 9,
      components: [{ type: 10, content: 'a' }],
      accessory: { type: 2, style: 1, label: 'b', custom_id: 'c' },
    },
    has: [/section-texts.*<button[^>]*data-custom-id="c"/s],
  },
  {
    of: { type: 12, items: [{ media: { url: 'https://x.test/a.png' }, description: 'A map' }] },
    has: [/role="img" aria-label="A map"/, /^(?!.*<img)/s],
  },
  { of: { type: 14, divider: false, spacing: 2 }, has: [/separator-large separator-bare/] },
  {
    of: { type: 1, components: [{ type: 2, style: 5, label: 'a', url: 'javascript:1' }] },
    has: [/^(?!.*href)/s],
  },
  {
    of: { type: 1, components: [{ type: 2, style: 2, label: 'a', custom_id: 'b', disabled: true }] },
    has: [/ disabled=""/],
  },
  { of: { type: 99 }, has: [/does not draw components of type 99/] },
];

/** Elements that a reader who does not see them could not tell apart. */
const NAMELESS = `[...document.querySelectorAll('button, a[href], input, textarea, img, [role=option]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !(one.innerText ?? '').trim() && !one.getAttribute('aria-label')
    && !one.labels?.length && !one.alt)
  .map((one) => one.outerHTML)`;

export const drawingChecks: readonly Check[] = [
  {
    name: "markdown is drawn as Discord draws it, and nothing in it becomes the page's own HTML",
    run: async ({ page }) => {
      for (const [text, html] of MARKDOWN) {
        const expression = `renderMarkdown(${JSON.stringify(text)}, ${NAMES})`;
        assert.equal(await drawn(page, 'markdown.js', expression), html, text);
      }
    },
  },
  {
    name: 'components are drawn nested, with no address but http and no picture from outside',
    run: async ({ page }) => {
      for (const { of, has } of COMPONENTS) {
        const context = `{ message: {}, names: ${NAMES}, press: () => {} }`;
        const html = await drawn(
          page,
          'components.js',
          `renderComponents([${JSON.stringify(of)}], ${context})`,
        );
        for (const pattern of has) assert.match(html, pattern);
      }
    },
  },
  {
    name: 'nothing is wider than the window',
    run: async ({ page }) => {
      const over = await page.evaluate<number>(
        `Math.max(...['html', '#scroller'].map((one) => document.querySelector(one)).map((one) => one.scrollWidth - one.clientWidth))`,
      );
      assert.equal(over, 0);
    },
  },
  {
    name: 'every control and picture has a name',
    run: async ({ page }) => {
      assert.deepEqual(await page.evaluate<string[]>(NAMELESS), []);
    },
  },
  {
    name: 'text stands out from what is behind it',
    run: async ({ page }) => {
      assert.deepEqual(await page.evaluate<string[]>(FAINT_TEXT), []);
    },
  },
];
