// Quotations given to somebody who is only nearly, or not, whoever said them: verbatim only if it is the one whose words they are.
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/check/check-quote.ts';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { verdictsOfQuotes } from './quoted-verdicts.ts';

const impact = 'the STPs need to do more to demonstrate their impact';
const vision = 'each STP must develop a compelling vision';
const yet = 'STPs have yet to establish themselves as collaborations';

const isMisattributed = (name: string, messages: readonly string[]) => {
  describe(name, () => {
    test.each(messages)('%s', (message) => {
      expect(verdictsOfQuotes(message)).toEqual(['misattributed']);
    });
  });
};

const isVerbatim = (name: string, messages: readonly string[]) => {
  describe(name, () => {
    test.each(messages)('%s', (message) => {
      expect(verdictsOfQuotes(message)).toEqual(['verbatim']);
    });
  });
};

isMisattributed('a longer name is another’s', [
  `Paul McKenna said “${impact}”`,
  `paul mckenna said "${impact}"`,
  `Helen Keller: “${impact}”`,
  `“${impact}” – Paul McKenna`,
  `Co-author Chris Naylor said “${impact}”`,
  `Sir Chris Whitty says “${vision}”`,
  `Tesco chief executive said “${vision}”`,
  `The chief executive of the NHS said “${vision}”`,
]);

isMisattributed('whoever is near to somebody is not they', [
  `McKenna's boss said “${impact}”`,
  `“${impact}” (McKenna's boss)`,
  `McKennas colleague said “${impact}”`,
  `A critic of McKenna said “${impact}”`,
  `somebody who worked with McKenna says “${impact}”`,
  `Critics of the report say “${yet}”`,
  `The Mayor's response to the report says “${yet}”`,
]);

isMisattributed('another’s report is another report', [
  `A Nuffield Trust report says “${yet}”`,
  `a government report finds “${yet}”`,
  `The Times report says “${yet}”`,
  `The 2003 report says “${yet}”`,
  `my own report says “${yet}”`,
  `A study by Imperial College found “${yet}”`,
]);

isMisattributed('who speaks is the subject, not whoever else is named', [
  `Asked about McKenna, the Mayor said “${impact}”`,
  `The Mayor thanked McKenna and said “${impact}”`,
  `Khan praised McKenna, adding: “${impact}”`,
  `Khan disagreed with McKenna: “${impact}”`,
  `Khan's reply to McKenna: “${impact}”`,
  `Ham (who hired McKenna) said “${impact}”`,
  `McKenna was told: “${impact}”`,
  `“${impact}”, McKenna was told by Khan.`,
  `It was Khan, not McKenna, who said “${impact}”`,
  `The taxi driver, who knows McKenna, said “${impact}”`,
  `I told McKenna “${impact}”`,
]);

isMisattributed('a pronoun stands for whom the table does not rule out', [
  `Khan spoke after McKenna. “${impact},” he said.`,
  `“${impact},” he said.`,
  `Khan is furious. In his words, “${impact}”`,
  `McKenna and Ham spoke. The latter said “${impact}”`,
  `Dave Brown sat down. He was tired. “${impact},” he said.`,
]);

isMisattributed('signs other than a verb of saying', [
  `I said “${impact}”`,
  `Me: “${impact}”`,
  `dave: "${impact}"`,
  `[10:42] Khan: they must do more, full stop. "${impact}"`,
  `Khan — Today at 09:14\nFine. “${impact}”`,
  `Khan's verdict? “${impact}”`,
  `“${impact}” – that's Khan for you`,
  `“${impact}”. So says Khan.`,
  `“${impact}”, if you believe Khan`,
  `“${impact}” (source: Nuffield Trust)`,
  `Quote: “${impact}”\nSource: BBC`,
  `“${impact},” grinned Boris.`,
  `“${impact},” one delegate muttered.`,
  `<@123456789012345678> said “${impact}”`,
  `> Khan: ${impact}`,
  `> ${impact} (Khan)`,
  `> ${impact}\n> Khan`,
]);

isVerbatim('a title, an initial, an office of theirs and others named beside change nothing', [
  `Professor Sir Chris Ham, chief executive of the King's Fund, said “${vision}”`,
  `Helen J. McKenna said “${impact}”`,
  `The King's Fund's Helen McKenna said “${impact}”`,
  `In yesterday's piece, McKenna told PharmaTimes “${impact}”`,
  `McKenna, responding to Khan, said “${impact}”`,
  `As McKenna told Khan, “${impact}”`,
  `“${impact}”, Khan was told by McKenna.`,
  `The report commissioned by the Mayor says “${yet}”`,
  `Khan commissioned the report, which says “${yet}”`,
  `the new independent report says “${yet}”`,
  `Dave quoted McKenna: “${impact}”`,
  `> McKenna: ${impact}`,
  `> ${impact}\n> Helen McKenna`,
]);

isVerbatim('nobody is said to say it', [
  `Khan should listen: “${impact}”`,
  `A note to Khan: “${impact}”`,
  `Dave sent me this: “${impact}”`,
  `Dave asked where “${impact}” comes from`,
  `@dave the line you want is “${impact}”`,
  `tldr: “${impact}”`,
  `“${impact}” is a fair summary`,
  `Can someone check “${impact}”?`,
]);

test.each([
  [`McKenna said:"${impact}"`, ['verbatim']],
  [`McKenna said"${impact}"`, ['verbatim']],
  [`McKenna said “${impact}"`, ['verbatim']],
  [`McKenna said “${impact}`, ['verbatim']],
  [`Ham said “${impact}`, ['misattributed']],
  [`McKenna said ‘${impact}' yesterday`, ['verbatim']],
  [`McKenna: "${impact.replace('more', 'less')}`, ['altered']],
  [`Ham: "[E]${vision.slice(1)}"`, ['verbatim']],
  [`5" nails and "${impact}"`, ['verbatim']],
  [`rock 'n' roll in the '90s was nothing like rock 'n' roll in the '70s`, []],
  ['Just watched "The Lord of the Rings" with the kids', []],
  ['google "how to bleed a radiator safely"', []],
])('marks that do not pair, and what is no quotation: %s', (message, expected) => {
  expect(verdictsOfQuotes(message)).toEqual(expected);
});

describe('a speaker who is given by name', () => {
  test.each([
    'Paul McKenna',
    'Helen Stephenson',
    'Not Helen McKenna',
    "Helen McKenna's boss",
    'a critic of Helen McKenna',
    'Chris Ham',
  ])('%s did not say it', (speaker) => {
    expect(checkQuote(bundled, impact, speaker).verdict).toBe('misattributed');
  });

  test.each([
    'Helen McKenna',
    'Ms McKenna',
    'Helen J. McKenna',
    'one of the report’s authors',
    'not Chris Ham',
  ])('%s did', (speaker) => {
    expect(checkQuote(bundled, impact, speaker).verdict).toBe('verbatim');
  });

  test.each(['a BBC report', 'the Police report', "the King's Fund's critics"])(
    '%s is another’s',
    (speaker) => {
      expect(checkQuote(bundled, yet, speaker).verdict).toBe('misattributed');
    },
  );
});

test('a hostile message is read in no time', () => {
  for (const piece of [
    'Ruth Amos, ',
    'the report by ',
    'a critic of ',
    'who said ',
    '"',
    "' a",
    'in the words of ',
    'Amos: ',
    '> A B (C) ',
  ]) {
    const started = performance.now();
    checkText(bundled, `${piece.repeat(Math.floor(4_000 / piece.length))}“${impact}”`);
    expect([piece, performance.now() - started < 2_000]).toEqual([piece, true]);
  }
});
