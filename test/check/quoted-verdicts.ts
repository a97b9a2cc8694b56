// A message of the bundled corpus in; the verdicts of its quotations out; and tests of many that must have one verdict each.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

export function verdictsOfQuotes(message: string): readonly string[] {
  return checkText(bundled, message).quotes.map(({ verdict }) => verdict);
}

/** Each message has one quotation. */
export function testQuotes(
  name: string,
  { verbatim, misattributed }: Record<'verbatim' | 'misattributed', readonly string[]>,
): void {
  describe(name, () => {
    test.each(verbatim)('verbatim: %s', (message) => {
      expect(verdictsOfQuotes(message)).toEqual(['verbatim']);
    });
    test.each(misattributed)('misattributed: %s', (message) => {
      expect(verdictsOfQuotes(message)).toEqual(['misattributed']);
    });
  });
}
