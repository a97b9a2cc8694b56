import { describe, expect, it } from 'vitest';
import { parsed } from './uploads.ts';

const long =
  'The review says that the boards have spent much of the year on building up relations with their partners, and that this will go on.';

interface Page {
  readonly head?: string;
  readonly article: string;
}

const page = ({ head = '', article }: Page): string =>
  `<!doctype html><html><head>${head}<script>globalThis.ran = true; document.write('<p>written</p>')</script><style>p { color: red }</style></head>
  <body onload="globalThis.ran = true"><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
  <main><article>${article}<p>${long}</p><p>${long} And so on.</p></article>
  <form action="/reply"><label>Leave a reply</label><textarea></textarea><button>Send</button></form></main>
  <aside>Related: <a href="/other">Another story</a></aside><footer>All rights reserved</footer></body></html>`;

const paragraphs = async (article: string): Promise<readonly string[]> =>
  (await parsed('page.html', page({ article }))).paragraphs.slice(0, -2);

describe('the text of a web page', () => {
  it('is its article; scripts, menus, forms and the rest of the page are dropped and nothing runs', async () => {
    const intake = await parsed('page.html', page({ article: '<p>There are 36 boards.</p>' }));
    expect(intake.paragraphs).toEqual(['There are 36 boards.', long, `${long} And so on.`]);
    expect(intake.warnings).toEqual([]);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it.each([
    [
      'an item of a list is a paragraph',
      '<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>',
      ['One', 'Two', 'Three'],
    ],
    [
      'a row of a table is a paragraph, its cells apart by tabs',
      '<table><tr><th>Board</th><th>2016</th></tr><tr><td>North <br>east</td><td>12</td></tr></table>',
      ['Board\t2016', 'North east\t12'],
    ],
    [
      'inline marks leave no trace',
      '<p>The <b>36</b> <a href="/x">boards</a>,\n <i>all</i> of them</p>',
      ['The 36 boards, all of them'],
    ],
    ['a line break stays, two part paragraphs', '<p>One<br>two<br><br>three</p>', ['One\ntwo', 'three']],
    [
      'a raised digit stays apart from a number',
      '<p>In 2018<sup>3</sup> all 36 m<sup>2</sup></p>',
      ['In 2018³ all 36 m²'],
    ],
    [
      'no-break spaces, ligatures and soft hyphens are plain',
      '<p>£20&nbsp;billion of&shy;fice e\ufb03cient</p>',
      ['£20 billion office efficient'],
    ],
    [
      'what is hidden is not read',
      '<p>Seen</p><p hidden>Hidden</p><p style="display: none">None</p>',
      ['Seen'],
    ],
  ])('%s', async (_, article, expected) => {
    expect(await paragraphs(article)).toEqual(expected);
  });

  it('is all there is where no article can be found', async () => {
    const { paragraphs } = await parsed('page.html', '<div>Short notice.</div><nav>Menu</nav>');
    expect(paragraphs).toEqual(['Short notice.']);
  });

  it('is read as windows-1252 where the page declares it', async () => {
    const html = `<html><head><meta charset="windows-1252"></head><body><p>\x93\xa320 billion\x94</p></body></html>`;
    const { paragraphs } = await parsed(
      'page.html',
      Uint8Array.from(html, (character) => character.charCodeAt(0)),
    );
    expect(paragraphs).toEqual(['“£20 billion”']);
  });

  it('may be nested deeply', async () => {
    const { paragraphs } = await parsed(
      'page.html',
      `<html>${'<div>'.repeat(800)}Deep${'</div>'.repeat(800)}</html>`,
    );
    expect(paragraphs).toEqual(['Deep']);
  });
});

const details = async (head: string, article = '<h1>The heading</h1>'): Promise<unknown> =>
  (await parsed('page.html', page({ head, article }))).details;

describe('what a web page states of itself', () => {
  it('is taken from its head, and its title is no paragraph', async () => {
    const head = `<title>Boards cost more | The Gazette</title><meta property="og:title" content="Boards cost more">
      <meta property="og:site_name" content="The Gazette"><meta name="author" content="A. Writer">
      <link rel="canonical" href="https://news.example/boards">
      <meta property="article:published_time" content="2018-10-03T08:00:00+01:00">`;
    const intake = await parsed('page.html', page({ head, article: '<h1>Boards cost more</h1>' }));
    expect(intake.details).toEqual({
      title: 'Boards cost more',
      publisher: 'The Gazette',
      author: 'A. Writer',
      url: 'https://news.example/boards',
      published: '2018-10-03',
    });
    expect(intake.paragraphs[0]).toBe(long);
  });

  it('may stand in linked data', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          headline: 'Boards',
          datePublished: '2018-10',
          author: [{ name: 'A' }, { name: 'B' }],
          publisher: { name: 'P' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await details(head)).toEqual({
      title: 'Boards',
      publisher: 'P',
      author: 'A, B',
      published: '2018-10',
    });
  });

  it.each([
    ['nothing but its heading', '', '', { title: 'The heading' }],
    [
      'an address that is none of the web',
      '<link rel="canonical" href="javascript:alert(1)">',
      '',
      { title: 'The heading' },
    ],
    [
      'one day',
      '',
      '<time datetime="2018-10-03">3 October</time>',
      { title: 'The heading', published: '2018-10-03' },
    ],
    [
      'two days, of which none is said to be that of publishing',
      '',
      '<time datetime="2018-10-03">3</time><time datetime="2017-01-01">1</time>',
      { title: 'The heading' },
    ],
    [
      'a date in words',
      '<meta property="article:published_time" content="yesterday">',
      '',
      { title: 'The heading' },
    ],
  ])('is never guessed: %s', async (_, head, time, expected) => {
    expect(await details(head, `<h1>The heading</h1>${time}`)).toEqual(expected);
  });

  it('may be where a browser saved it from', async () => {
    const html = `<!doctype html>\n<!-- saved from url=(0027)https://news.example/boards -->\n<html><body><p>${long}</p></body></html>`;
    expect((await parsed('page.html', html)).details).toEqual({ url: 'https://news.example/boards' });
  });
});
