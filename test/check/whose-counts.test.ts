// A true count, or share, with the place’s name in the sentence: it matches only where the sentence gives it to that place.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

/** Whether any number of a message matches. */
function matches(message: string): boolean {
  return checkText(bundled, message).figures.some(({ verdict }) => verdict === 'matches');
}

test.each([
  'Oxford, a city unlike London, has 36 trusts.',
  'Surrey surrounds London and has five STPs.',
  'Haringey, north London, has 33 councils.',
  'Merton lies in London and counts 36 trusts.',
  'Watford, just outside London, has almost nine million residents.',
  'Luton, near London, gets 13 per cent of its care staff from Europe.',
  'Britain, London included, has 36 trusts.',
  'Not far from London there are 36 trusts.',
  'Next to London are 36 trusts.',
  'No borough in London has 36 trusts.',
  'West End of London: 36 trusts.',
  'Museums in London: 36 trusts.',
])('the number is of another place, or of a part: %s', (message) => {
  expect(matches(message)).toBe(false);
});

test.each([
  "London's parks are mown by 33 councils.",
  "London's bakeries supply 36 trusts.",
  'The fire in London closed 36 trusts.',
  'A poll in London reached 32 CCGs.',
  'She chairs five STPs in London.',
  'We audited 36 trusts in London.',
  'Our charity helps 33 councils in London.',
  'London is talking to 36 trusts.',
])('so many have to do with something else: %s', (message) => {
  expect(matches(message)).toBe(false);
});

test.each([
  "Surgeons from Europe make up 11 per cent of London's health workers.",
  'Older people from Europe make up 11 per cent of health workers.',
  'Porters from Europe are 13 per cent of care staff.',
])('a narrower group has the share: %s', (message) => {
  expect(matches(message)).toBe(false);
});

test.each([
  'Barnet is nice but London has 36 trusts.',
  'London, unlike Leeds, has 36 trusts.',
  "London's NHS has 36 trusts.",
  "London's patients are served by 36 trusts.",
  'In London, there are 36 trusts.',
  'Jill from Leeds says London has 36 trusts.',
  'My teacher told us London had 32 CCGs.',
  'I live in London and we have 32 CCGs.',
  'Health care in London involves 36 trusts.',
  'London in numbers: 36 trusts, 32 CCGs.',
  "Staff from Europe make up 11 per cent of London's health workers.",
])('the number is the place’s own: %s', (message) => {
  expect(matches(message)).toBe(true);
});
