import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { decodePress } from '../../src/reply/custom-id.ts';
import { renderAnswer, renderApology, renderNotice } from '../../src/reply/render.ts';
import { buttonsOf, contentOf, knowledgeOf, nothing, showReply, valley } from './fixture.ts';

const sources: Answer = { ...nothing, kind: 'sources' };

describe('the list of sources', () => {
  test('has each with its link, its length and a button that opens it', () => {
    expect(showReply(sources)).toMatchInlineSnapshot(`
      "## The bridges of the valley
      2 sources

      ¹ [The Gazette](https://gazette.example/bridges_of_the_valley)
      -# 3 paragraphs

      ² Crossings […]
      Crossings of the valley: a survey
      -# 2 paragraphs

      [¹ The Gazette] [² Crossings […]]"
    `);
  });

  test('is a menu where they are too many for a row', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `source-${at + 1}`);
    const knowledge = knowledgeOf(Object.fromEntries(ids.map((id) => [id, { paragraphs: ['Words.'] }])));
    const payload = JSON.stringify(renderAnswer(sources, knowledge, {}).components);
    expect(payload).toContain('"custom_id":"1*","placeholder":"Open a source"');
    expect(payload).toContain('"value":"1.sources?source=source-25"');
    expect(payload).not.toContain('"value":"1.sources?source=source-26"');
  });
});

describe('a page of a source', () => {
  const paragraphs = Array.from({ length: 12 }, (_, at) => `Paragraph number ${at + 1}.`);
  const book = knowledgeOf({ book: { paragraphs, title: 'A book' } });
  const page = (first: number, last: number): Answer => ({
    ...sources,
    page: { source: 'book', first, last },
  });

  test('has its paragraphs whole, each with its number', () => {
    expect(showReply(page(6, 7), book)).toBe(
      '## A book\n-# Paragraphs 6 to 7 of 12\n\n> Paragraph number 6.\n-# ¹ paragraph 6\n\n> Paragraph number 7.\n-# ¹ paragraph 7\n\n[Previous] [Next] [All sources]',
    );
  });

  test('leads to the pages before and after it', () => {
    const presses = buttonsOf(renderAnswer(page(6, 10), book, {})).map(({ id }) => decodePress(id, ''));
    expect(presses.map((press) => press?.args)).toEqual([
      { source: 'book', paragraph: '1' },
      { source: 'book', paragraph: '11' },
      {},
    ]);
    expect(showReply(page(1, 5), book)).not.toContain('[Previous]');
    expect(showReply(page(11, 12), book)).not.toContain('[Next]');
  });

  test('of long paragraphs shows a part of each, and none is left out', () => {
    const long = paragraphs.map((text) => `${text} ${'More words follow here. '.repeat(100)}`.trim());
    const knowledge = knowledgeOf({ book: { paragraphs: long } });
    const shown = contentOf(renderAnswer(page(1, 5), knowledge, {}));
    expect(shown.match(/^> Paragraph number \d+\..+ \[…\]$/gm)).toHaveLength(5);
  });
});

describe('help', () => {
  test.each([
    ['greeting', /^Hello\./],
    ['thanks', /^You are welcome\./],
    ['nothing-asked', /^There is no question in that yet\./],
    ['help', /^Ask a question in plain words/],
  ] as const)('for %s begins with its own words and offers the corpus’s examples', (occasion, opening) => {
    const answer: Answer = { ...nothing, kind: 'help', occasion };
    expect(showReply(answer)).toMatch(opening);
    expect(buttonsOf(renderAnswer(answer, valley, {})).map(({ id }) => decodePress(id, ''))).toEqual(
      valley.corpus.examples.map((question) => ({ command: 'ask', args: { question } })),
    );
  });
});

describe('about', () => {
  test('says what this is, what is stored, how much there is, and how to install it', () => {
    const place = { botName: 'Footnote', installUrl: 'https://discord.com/oauth2/authorize?client_id=1' };
    const reply = renderAnswer({ ...nothing, kind: 'about' }, valley, place);
    const shown = contentOf(reply);
    expect(shown).toContain(
      '## The bridges of the valley\nTwo reports on the bridges of the valley.\nFootnote answers',
    );
    expect(shown).toContain('are stored, without who they are from');
    expect(shown).toContain('What moderators do is kept with their id and name');
    expect(shown).toContain('-# 2 sources · 5 paragraphs · 0 figures · 0 quotations · corpus 0123456789ab');
    expect(buttonsOf(reply)).toContainEqual({ label: 'Install', id: place.installUrl });
  });
});

describe('a message of our own', () => {
  test('that apologises carries its id and nothing else of the error', () => {
    expect(contentOf(renderApology('k3f9-22'))).toBe(
      'Something went wrong on our side, and it is in the log as `k3f9-22`. Nothing was lost; asking again may work.',
    );
  });

  test('that says a limit is plain text', () => {
    expect(contentOf(renderNotice('Only five an hour, *please*.'))).toBe('Only five an hour, \\*please\\*.');
  });
});
