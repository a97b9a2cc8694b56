// True numbers that their message makes and unsays: in the next sentences, behind a dash, as somebody’s error or as fiction; and
// numbers beside which only something else is wrong, made up or taken back.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);
const claims = ['Bexbury has 14 planning committees', 'the planning committees were set up in 1996'];

describe('no match', () => {
  test.each([
    // In the next sentence or two.
    'Yesterday I said that {C}. That was an error. Sorry, Jas!',
    'You wrote that {C}. No, that’s simply false. Look it up.',
    '{C}? Really? I don’t believe that for a minute.',
    'The minister stated that {C}. He had to withdraw the statement because it was incorrect.',
    'Minutes: Mr Hale stated that {C}. The chair corrected him: this is not the case.',
    'The paper printed that {C}. Today it has published a retraction: the story was false.',
    'A man on the bus swore that {C}. He also swore that he was a bishop. Neither is true.',
    'Quiz, true or false: “{C}.” The right answer is FALSE.',
    'You asked if {C}. No. Sorry to be blunt.',
    'My tutor read “{C}” and crossed it out because it’s false.',
    'Claim: {C}. Verdict: false.',
    'We wrote that {C}. We apologise for the error.',
    'An earlier version of this story said that {C}. This has been corrected.',
    'I thought that {C}, but apparently not',
    '{C}\nEdit: nope',
    '{C}\n^ wrong',
    '{C} – sorry, swap those',
    // Who said it is wrong.
    'My brother swears that {C}. He’s wrong, as he is about everything',
    'The chatbot says {C}. It hallucinated that.',
    'Gran told me that {C}. Bless her, she’d got it all muddled up.',
    'The old leaflet has it that {C}. The old leaflet is mistaken, so bin it.',
    // Taken back.
    '“{C}” – I take that back, I’d mixed up my notes.',
    '{C}. Strike that from the record, please, I misspoke.',
    '{C}. Sorry, ignore that, I was looking at the wrong page.',
    // Called wrong before.
    'It simply isn’t so that {C}.',
    'Nobody should believe that {C}.',
    'I was wrong when I told the board that {C}.',
    'The Gazette had to print a retraction after claiming that {C}.',
    'The claim that {C} has been disproved.',
    'Please delete the sentence “{C}” from the newsletter.',
    'Contrary to the poster (“{C}”), things are quite different.',
    'It’s a common mistake to believe that {C}.',
    'There’s a rumour going round the park that {C}.',
    'Examples of false statements for the class:\n- {C}',
    'Two truths and a lie:\n1) I’m tall\n2) {C}',
    'April fool! {C}',
    // Made up.
    'In my novel, which is set in a made-up England, {C}.',
    'In the board game we invented for the party, {C}.',
    'In the alternate timeline of that series, {C}.',
  ])('%s', (message) => {
    for (const claim of claims)
      expect([claim, ...verdictsOf(message.replace('{C}', claim))]).not.toContain('matches');
  });

  test('of the second number of one statement', () => {
    expect(
      verdictsOf('There’s no evidence that the 14 committees of Bexbury were set up in 1996. We asked.')[1],
    ).not.toBe('matches');
  });
});

describe('a match', () => {
  test.each([
    '{C}. I was wrong to park there, they towed my car.',
    '{C}. Please ignore the coffee stain.',
    '{C}. The map on page 3 is wrong, though.',
    '{C}. It’s wrong that nobody asked us.',
    '{C}. That’s wrong on so many levels.',
    '{C}. This can’t be right for patients.',
    '{C}. That’s no lie!',
    '{C}. Don’t let anyone tell you that this is wrong.',
    '{C}. If this is wrong, blame the report.',
    '{C}. Somebody corrected me when I said there were more.',
    '{C}. The old number was wrong.',
    '{C}. Was I wrong to tell them? No.',
    '{C}. No milk left, by the way.',
    'You were right, {C}. I was looking at the wrong page.',
    'I used to think otherwise, but {C}. I stand corrected.',
    'Is it the case that {C}?',
  ])('%s', (message) => {
    for (const claim of claims) expect(verdictsOf(message.replace('{C}', claim))[0]).toBe('matches');
  });
});

test('what is said of the next number of the kind unsays no other', () => {
  expect(
    verdictsOf('Bexbury has 14 planning committees. Somebody wrote 15 planning committees. That’s wrong.')[0],
  ).toBe('matches');
});
