// Remarks, errands and signs of writing around a number: words that sound like a denial, a condition or another place and are of
// something else leave a true number as it is; where they are of the number, they do not.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

const share = '11% of health workers in London come from Europe';
const sum = 'the Government pledged £20.5bn extra for the NHS';

test.each([
  // What leads to a colon is of the talkers, of readers, of a text; or presents what follows.
  [`The caretaker lost a bet on the snooker: ${share}.`, ['11% matches']],
  ['I have my doubts about the soup but none about this: London has 32 CCGs.', ['32 matches']],
  ['The weather may be wrong but this isn’t: London has 32 CCGs.', ['32 matches']],
  [`In case the wifi goes like it did last week in Derby, copy this down: ${sum}.`, ['£20.5bn matches']],
  ['Nobody asked me on the train, so here it is for the record: London has 32 CCGs.', ['32 matches']],
  ['Nothing on my desk is where I left it, except the one card I need: London has 32 CCGs.', ['32 matches']],
  ['First slide for anyone who could not come: London has 32 CCGs.', ['32 matches']],
  ['A fact you won’t have to google: London has 32 CCGs.', ['32 matches']],
  ['Agenda (late as I can’t type): a) apologies, b) London has 32 CCGs, c) pub.', ['32 matches']],
  [`The wording has been cleared and should not be changed: ${share}.`, ['11% matches']],
  ['That’s the last time I write it on the board: London has 32 CCGs.', ['32 matches']],
  [`Text for the banner outside the library: ${share}.`, ['11% matches']],
  [`The caption reads: ${share}.`, ['11% matches']],
  [`For the avoidance of doubt: ${share}.`, ['11% matches']],
  ['First, nobody hides the numbers: there are 32 CCGs in London.', ['32 matches']],
  ['Opening: in London we deal with 33 borough councils.', ['33 matches']],
  // What asked for it, or whom it is said to.
  ['And since you ask at the end of your mail, London has 32 CCGs.', ['32 matches']],
  ['If you’re reading this on the fridge door, Helen, London has 32 CCGs.', ['32 matches']],
  ['What ought to strike her is that London has 32 CCGs.', ['32 matches']],
  ['What the NHS has been pledged, unless I’ve nodded off: £20.5bn extra', ['£20.5bn matches']],
  [
    '@jo nearly 9m residents are catered for by the London STPs, it’s in the piece, scroll down',
    ['9m matches'],
  ],
  // A whole statement as a part of another, or beside one.
  ['The fact that London has 32 CCGs belongs in the first paragraph.', ['32 matches']],
  [`That ${share} is the sort of thing they ought to print on mugs.`, ['11% matches']],
  ['While London has 32 CCGs, the borough’s own website still shows somebody’s cat.', ['32 matches']],
  [`The text is smudged but correct and says ${share}.`, ['11% matches']],
  [
    'By 2023/24 the NHS is due £20.5bn extra, said the clerk, yawning.',
    ['2023/24 matches', '£20.5bn matches'],
  ],
  [`Check that ${share}, and chase the rumour of 900 lost keys`, ['11% matches', '900 unknown']],
  ['London has 32 CCGs (Maria wants it on the whiteboard)', ['32 matches']],
  ['[street noise] London has 32 CCGs. [beat] I’m Lucy and this is the news.', ['32 matches']],
  ['Dear Joan comma London has 32 CCGs full stop see you at the choir full stop', ['32 matches']],
  // What is asked of the talkers, what is not included in the day, and what one thinks of it.
  ['Am I the last to learn that London has 32 CCGs? Ha.', ['32 matches']],
  ['1) London has 32 CCGs.\n2) Lunch is not included.', ['32 matches']],
  ['33 borough councils in London... coincidence? i think not', ['33 matches']],
  ['32 clinical commissioning groups seems high for London?', ['32 matches']],
  ['London has 32 CCGs, shout if that’s wrong', ['32 matches']],
  // Another place in a sentence that sets no scene.
  [
    'I am sorry my letter went to Croydon. To answer you: The London STPs were set up in 2016.',
    ['2016 matches'],
  ],
  [`Love to the Bristol office! Down here it’s dull: ${sum}.`, ['£20.5bn matches']],
  [`They land from Oslo at noon. On the card it says that ${sum}.`, ['£20.5bn matches']],
  // What a document has, and what it ought to have.
  ['The board paper has London down for 36 trusts and 32 CCGs', ['36 matches', '32 matches']],
  ['Our standfirst has the London STPs set up in 2016', ['2016 matches']],
  ['Typo on slide: there should be 36 trusts for London', ['36 matches']],
])('%s', (message, expected) => {
  expect(verdictsOf(message)).toEqual(expected);
});

test.each([
  // The same words of the number itself.
  'The rumour is that nobody says London has 32 CCGs.',
  'Remember this myth: London has 32 CCGs.',
  'Typo on the slide: London has 32 CCGs.',
  'Nobody believes the numbers: there are 32 CCGs in London.',
  'That London has 32 CCGs is something nobody has ever shown.',
  'London has 32 CCGs (the editor wants it gone, it’s false)',
  'London has 32 CCGs, said no report ever.',
  '32 CCGs in London. Right? I think not.',
  '32 CCGs seems a lot for Leeds.',
  'Our slide has Leeds down for 32 CCGs.',
  // A sum that is for somebody else.
  'The Government’s £20.5bn is extra money for social care.',
  'The £20.5bn is new money for councils.',
  'Scotland is ahead. They pledged £20.5bn extra for the NHS.',
])('no match: %s', (message) => {
  expect(checkText(bundled, message).figures.map(({ verdict }) => verdict)).not.toContain('matches');
});
