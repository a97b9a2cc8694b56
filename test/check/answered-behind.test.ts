// What answers a number, or mends it, in the next sentence or line leaves nothing of it that could match.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictOf = (message: string) => checkText(town, message).figures[0]?.verdict;
const claim = 'Bexbury has 14 planning committees';

test.each([
  '. No it doesn’t.',
  '. It doesn’t though.',
  '. Bexbury doesn’t.',
  '. Not.',
  '. jk',
  '. I made that up.',
  '. As if.',
  '. The report says otherwise.',
  '. That number is wrong.',
  '. It’s lovely there. None of this is true.',
  ' lol no',
  ' but it doesn’t',
  '? I don’t think so',
  '? You must be joking.',
  '? Not in this universe.',
])('“…%s” denies it', (answer) => {
  expect(verdictOf(`${claim}${answer}`)).toBe('other-scope');
});

test.each([
  '. The report says 16.',
  ', it’s actually 16',
  '. Gotcha, it’s 16',
  '? 16.',
  '? Or 16',
  '. Sorry, I meant wards.',
  '. No wait. Wards. 14 wards.',
  '. Oops, that’s Leeds',
  '. Wards, sorry.',
  '. Sorry, wrong town.',
  '. I misread that.',
  ', or is it wards?',
  ' (had, since April it’s five)',
  ', or will have once the last one opens',
])('“…%s” means something else', (answer) => {
  expect(verdictOf(`${claim}${answer}`)).not.toBe('matches');
});

test('a quoted line is answered by the line below it', () => {
  for (const answer of ['no it doesn’t', '16 actually', 'not since the merger', 'that’s Leeds'])
    expect(verdictOf(`> ${claim}\n${answer}`), answer).not.toBe('matches');
});

test.each([
  '. It doesn’t need them.',
  '. No it doesn’t need them all.',
  '. Not that anyone asked.',
  '. Not one fewer.',
  '. No kidding.',
  '. I kid you not.',
  '. Leeds doesn’t.',
  '. Does it need them? Not really.',
  '. The report says that’s too many.',
  '. I mean, wow.',
  '. Sorry, wrong chat.',
  '. That’s the problem.',
  '. It’s a joke.',
  ', not 16',
  ', up from 12.',
  ' (page 14)',
  ' sounds a lot but it isn’t',
  '? Wow, that’s a lot',
  '? Yes.',
])('“…%s” takes nothing back', (answer) => {
  expect(verdictOf(`${claim}${answer}`)).toBe('matches');
});

test('a reply that asks back denies nothing', () => {
  expect(verdictOf(`> ${claim}\nno it doesn’t?? source please`)).toBe('matches');
});
