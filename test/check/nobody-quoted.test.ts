// Quotations beside somebody who is only spoken of, or of whom it is denied: nobody’s words by that; and their near neighbours.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { testQuotes, verdictsOfQuotes } from './quoted-verdicts.ts';

const impact = 'the STPs need to do more to demonstrate their impact';
const vision = 'each STP must develop a compelling vision';
const yet = 'STPs have yet to establish themselves as collaborations';
const future = 'the future for London’s STPs remains uncertain';
const advanced = 'are less advanced than those in many other parts of England';

testQuotes('a new thought begins between the verb and the quotation', {
  verbatim: [
    `The Government pledged £20.5bn extra for the NHS, and still “${future}”.`,
    `The minister says all is well, and yet “${future}”.`,
    `Khan promised a plan, though “${future}”.`,
    `Whatever Khan promises, “${future}”.`,
    `Despite the Mayor's promises, “${future}”.`,
    `While the Mayor talks about vision, “${future}”.`,
  ],
  misattributed: [
    `The Government announced £20.5bn extra, and still says “${future}”.`,
    `The minister says all is well, and yet she admits “${future}”.`,
    `Khan said that progress is slow and yet “${future}”.`,
    `Khan said yet again that “${future}”.`,
    `Khan said, though quietly, “${future}”`,
    `While Khan says, “${future}”`,
    `Despite what ministers say, Khan insists “${future}”.`,
  ],
});

testQuotes('whom words only reach', {
  verbatim: [
    `Khan will not like this: “${future}”`,
    `The Mayor has not seen this yet: “${yet}”`,
    `Bad news for the Mayor: “${future}”`,
    `Tell the Mayor: “${future}”`,
    `Still no answer from the Mayor. “${future}”`,
    `No word from Khan: “${future}”`,
    `Dave found the quote: “${future}”`,
    `My boss asked me to find “${future}” – anyone?`,
    `My manager wants a source for “${future}”`,
    `The Mayor asked for the report, and here is what he got: “${yet}”`,
    `Best lines:\n1. “${future}”`,
    `Let us not forget: “${future}”`,
  ],
  misattributed: [
    `Khan will say this: “${future}”`,
    `Khan put it like this: “${future}”`,
    `Bad news for ministers from Khan: “${future}”`,
    `Hunt tells the Mayor: “${future}”`,
    `At last an answer from the Mayor: “${future}”`,
    `Not a bad line from Khan: “${future}”`,
    `No answer from Hunt. Khan said “${future}”`,
    `Dave found that “${future}”`,
    `Here is what Khan said: “${future}”`,
    `Khan: ministers will not like this: “${future}”`,
  ],
});

testQuotes('a label with what it is about', {
  verbatim: [
    `King's Fund report, on what STP leaders do: “${yet}”`,
    `The King's Fund, on why STPs struggle: “${yet}”`,
    `More on what STP leaders do: “${yet}”`,
  ],
  misattributed: [
    `The Mayor, on what STP leaders do: “${yet}”`,
    `King's Fund critic, on what STP leaders do: “${yet}”`,
    `NHS England, on the King's Fund report: “${yet}”`,
    `Sadiq Khan, talking of Helen McKenna: “${impact}”`,
    `The King's Fund asked; the Mayor answered: “${yet}”`,
  ],
});

testQuotes('one of two is set aside', {
  verbatim: [
    `That was Sir Chris Ham, not the Mayor. His words: “${vision}”`,
    `Not the Mayor but Chris Ham: “${vision}”`,
    `Chris Ham (not the Mayor): “${vision}”`,
    `Ham rather than Khan: “${vision}”`,
  ],
  misattributed: [
    `That was the Mayor, not Sir Chris Ham. His words: “${vision}”`,
    `The speaker was Sadiq Khan, not Chris Ham. “${vision}”, he said.`,
    `Not Chris Ham but the Mayor: “${vision}”`,
    `Not from Ham but from Khan: “${vision}”`,
  ],
});

testQuotes('“he” is the subject of the sentence before, not who stands beside it', {
  verbatim: [
    `Ham sees a major role for the Mayor. “${vision}”, he says.`,
    `Ham wants the Mayor to do more, and he concludes: “${vision}”.`,
    `In a note to the Mayor, Ham is clear. “${vision}”, he writes.`,
  ],
  misattributed: [
    `The Mayor sees a major role for Ham. “${vision}”, he says.`,
    `The Mayor wants Ham to act, and he adds: “${vision}”`,
    `Khan gave a speech with Ham. “${vision}”, he said.`,
    `The Mayor will read it tonight. His key line: “${yet}”`,
  ],
});

testQuotes('“according to” is said of the whole sentence', {
  verbatim: [
    `According to the report, London's STPs “${advanced}”.`,
    `According to the Mayor's report, London's STPs “${advanced}”.`,
    `According to my notes, London's STPs “${advanced}”.`,
  ],
  misattributed: [
    `According to Jeremy Hunt, London's STPs “${advanced}”.`,
    `And according to Labour, London's STPs “${advanced}”.`,
    `As Labour pointed out, “${future}”.`,
  ],
});

test('the co-author of the report is one of its authors', () => {
  expect(verdictsOfQuotes(`The co-author of the report says “${impact}”`)).toEqual(['verbatim']);
  expect(verdictsOfQuotes(`The co-author of the Nuffield report says “${impact}”`)).toEqual([
    'misattributed',
  ]);
});

test('a verb behind the quotation before it is none of the next one’s', () => {
  expect(verdictsOfQuotes(`“${yet}”, the report finds, while “${future}”.`)).toEqual([
    'verbatim',
    'verbatim',
  ]);
});

test('a hostile message is read in no time', () => {
  const pieces = [
    'not Amos but ',
    'no answer from ',
    'Amos, on what ',
    'said, and yet ',
    'news for ',
    'whatever a ',
  ];
  for (const piece of [
    ...pieces,
    'here is what Amos ',
    'promised a, though ',
    'according to a, ',
    'I read in a ',
    "Amos's view is that ",
    'From: Amos\n',
    'You heard a ',
    "a's is ",
  ]) {
    const started = performance.now();
    checkText(bundled, `${piece.repeat(Math.floor(4_000 / piece.length))}“${impact}”`);
    expect([piece, performance.now() - started < 2_000]).toEqual([piece, true]);
  }
});

testQuotes('a word beside the marks names nobody', {
  verbatim: [
    `Complete the sentence: “${impact}”`,
    `Extra money is coming, fine: “${impact}”`,
    `hun, the STPs: “set up in 2016 as part of an England-wide restructure”`,
    `“${impact}” – and Oksana at the office still hasn't called back`,
    `“${impact}” – i WORKED there for years`,
    `“${impact}”... answers by DM to Kwame`,
    `“${impact}” Strong stuff for a council.`,
    `It is 13 per cent of its staff. “${impact}”`,
    `Helen McKenna is a Senior Fellow there. Her words: “${impact}”`,
    `Me – the quotes. I fancy “${impact}”`,
    `Somebody actually wrote this: “${impact}”`,
    `The wise folk of the King's Fund found that STPs “${advanced}”`,
    `According to the article the boards are busy, “bringing NHS organisations together with local authorities”`,
  ],
  misattributed: [
    `Dave the plumber: “${impact}”`,
    `Kwame also is clear: “${impact}”`,
    `“${impact}” – Oksana at the office`,
    `“${impact}”, answers Kwame.`,
    `Strong stuff from Kwame: “${impact}”`,
    `Kwame is a plumber. His words: “${impact}”`,
    `Me: “${impact}”`,
    `Somebody else wrote this: “${impact}”`,
    `The wise folk of the Town Hall found that STPs “${advanced}”`,
  ],
});
