// Quotations beside those who hand them on, do something to them or are described by them, and those who say them by no verb of saying.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { testQuotes, verdictsOfQuotes } from './quoted-verdicts.ts';

const impact = 'the STPs need to do more to demonstrate their impact';
const yet = 'STPs have yet to establish themselves as collaborations';
const vision = 'each STP must develop a compelling vision';
const basis = 'With no statutory basis or formal authority to bring about change';
const cause = 'their impact hinges on the ability of partner organisations to find common cause';

testQuotes('where words are put names nobody', {
  verbatim: [
    `Going onto my mug: “${yet}”`,
    `Straight into my diary: “${yet}”`,
    `Taped above the kettle: “${yet}”`,
    `Meant for the fridge: “${yet}”`,
    `Added to the Pin Board: “${yet}”`,
    `Painting it on the shed: “${yet}”`,
    `For the noticeboard: “${yet}”`,
  ],
  misattributed: [
    `Straight from Priya: “${yet}”`,
    `Listened to Khan: “${yet}”`,
    `Reed on the radio: “${yet}”`,
    `Going by the Mayor: “${yet}”`,
    `Hidden in a speech by Khan: “${yet}”`,
  ],
});

testQuotes('who finds words or hands them on does not say them', {
  verbatim: [
    `Spotted in the King's Fund report by our vicar: “${yet}”.`,
    `Found by my sister in the article: “${yet}”`,
    `Picked out by Kwame: “${yet}”`,
    `underlined by our tutor: “${yet}”`,
    `The sentence my tutor circled: “${yet}”`,
    `“${yet}” – found by my sister`,
    `“${yet}” (shared by Priya)`,
    `McKenna, picked up by Priya: “${impact}”`,
    `The report says STPs are seen by many as a “toxic brand”.`,
  ],
  misattributed: [
    `Said by our teacher: “${yet}”`,
    `Found by my sister in the Guardian: “${yet}”`,
    `Spotted in a letter by Matt Hancock: “${yet}”`,
    `From a letter sent by Sadiq Khan: “${yet}”`,
    `Found by a Nuffield study: “${yet}”`,
    `As highlighted by Sadiq Khan: “${yet}”`,
    `Ham, spotted by Priya: “${impact}”`,
    `“${yet}” – said by my sister`,
  ],
});

testQuotes('any verb between a person and the marks says the words, unless it does something to them', {
  verbatim: [
    `McKenna chirps “${impact}”`,
    `Priya Shah quotes “${impact}”`,
    `Priya Shah loathes “${impact}”`,
    `Dave Brown circled “${impact}” twice`,
    `Sadiq Khan rejects “${impact}”`,
    `The Mayor cites “${impact}”`,
    `Mayor Khan supports “a fresh look at capital-wide strategies and structures”`,
    `What it says is that London's STPs “are less advanced than those in many other parts of England”`,
  ],
  misattributed: [
    `News from the Wombat: Mayor Sadiq Khan sobs “${impact}” into his tea`,
    `Priya Shah deadpans “${impact}”`,
    `Nick Clegg honked “${impact}” and left.`,
    `The Mayor trills “${impact}”`,
    `Ham yodels “${impact}”`,
    `Tony Blair tells us “${impact}”`,
  ],
});

testQuotes('who describes gives the words, not what is described', {
  verbatim: [
    `“${basis}” is how the article describes STPs, and also my allotment`,
    `“${basis}” was how the piece framed STPs and, frankly, me`,
    `“${basis}” is how it describes the STPs`,
    `“${basis}” is how STPs are described in the article, and my cat`,
    `“${impact}” is how McKenna put it, and Khan agreed`,
  ],
  misattributed: [
    `“${basis}” is how the Mayor describes STPs, and also my allotment`,
    `“${basis}” is how Priya Shah sees the report`,
    `“${basis}” is how STPs are described by the Mayor`,
    `“${impact}” is how Ham sums up McKenna's plan`,
    `“${impact}” is how my tutor describes the article`,
  ],
});

testQuotes('a name or an office in small letters right before the marks', {
  verbatim: [
    `mckenna “${impact}”`,
    `kings fund boss “${vision}”`,
    `dear minister “${impact}”`,
    `email to my mp “${impact}”`,
    `dave, “${impact}”`,
    `my favourite quote “${impact}”`,
  ],
  misattributed: [
    `rail union boss “${impact}”`,
    `KF boss “${impact}”`,
    `jeremy hunt “${impact}” lol`,
    `tory leader boris johnson “${impact}”`,
    `breaking: mayor of the town “${impact}”`,
    `our mp “${impact}”`,
  ],
});

test.each([
  [`The STPs say they are “coalitions of the willing” and “${cause}”`, ['misattributed', 'misattributed']],
  [`Khan says “${yet}”, and that “${cause}”`, ['misattributed', 'misattributed']],
  [`The report says “${yet}” and “${cause}”`, ['verbatim', 'verbatim']],
  [`McKenna says “${impact}” and “${cause}”`, ['verbatim', 'misattributed']],
  [`Khan says “${yet}”. The report says “${cause}”`, ['misattributed', 'verbatim']],
])('two quotations under one verb are both of its subject: %s', (message, expected) => {
  expect(verdictsOfQuotes(message)).toEqual(expected);
});

test('a hostile message is read in no time', () => {
  for (const piece of [
    'spotted in the a by ',
    'picked out by a ',
    'the line a a a ',
    'found and a and ',
    'Straight into ',
    'Ruth Amos sobs ',
    'mayor of the ',
  ]) {
    const started = performance.now();
    checkText(
      bundled,
      `${piece.repeat(Math.floor(4_000 / piece.length))}“${impact}” ${'is how a '.repeat(200)}`,
    );
    expect([piece, performance.now() - started < 2_000]).toEqual([piece, true]);
  }
});
