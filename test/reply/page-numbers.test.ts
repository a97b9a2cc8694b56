import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { answerSources } from '../../src/answer/commands.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { renderPlain } from '../../src/reply/plain.ts';
import { checkReceipts } from '../../src/reply/receipts.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import { corpusOf } from '../support/corpus.ts';
import { showReply } from './fixture.ts';

const report = `---
publisher: The Board
pages: 1 2 2 4
---

The bridges of the valley were counted in spring.

The ferry crosses the river at dawn.

The fords are deep in winter.

The weir holds back the lake.`;

const knowledge = buildKnowledge(corpusOf({ sources: { report } }));

describe('a source that tells its pages', () => {
  const answer = ask(knowledge, 'when does the ferry cross the river?');

  test('is cited by page and paragraph', () => {
    expect(showReply(answer, knowledge)).toContain('-# ¹ The Board, page 3, paragraph 2');
    expect(renderPlain(answer, knowledge)).toContain('\n    The Board, page 3, paragraph 2');
  });

  test('has the page of every paragraph where they are shown one after another', () => {
    const shown = showReply(answerSources(knowledge, 'report', undefined), knowledge);
    expect(shown.match(/page \d, paragraph \d/g)).toEqual([
      'page 1, paragraph 1',
      'page 3, paragraph 2',
      'page 3, paragraph 3',
      'page 4, paragraph 4',
    ]);
  });

  test('has receipts that hold', () => {
    expect(checkReceipts(renderAnswer(answer, knowledge, {}), knowledge)).toEqual([]);
  });
});
