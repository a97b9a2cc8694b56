// A statement that is refused, jested, set aside or only near so is no claim of the writer’s, however true; neighbours that only
// sound alike leave it as it is.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) => checkText(bundled, message).figures.map(({ verdict }) => verdict);

const refused = [
  'London has broadly 36 trusts.',
  'London has a solid 36 trusts.',
  'London has 36 trusts and change.',
  'London has 36 trusts, in round numbers.',
  'The average for London is 36 trusts.',
  'The old figure for London was 36 trusts.',
  'My aunt says London has 36 trusts. I looked it up: 35.',
  "My aunt says London has 36 trusts. Turns out it's 35.",
  'My aunt thinks London has 32 CCGs, in fact there is only one.',
  "London's STPs were set up in 2016, my aunt thinks. I looked: 2015.",
  'Some clown on Twitter says London has 36 trusts.',
  'Jill fibbed that London has 36 trusts.',
  'Jill misheard and now thinks London has 36 trusts.',
  "You'll never convince me London has 36 trusts.",
  'Never say that London has 36 trusts.',
  'Why does he keep claiming London has 36 trusts?',
  '36 trusts in London seems far too low.',
  'London has 36 trusts, or so the story goes.',
  'Jill says London has 36 trusts. Never trust her.',
  'Jill says London has 36 trusts; Wikipedia has a different number.',
  'Ann: London has 36 trusts. Bob: there are 35.',
  "London has 36 trusts. That's how many there were until 2010.",
  "London has 36 trusts. It's from 2007.",
  'London for a time had 36 trusts.',
  'The Greens pledge the capital 36 trusts.',
  "London's STPs were set up through a 2016 bill.",
  "London's STPs were set up in 2016, the rest in 2017.",
  'Social care and the NHS get £20.5 billion extra by 2023/24.',
  'The government pledged the NHS £20.5 billion extra for new hospitals.',
  'The government pledged the NHS £20.5 billion extra and then halved it.',
  "The King's Fund drew up a five-year plan.",
  'Please replace 36 trusts in London with 35.',
  'London rolled its 32 CCGs into five.',
];
test.each(refused)('%s: not said to be so', (message) => {
  expect(verdictsOf(message)).not.toContain('matches');
});

test.each([
  'Dave said London has 32 CCGs and he was right.',
  'London has 36 trusts, believe it or not.',
  'A good report: London has 36 trusts.',
  'In reality London has 36 trusts.',
  'My colleague says London has 36 trusts. I checked and she is right.',
  'My colleague says London has 36 trusts. In fact there are also 32 CCGs.',
  "I'm not joking, London has 36 trusts.",
  "Don't tell anyone, but London has 36 trusts.",
  'London has a whopping 36 trusts.',
  'The total for London is 36 trusts.',
  'London has 36 trusts, sort that out please.',
  "London's STPs were set up back in 2016.",
  'I promise you London has 36 trusts.',
  'Jill says London has 36 trusts. She is thinking about moving.',
  'Jill: London has 36 trusts. Ben: yes, 36.',
  'Option A: London has 36 trusts. Option B: it has 35. Answer: A.',
  'They want to merge London’s 32 CCGs into eight bigger bodies.',
  'Yesterday I learned London has 36 trusts.',
  'Great news and the NHS gets £20.5 billion extra by 2023/24.',
])('%s: still so', (message) => {
  expect(verdictsOf(message)[0]).toBe('matches');
});
