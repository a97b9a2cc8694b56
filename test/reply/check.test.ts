// Checks as their readers see them: the verdict first, within Discord's limits, with receipts, whatever was checked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/check/check-quote.ts';
import { checkText } from '../../src/check/check-text.ts';
import { findNear } from '../../src/check/find-near.ts';
import { findWordsBehind } from '../../src/check/words-behind.ts';
import type { CheckView } from '../../src/check/view.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { renderCheck } from '../../src/reply/check.ts';
import { checkReceipts, checkShown } from '../../src/reply/receipts.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { buttonsOf, contentOf, partsOf } from './fixture.ts';
import { hostileText } from './hostile.ts';

const knowledge = buildKnowledge(await loadCorpus('corpus'));

function render(view: CheckView): Reply {
  return renderCheck(view, knowledge, { share: 'shown' });
}

const renderText = (message: string): Reply =>
  render({ kind: 'text', checked: checkText(knowledge, message) });
const renderQuote = (quote: string, speaker?: string): Reply =>
  render({ kind: 'quote', quote, finding: checkQuote(knowledge, quote, speaker) });
const linesOf = (reply: Reply): readonly string[] => contentOf(reply).split('\n');

function expectSendable(reply: Reply): void {
  expect(checkReceipts(reply, knowledge)).toEqual([]);
  expect(checkShown(reply.components, knowledge)).toEqual([]);
  const parts = partsOf(reply);
  const buttons = buttonsOf(reply);
  expect(1 + parts.length + buttons.length).toBeLessThanOrEqual(40);
  const texts = parts.flatMap(({ content }) => content ?? []);
  expect(texts.every((content) => content.length > 0)).toBe(true);
  expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  for (const { label, id } of buttons) {
    expect(label.length).toBeLessThanOrEqual(80);
    expect(id.length).toBeLessThanOrEqual(100);
  }
}

describe('a checked message', () => {
  test('is counted in its first line, and each figure has its verdict as a word first', () => {
    const lines = linesOf(renderText('London has 40 trusts, 32 CCGs and waits of 18 weeks'));
    expect(lines).toEqual([
      '**1 of 3 figures matches the sources**',
      '**differs**  40 trusts: both sources say 36 trusts',
      '-# “36 trusts and foundation trusts” ¹ PharmaTimes, paragraph 8 · “36 provider trusts” ² New London health care structures […], paragraph 4',
      '**matches**  32 CCGs: both sources say so',
      '-# “32 clinical commissioning groups” ¹ PharmaTimes, paragraph 8 · “32 clinical commissioning groups” ² New London health care structures […], paragraph 4',
      '**not in the sources**  18 weeks',
    ]);
  });

  test('says what the sources have where the figure is of something else', () => {
    expect(contentOf(renderText('London has nine million residents'))).toContain(
      '**other scope**  nine million residents: one source says almost nine million residents',
    );
  });

  test('has its quotations in the order of the message, with what is different in them', () => {
    const lines = linesOf(
      renderText(
        'McKenna said “the STPs need to do much more to demonstrate their impact”. There are 32 CCGs.',
      ),
    );
    expect(lines[0]).toBe('**The figure matches the sources** · **The quotation is not verbatim**');
    expect(lines[1]).toMatch(/^\*\*altered\*\* {2}"the STPs need to do much more/);
    expect(lines[2]).toBe('the STPs need to do ~~much~~ more to demonstrate their impact');
    expect(lines.at(-2)).toMatch(/^\*\*matches\*\*/);
  });

  test('without a number or a quotation is said to be so, and there is nothing to share', () => {
    const reply = renderText('good morning, all');
    expect(contentOf(reply)).toBe('There is no number and no quotation in it to check.');
    expect(buttonsOf(reply)).toEqual([]);
  });

  test('shows the words by ids and offsets, and nothing of the message is kept', () => {
    const reply = renderText('Only 32 CCGs and “complex and cluttered”, says Rumpelstiltskin');
    const [show] = buttonsOf(reply);
    expect(show).toMatchObject({ label: 'Show the words' });
    expect(show?.id).toContain('ccg-count');
    expect(show?.id).not.toContain('Rumpel');
  });

  test('with more words than a button can name has a menu of them', () => {
    const quotes = knowledge.corpus.quotations.flatMap(({ parts }) => parts.map(({ quote }) => quote));
    const reply = renderText(quotes.map((quote) => `“${quote}”`).join('\n\n'));
    expectSendable(reply);
    expect(JSON.stringify(reply.components)).toContain('"placeholder":"Show the words"');
  });

  test.each([40, 400])('with %i figures says how many are not shown', (count) => {
    const message = Array.from({ length: count }, (_, at) => `There are ${at + 100} CCGs.`).join('\n');
    const reply = renderText(message);
    expectSendable(reply);
    const lines = linesOf(reply);
    expect(lines[0]).toBe(`**None of ${count} figures matches the sources**`);
    const left = Number(/^-# (\d+) more not shown here/.exec(lines.at(-1) ?? '')?.[1] ?? '0');
    expect(lines.filter((each) => each.startsWith('**differs**')).length + left).toBe(count);
  });

  test('is within the limits and has receipts, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        expectSendable(
          renderText(
            `${one} 32 CCGs ${other}, “the STPs need ${one.slice(0, 30)} to do more” and 40 ${other}`,
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a checked quotation', () => {
  test.each([
    [
      'the STPs need to do more to demonstrate their impact',
      undefined,
      '**verbatim**: one source gives these words, as those of Helen McKenna.',
    ],
    [
      'the STPs need to do more to demonstrate their impact',
      'Chris Ham',
      '**misattributed**: the source gives Helen McKenna, not Chris Ham.',
    ],
    [
      'the STPs need to do less to demonstrate their impact',
      undefined,
      '**altered**: the source has other words.',
    ],
    [
      'the STPs need to do more … almost nine million residents',
      undefined,
      '**stitched**: its two parts stand apart.',
    ],
    [
      'bananas are yellow in May',
      undefined,
      '**not found**: no source has these words, nor words near enough to them.',
    ],
  ])('%j, said by %j, has its verdict in the first line', (quote, speaker, first) => {
    const reply = renderQuote(quote, speaker);
    expectSendable(reply);
    expect(linesOf(reply)[0]).toBe(first);
  });

  test('that is altered shows the words of the source in bold and its own struck out', () => {
    const lines = linesOf(renderQuote('the STPs need to do less to demonstrate their impact'));
    expect(lines[1]).toBe('the STPs need to do **more** ~~less~~ to demonstrate their impact');
  });

  test('is within the limits and has receipts, whatever was quoted', () => {
    const own = knowledge.corpus.quotations.flatMap(({ parts }) => parts.map(({ quote }) => quote));
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...own), fc.nat(80), hostileText, (text, words, at, name) => {
        expectSendable(renderQuote(`${words.slice(0, at)}${text}${words.slice(at)}`, name));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is nearest to a message', () => {
  test('is shown as passages with the words that both have', () => {
    const found = findNear(
      knowledge,
      'I read that the extra money leaves out **social care** <@12345678901234567>',
    );
    if (found.kind !== 'checked') throw new Error('nothing was found');
    const reply = render(found.view);
    expectSendable(reply);
    expect(linesOf(reply)[0]).toBe('Most nearly the sources say:');
    expect(contentOf(reply)).toContain('does not include vital funding for **social** **care**');
  });

  test.each(['the cat sat on the mat', 'lol', '<@12345678901234567> https://example.org/32'])(
    'is refused for %j',
    (message) => {
      expect(findNear(knowledge, message)).toMatchObject({ kind: 'refusal', reason: 'nothing-matches' });
    },
  );
});

describe('the words behind a check', () => {
  test('are those of its figures and passages', () => {
    const reply = render(findWordsBehind(knowledge, 'ccg-count,pharmatimes#7:90-142'));
    expectSendable(reply);
    expect(contentOf(reply)).toContain('> ');
    expect(contentOf(reply)).toContain('**32 clinical commissioning groups**');
    expect(contentOf(reply)).toContain('the STPs need to do more to demonstrate their impact');
  });

  test('are counted where they are gone, and nothing made up is shown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectSendable(render(findWordsBehind(knowledge, text)));
      }),
      { numRuns: 40 },
    );
    const reply = render(findWordsBehind(knowledge, 'no-such-row,pharmatimes#7:90-99999'));
    expect(linesOf(reply)[0]).toBe('No source has these words now.');
    expect(linesOf(reply).at(-1)).toContain('2 references');
  });
});
