import { describe, expect, test } from 'vitest';
import type { Answer, DefinitionAnswer, QuotationAnswer } from '../../src/answer/answer.ts';
import { plainHeadline } from '../../src/reply/headline.ts';
import { checkReceipts } from '../../src/reply/receipts.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import { cite, contentOf, knowledgeOf, nothing, showReply, suggest, valley } from './fixture.ts';

const said = { name: 'Ada Lane', entity: 'ada', form: 'said' } as const;
const lane = { id: 'ada', name: 'Ada Lane' };

describe('a quotation', () => {
  const must = { ...cite(valley, 'We must keep it', 'keep'), speaker: said };
  const rail = { ...cite(valley, 'They need a rail, and they need it now.'), speaker: said };
  const quotation: QuotationAnswer = {
    kind: 'quotation',
    speaker: lane,
    role: { words: 'the county surveyor', citation: cite(valley, 'the county surveyor') },
    more: true,
    citations: [must, rail],
    next: [],
  };

  test('names the speaker, then shows the words with the marks that stand around them', () => {
    expect(showReply(quotation)).toMatchInlineSnapshot(`
      "**Ada Lane**, the county surveyor ¹

      > […] “We must **keep** it” […]
      -# ¹ [The Gazette](https://gazette.example/bridges_of_the_valley), paragraph 2 · quoted there

      > […] “They need a rail, and they need it now.”
      -# ¹ paragraph 3

      -# More words of Ada Lane stand in the sources.

      [In context]"
    `);
    expect(plainHeadline(quotation, valley)).toBe('Ada Lane, the county surveyor');
  });

  test('says where it was asked why they were said, and they do not tell', () => {
    expect(showReply({ ...quotation, reasonUnsaid: true })).toContain(
      '\n\n-# These words do not say why.\n-# More words of Ada Lane stand in the sources.\n',
    );
    expect(showReply(quotation)).not.toContain('say why');
  });

  test('that begins and ends as its source prints it gets no marks of ours', () => {
    const whole = {
      ...cite(valley, '“Each bridge is a promise. We must keep it,” said Ada Lane'),
      speaker: said,
    };
    expect(showReply({ ...quotation, citations: [whole] })).toContain(
      '\n> “Each bridge is a promise. We must keep it,” said Ada Lane […]\n',
    );
  });

  test('that a source tells in its own words is not put between marks', () => {
    const told = {
      ...cite(valley, 'The valley has 12 road bridges'),
      speaker: { ...said, form: 'reported' } as const,
    };
    expect(showReply({ ...quotation, citations: [told] })).toContain(
      '\n> The valley has 12 road bridges […]\n-# ¹ [The Gazette](https://gazette.example/bridges_of_the_valley), paragraph 1 · reported there',
    );
  });
});

describe('a definition', () => {
  const weir: DefinitionAnswer = {
    ...nothing,
    kind: 'definition',
    entity: { id: 'weir', name: 'the Weir' },
    described: false,
    roles: [],
    citations: [cite(valley, 'the Weir', 'the Weir')],
  };

  test('of what is only named says that it is only named', () => {
    expect(showReply(weir)).toContain('## the Weir\nThe sources name it and do not say what it is.\n');
    expect(showReply({ ...weir, kind: 'person' })).toContain(
      'The sources name the person and do not say who that is.',
    );
  });

  test('of a person gives the roles as printed', () => {
    const citations = [cite(valley, 'Ada Lane, the county surveyor')];
    const roles = [{ name: 'the county surveyor', citation: 0 }];
    expect(showReply({ ...weir, kind: 'person', entity: lane, described: true, roles, citations })).toContain(
      '## Ada Lane\n- the county surveyor ¹\n',
    );
  });
});

describe('a sentence that answers by itself', () => {
  const fords = cite(valley, 'The fords are not safe in winter.', 'not safe');

  test('stands alone where no checked fact says yes or no', () => {
    const answer: Answer = { ...nothing, kind: 'yes-no', verdict: 'unsaid', citations: [fords] };
    expect(showReply(answer)).toMatchInlineSnapshot(`
      "One source says:

      > “The fords are **not safe** in winter.” […]
      -# ¹ [The Gazette](https://gazette.example/bridges_of_the_valley), paragraph 3

      [In context]"
    `);
  });

  test('comes after a yes where a checked fact says so', () => {
    const reading = { words: '12 road bridges', value: '12', citations: [0] };
    const citations = [cite(valley, 'The valley has 12 road bridges')];
    expect(showReply({ ...nothing, kind: 'yes-no', verdict: 'yes', reading, citations })).toContain(
      '## Yes\nOne source says **12 road bridges**.\n',
    );
  });

  test('names somebody who speaks, where the answer is not about that person', () => {
    const answer: Answer = { ...nothing, kind: 'passage', citations: [{ ...fords, speaker: said }] };
    expect(showReply(answer)).toContain(', paragraph 3 · Ada Lane, quoted there');
  });

  test('is compared source by source, a silent one too', () => {
    const bySource = [
      { source: 'gazette', citations: [0] },
      { source: 'survey', citations: [] },
    ];
    const shown = showReply({ ...nothing, kind: 'comparison', about: 'fords', bySource, citations: [fords] });
    expect(shown).toMatch(/^One source speaks of fords\.\n\n> “The fords/);
    expect(shown).toContain('-# Crossings […] says nothing about it.');
  });
});

describe('a quote', () => {
  test('that holds markup is shown letter for letter', () => {
    const hostile = '- **bold** <@1> [x](https://x.example)\n# heading\n> quote […] “open';
    const knowledge = knowledgeOf({ a: { paragraphs: [hostile] } });
    const reply = renderAnswer(
      { ...nothing, kind: 'passage', citations: [cite(knowledge, hostile)] },
      knowledge,
      {},
    );
    expect(contentOf(reply)).toContain(
      '> \\- \\*\\*bold\\*\\* \\<\\@1\\> \\[x\\]\\(https\\://x\\.example\\)\n> \\# heading\n> \\> quote \\[…\\] “open',
    );
    expect(checkReceipts(reply, knowledge)).toEqual([]);
  });

  test('that is very long is shown around the words that answer', () => {
    const text = `${'Before it much is said. '.repeat(80)}THE ANSWER${' After it much is said.'.repeat(80)}`;
    const knowledge = knowledgeOf({ a: { paragraphs: [text] } });
    const citations = [cite(knowledge, text, 'THE ANSWER')];
    const reply = renderAnswer({ ...nothing, kind: 'passage', citations }, knowledge, {});
    expect(contentOf(reply)).toMatch(/\n> \[…\] .+ \*\*THE ANSWER\*\* .+ \[…\]\n/);
    expect(contentOf(reply).length).toBeLessThan(800);
    expect(checkReceipts(reply, knowledge)).toEqual([]);
  });

  test('gives way where there are many, and the rest are counted and can be opened', () => {
    const paragraphs = Array.from({ length: 9 }, (_, at) => `Paragraph ${at + 1} is about bridges.`);
    const knowledge = knowledgeOf({ a: { paragraphs } });
    const citations = paragraphs.map((text) => cite(knowledge, text));
    const shown = showReply({ kind: 'passage', citations, next: [suggest('How many?')] }, knowledge);
    expect(shown.match(/^> /gm)).toHaveLength(6);
    expect(shown).toContain('-# 3 more passages not shown here.\n\n[In context] [How many?] [Next passage]');
  });
});
