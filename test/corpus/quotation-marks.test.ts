import { describe, expect, it } from 'vitest';
import { findQuotedRuns } from '../../src/corpus/quotation-marks.ts';

/** The words inside quotation marks, in the paragraphs given. */
function quotedIn(...texts: string[]): readonly string[] {
  const passages = texts.map((text, index) => ({
    id: `a#${index + 1}`,
    source: 'a',
    paragraph: index + 1,
    text,
  }));
  const runs = findQuotedRuns(passages);
  return passages.flatMap(({ id, text }) =>
    (runs.get(id) ?? []).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('findQuotedRuns', () => {
  it.each<[string, string[], string[]]>([
    ['curly double marks', ['She said “yes” and “no”.'], ['yes', 'no']],
    ['straight double marks', ['She said "yes, now," and "no".'], ['yes, now,', 'no']],
    [
      'curly single marks, apostrophes apart',
      ['It’s the boards’ plan, ‘don’t wait’, they said.'],
      ['don’t wait'],
    ],
    [
      'a possessive inside single marks',
      ['‘the boards’ plans are late’, she said.'],
      ['the boards’ plans are late'],
    ],
    [
      'straight single marks, apostrophes apart',
      ["It's the boards' plan, 'don't wait', they said."],
      ["don't wait"],
    ],
    ['a quotation in a quotation', ['“He said ‘no’ twice.”'], ['He said ‘no’ twice.', 'no']],
    ['a running quotation that each paragraph opens again', ['“One.', '“Two.” Three.'], ['One.', 'Two.']],
    ['a running quotation that is opened once', ['She said: “One.', 'Two,” and left.'], ['One.', 'Two,']],
    ['no further than its paragraph a quotation that nobody closes', ['She said “one.', 'Two.'], []],
    ['nothing between two quotations', ['“One,” she said, “two.”'], ['One,', 'two.']],
    ['nothing where there are no marks', ['The boards’ plan.'], []],
  ])('finds %s', (_, texts, expected) => {
    expect(quotedIn(...texts)).toEqual(expected);
  });
});
