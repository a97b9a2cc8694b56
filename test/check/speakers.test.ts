// Quotations said to be by somebody, in every way of saying so: verbatim only where the source gives that speaker.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const others = [
  'Sadiq Khan',
  'the Mayor',
  'Jeremy Hunt',
  'the minister',
  'my boss',
  'Priya',
  'the Government',
  'the NHS',
  'STP leaders',
  'NHS England',
];
/** By speaker, the names that the words may be given under. */
const own: Readonly<Record<string, readonly string[]>> = {
  'helen-mckenna': ['Helen McKenna', 'McKenna', 'the authors'],
  'chris-ham': ['Chris Ham', 'Ham'],
  report: ['the report', 'The King’s Fund'],
};

const ways: readonly ((who: string, quote: string) => string)[] = [
  (who, quote) => `${who} said “${quote}”`,
  (who, quote) => `“${quote}” said ${who}`,
  (who, quote) => `“${quote}”, ${who} said.`,
  (who, quote) => `“${quote}” – ${who}`,
  (who, quote) => `${who}: “${quote}”`,
  (who, quote) => `According to ${who}, “${quote}”`,
  (who, quote) => `as ${who} put it, “${quote}”`,
  (who, quote) => `“${quote}” (${who})`,
  (who, quote) => `${who} told the BBC: “${quote}”`,
  (who, quote) => `“${quote},” commented ${who}.`,
  (who, quote) => `> ${quote}\n> — ${who}`,
  (who, quote) => `In the words of ${who}: “${quote}”`,
  (who, quote) => `“${quote}”, according to ${who}`,
  (who, quote) => `“${quote}” ~ ${who}`,
  (who, quote) => `I agree with ${who}, who said “${quote}”`,
  (who, quote) => `${who} has said that “${quote}”`,
  (who, quote) => `What did ${who} mean by “${quote}”?`,
  (who, quote) => `“${quote}” - ${who}, yesterday`,
  (who, quote) => `${who} wrote: "${quote}"`,
  (who, quote) => `To quote ${who}: “${quote}”`,
  (who, quote) => `${who} concludes that “${quote}”`,
];

const said = bundled.corpus.quotations.flatMap(({ speaker, form, parts }) =>
  speaker !== undefined && form === 'said'
    ? parts.map(({ quote }) => ({ speaker, quote: quote.split(/(?<=\.) /u)[0] ?? quote }))
    : [],
);
const long = said.filter(({ quote }) => quote.split(' ').length > 5);
const everybody = [...Object.values(own).flat(), ...others];

test.each(ways.map((way) => [way('Amos', '…'), way] as const))('%s', (_, way) => {
  for (const { speaker, quote } of long)
    for (const who of everybody) {
      const verdict = checkText(bundled, way(who, quote)).quotes[0]?.verdict;
      const isTheirs = own[speaker]?.includes(who) === true;
      expect([who, quote, verdict]).toEqual([who, quote, isTheirs ? 'verbatim' : 'misattributed']);
    }
});

test('what follows a dash is nobody’s name for being a letter away from one', () => {
  for (const { quote } of long) {
    const { quotes } = checkText(bundled, `“${quote}” – my whole career in a line`);
    expect([quote, quotes[0]?.verdict]).toEqual([quote, 'verbatim']);
  }
});
