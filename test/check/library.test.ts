// A corpus about something else entirely: the checker knows nothing of any one subject.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { library } from '../answer/library.ts';

test.each([
  ['Harbridge runs 12 branch libraries', '12', 'matches'],
  ['a dozen branches, amazing', 'a dozen', 'matches'],
  ['there are 14 branches', '14', 'differs'],
  ['12 new branches', '12', 'other-scope'],
  ['12 branches closed', '12', 'other-scope'],
  ['Wales has 12 branches', '12', 'other-scope'],
  ['Wales has 9 branches', '9', 'unknown'],
  ['the libraries serve almost 85,000 residents', '85,000', 'matches'],
  ['the libraries serve 85,000 residents', '85,000', 'other-scope'],
  ['38% of young readers borrow audio books', '38%', 'matches'],
  ['9% of young readers borrow audio books', '9%', 'differs'],
  ['The branch libraries were opened in 1962', '1962', 'matches'],
  ['the branches were founded in 1970', '1970', 'differs'],
  ['12 branch managers', '12', 'unknown'],
  ['several reading rooms, say 7 reading rooms', '7', 'unknown'],
])('“%s”: %s %s', (message, text, verdict) => {
  const figure = checkText(library, message).figures.find((one) => one.text === text);
  expect(figure?.verdict).toBe(verdict);
});

test('sources that disagree are both shown', () => {
  for (const [message, verdict] of [
    ['four mobile libraries', 'matches'],
    ['five mobile libraries', 'matches'],
    ['six mobile libraries', 'differs'],
  ] as const) {
    const [figure] = checkText(library, message).figures;
    expect(figure?.verdict).toBe(verdict);
    expect(figure?.said?.map(({ value }) => value).toSorted()).toEqual(['4', '5']);
  }
});

test('says why a true number is no match', () => {
  const why = (message: string) => checkText(library, message).figures[0]?.why;
  expect(why('Wales has 12 branches')).toBe('scope');
  expect(why('the libraries serve 85,000 residents')).toBe('qualifier');
  expect(why('more than 10 branches')).toBe('bound');
  expect(why('if there were 12 branches')).toBe('supposed');
  expect(why('Dave says there are 12 branches, which is nonsense')).toBe('disputed');
  expect(why('Dave says there are 12 branches')).toBeUndefined();
  expect(why('there are not 12 branches')).toBe('denied');
  expect(why('each town has 12 branches')).toBe('apiece');
  expect(why('12 branches in 1990')).toBe('date');
});
