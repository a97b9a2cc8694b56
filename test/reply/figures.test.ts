import { describe, expect, test } from 'vitest';
import type { CorrectionAnswer, FigureAnswer, ListAnswer } from '../../src/answer/answer.ts';
import { plainHeadline } from '../../src/reply/headline.ts';
import { cite, knowledgeOf, nothing, showReply, suggest, valley } from './fixture.ts';

const bridges = { id: 'bridges', name: 'bridges' };
const road = cite(valley, 'The valley has 12 road bridges, three ferries', '12 road bridges');
const stone = cite(valley, 'Besides 12 stone bridges the valley keeps four ferries', '12 stone bridges');

function count(more: Partial<FigureAnswer>): FigureAnswer {
  const readings = [{ words: '12 bridges', value: '12', citations: [0, 1] }] as const;
  return {
    kind: 'count',
    entity: bridges,
    readings,
    names: [],
    members: [],
    citations: [road, stone],
    next: [],
    ...more,
  };
}

describe('a figure', () => {
  test('is large, with who says so and the words that say it', () => {
    expect(showReply(count({ next: [suggest('What is a bridge?')] }))).toMatchInlineSnapshot(`
      "## 12 bridges
      Both sources say so.

      > The valley has **12 road bridges**, three ferries […]
      -# ¹ [The Gazette](https://gazette.example/bridges_of_the_valley), paragraph 1

      > […] Besides **12 stone bridges** the valley keeps four ferries […]
      -# ² Crossings […], paragraph 1

      [In context] [What is a bridge?]"
    `);
  });

  test('under two names shows both', () => {
    const names = [
      { name: 'road bridges', citation: 0 },
      { name: 'stone bridges', citation: 1 },
    ];
    expect(showReply(count({ names }))).toContain(
      '## 12 bridges\nBoth sources give the number; they name them differently: “road bridges” ¹ and “stone bridges” ².\n',
    );
  });

  test('on which the sources disagree shows every reading with its source and its words', () => {
    const three = cite(valley, 'three ferries', 'three ferries');
    const four = cite(valley, 'four ferries', 'four ferries');
    const readings = [
      { words: 'three ferries', value: '3', citations: [0] },
      { words: 'four ferries', value: '4', citations: [1] },
    ] as const;
    expect(showReply(count({ readings, citations: [three, four] }))).toMatchInlineSnapshot(`
      "## three ferries or four ferries
      The sources disagree; each is shown with its own words.

      **three ferries** ¹
      > […] **three ferries** […]
      -# ¹ [The Gazette](https://gazette.example/bridges_of_the_valley), paragraph 1

      **four ferries** ²
      > […] **four ferries** […]
      -# ² Crossings […], paragraph 1

      [In context]"
    `);
  });

  test.each([
    [1, 1, 'The source says so.'],
    [2, 1, 'One source says so.'],
    [2, 2, 'Both sources say so.'],
    [5, 1, '1 of 5 sources says so.'],
    [5, 2, '2 of 5 sources say so.'],
    [3, 3, 'All 3 sources say so.'],
  ])('of %i sources, given by %i, is said so: %s', (total, cited, sentence) => {
    const ids = Array.from({ length: total }, (_, at) => `source-${at + 1}`);
    const texts = ids.map((id) => [id, { paragraphs: [`There are 12 bridges, says ${id}.`] }] as const);
    const knowledge = knowledgeOf(Object.fromEntries(texts));
    const citations = ids.slice(0, cited).map((id) => cite(knowledge, `There are 12 bridges, says ${id}.`));
    const readings = [{ words: '12 bridges', value: '12', citations: [...citations.keys()] }] as const;
    expect(showReply(count({ readings, citations }), knowledge)).toContain(`## 12 bridges\n${sentence}\n`);
  });

  test('has its members below it, and says where they are fewer than it says', () => {
    const ferries = cite(valley, 'four ferries, at Upper Mill, Lower Mill and the Weir', 'four ferries');
    const members = ['Upper Mill', 'Lower Mill', 'the Weir'].map((name) => ({ name, citation: 0 }));
    const readings = [{ words: 'four ferries', value: '4', citations: [0] }] as const;
    expect(showReply(count({ readings, members, citations: [ferries] }))).toContain(
      '## four ferries\nOne source says so.\nThe sources list 3 of them ²:\n- Upper Mill\n- Lower Mill\n- the Weir\n',
    );
  });

  test('as a line of plain text has neither markup nor footnotes', () => {
    expect(plainHeadline(count({}), valley)).toBe('12 bridges');
  });
});

describe('a list', () => {
  const where = cite(valley, 'at Upper Mill, Lower Mill and the Weir');
  const members = ['Upper Mill', 'Lower Mill', 'the Weir'].map((name) => ({ name, citation: 0 }));
  const list: ListAnswer = { kind: 'list', entity: bridges, members, citations: [where], next: [] };

  test('names its members one below the other', () => {
    expect(showReply(list)).toContain(
      '## bridges\nThey are listed ²:\n- Upper Mill\n- Lower Mill\n- the Weir\n',
    );
  });

  test('of more members than the sources state says so', () => {
    const stated = { words: 'two ferries', value: '2', citations: [] };
    expect(showReply({ ...list, stated })).toContain('The sources list 3, more than they say there are ²:');
  });

  test('that nobody gives is said to be missing', () => {
    expect(showReply({ ...list, members: [] })).toContain('## bridges\nThe sources do not list them.');
  });

  test('of very many counts those it does not name', () => {
    const many = Array.from({ length: 30 }, () => ({ name: 'Upper Mill', citation: 0 }));
    expect(showReply({ ...list, members: many })).toContain('\nand 18 others.');
  });
});

describe('a wrong premise', () => {
  const wrong: CorrectionAnswer = {
    ...nothing,
    kind: 'correction',
    entity: bridges,
    claimed: '45',
    readings: [{ words: '12 road bridges', value: '12', citations: [0] }],
    reasonUnsaid: true,
    citations: [road],
  };

  test('is set right in a sentence', () => {
    expect(showReply(wrong)).toContain(
      'The sources say **12** road bridges, not 45. Why there are 12, they do not say.\n\n> The valley',
    );
    expect(plainHeadline(wrong, valley)).toBe(
      'The sources say 12 road bridges, not 45. Why there are 12, they do not say.',
    );
  });

  test('about a share does not speak of a number of things', () => {
    const readings = [{ words: '12 per cent of bridges', value: '12', citations: [0] }] as const;
    expect(plainHeadline({ ...wrong, readings }, valley)).toMatch(/Why that is so, they do not say\.$/);
  });

  test('shows what was claimed as plain text', () => {
    expect(showReply({ ...wrong, claimed: '**45** “bridges” @everyone' })).toContain(
      'not \\*\\*45\\*\\* "bridges" \\@everyone.',
    );
  });
});
