import { describe, expect, test } from 'vitest';
import { answerSources } from '../../src/answer/commands.ts';
import type { Citation, FigureAnswer } from '../../src/answer/answer.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { container, text } from '../../src/reply/components.ts';
import { checkReceipts } from '../../src/reply/receipts.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import { corpusOf } from '../support/corpus.ts';
import { cite, knowledgeOf, valley } from './fixture.ts';

const road = cite(valley, 'The valley has 12 road bridges, three ferries', '12 road bridges');
const must = cite(valley, 'We must keep it');

/** The problems of a message with this one line, resting on these citations. */
function check(line: string, citations: readonly Citation[] = [road]): readonly string[] {
  const problems = checkReceipts({ components: [container([text(line)])], citations }, valley);
  return problems.map(({ rule, words }) =>
    words === undefined ? rule : `${rule}: ${JSON.stringify(words)}`,
  );
}

describe('receipts hold', () => {
  test.each([
    ['a block quote', '> […] has **12** road bridges, three ferries […]'],
    ['runs apart from each other', '> The valley has […] several fords'],
    ['words between quotation marks', 'They say “road bridges” ¹ and “three **ferries**”.'],
    ['an entry of a list', '- three ferries ¹'],
    ['what somebody is', '**Ada Lane**, the council ¹'],
    ['a number in a heading', '## 12 bridges'],
    ['a number that the quote gives in words', '**3** ferries'],
    ['words of our own', '2 of 5 sources say so, and 45 does not stand in them.'],
  ])('for %s', (_, line) => {
    expect(check(line)).toEqual([]);
  });

  test('for quotation marks added around words that somebody is saying', () => {
    expect(check('> […] “We must keep it” […]', [must])).toEqual([]);
  });
});

describe('a speaker whom the fact table does not have', () => {
  const named = (name: string) => check('> We must keep it', [{ ...must, speaker: { name, form: 'said' } }]);

  test('must be named by the paragraph or one beside it', () => {
    expect(named('Ada Lane')).toEqual([]);
    expect(named('Ann Lee').join()).toContain('has a speaker who is not named there: "Ann Lee"');
    expect(named(' ').join()).toContain('has a speaker who is not named there');
  });
});

// A short title is shown with the mark for what it leaves out, which parted the year from the name it belongs to.
test('receipts hold for the page of a source whose short title holds a year', () => {
  const review =
    '---\ntitle: 2019/20 review of the reading rooms\nshort: 2019/20 review\n---\n\nThe rooms are open.';
  const knowledge = buildKnowledge(corpusOf({ sources: { review } }));
  const reply = renderAnswer(answerSources(knowledge, 'review', undefined), knowledge, {});
  expect(checkReceipts(reply, knowledge)).toEqual([]);
});

describe('receipts do not hold', () => {
  test.each([
    ['an altered block quote', '> The valley has 13 road bridges', '"The valley has 13 road bridges"'],
    ['a quote with something left out in silence', '> The valley has three ferries', 'three ferries'],
    ['one run of two that is made up', '> The valley has […] no fords', '"no fords"'],
    ['a quote with other letters in bold', '> The **Valley** has', '"The Valley has"'],
    ['a nested quote', '>>> made up', '"made up"'],
    ['made-up words between quotation marks', 'They say “rope bridges”.', '"rope bridges"'],
    ['words between quotation marks that are never closed', 'They say “road bridges.', 'without their pair'],
    ['a made-up entry of a list', '- five rafts ¹', '"five rafts"'],
    ['a made-up role', '**Ada Lane**, the queen ¹', '"the queen"'],
    ['another number in a heading', '## 13 bridges', 'state: "13"'],
    ['another number in bold', 'The sources say **three hundred** bridges', 'state: "300"'],
    ['quotation marks around what nobody says there', '> “The valley has 12 road bridges”', 'no cited ones'],
  ])('for %s', (_, line, problem) => {
    expect(check(line).join()).toContain(problem);
  });

  test('for a block quote without a citation', () => {
    expect(check('> The valley has 12 road bridges', [])).toContainEqual(
      expect.stringContaining('block quote without a citation'),
    );
  });

  test.each<[string, Partial<Citation>]>([
    ['another quote than its range', { quote: 'The valley has 13 road bridges, three ferries' }],
    ['a range beyond its passage', { end: 5000 }],
    ['a passage that is not there', { passage: 'gazette#9' }],
    ['another source', { source: 'survey' }],
    ['bold words outside it', { bold: [{ start: 0, end: 99 }] }],
  ])('for a citation with %s', (_, wrong) => {
    expect(check('Words.', [{ ...road, ...wrong }])).not.toEqual([]);
  });

  test('for a reply whose source has changed since', () => {
    const answer: FigureAnswer = {
      kind: 'count',
      entity: { id: 'bridges', name: 'bridges' },
      readings: [{ words: '12 road bridges', value: '12', citations: [0] }],
      names: [],
      members: [],
      citations: [road],
      next: [],
    };
    const reply = renderAnswer(answer, valley, {});
    const changed = knowledgeOf({
      gazette: { paragraphs: ['The valley has 13 road bridges, three ferries.'] },
    });
    expect(checkReceipts(reply, valley)).toEqual([]);
    expect(checkReceipts(reply, changed).length).toBeGreaterThan(0);
  });
});
