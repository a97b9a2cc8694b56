// What is said behind a number may tell of more or fewer, of another time or of another whole: the number is then not claimed.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);
const counted = 'Bexbury has 14 planning committees';
const share = 'In Bexbury 38% of bus drivers come from Wales';
const founded = 'The committees were set up in 1996';

test.each([
  '. It’s more than that.',
  '. Pretty sure they’re fewer.',
  '. A third of that, surely.',
  '. Off by two.',
  '. You missed one.',
  '. There’s one more, at the docks.',
  '. Could have sworn it was 12.',
])('“…%s” says it is not so many', (tail) => {
  expect(verdictsOf(counted + tail)[0]).toBe('other-scope');
});

test.each(['. Way earlier.', '. Before that, surely.', '. Later, I reckon.'])(
  '“…%s” dates it otherwise',
  (tail) => {
    expect(verdictsOf(founded + tail)[0]).toBe('other-scope');
  },
);

test.each([
  '. They got merged last year.',
  '. Fewer now.',
  '. Two have closed since.',
  ', that was the old structure',
  '. That’s an outdated figure.',
  '. Or it will, from April.',
  '. Coming soon.',
  '. That’s the target.',
])('“…%s” is of another time', (tail) => {
  expect(verdictsOf(counted + tail)[0]).toBe('other-scope');
});

test.each(['. UK figures.', ' - that’s the national average', ', UK-wide', '. Conductors only.'])(
  '“…%s” is of another whole',
  (tail) => {
    expect(verdictsOf(share + tail)[0]).toBe('other-scope');
  },
);

test.each([
  '11% of health workers come from Europe. In London it’s double.',
  '11% of health workers come from Europe, but in the capital it’s more',
  '13% of care staff come from Europe, twice that in London',
  '13% of care staff come from Europe. It’s more like 20% in London.',
])('%s: it is set against the place’s own', (message) => {
  expect(checkText(bundled, message).figures[0]?.verdict).toBe('other-scope');
});

test.each([
  '. More than I thought.',
  '. Half of them I’ve never heard of.',
  '. There’s one more thing to say.',
  '. You forgot the milk.',
  '. Later!',
  '. That’s a new one on me.',
  '. They will merge soon, I bet.',
  '. They merged the parking permits last year.',
  '. That’s old news.',
  '. That’s the plan’s problem.',
  '. From April I work for one.',
])('“…%s” says nothing of the number', (tail) => {
  expect(verdictsOf(counted + tail)[0]).toBe('matches');
});

test.each([
  '. In Bexbury that matters.',
  '. Bexbury only.',
  '. Nationally nobody cares.',
  '. National disgrace!',
])('“…%s” leaves a share as it is', (tail) => {
  expect(verdictsOf(share + tail)[0]).toBe('matches');
});

test('what came about then, or is due, is so after its end as well', () => {
  expect(verdictsOf(`${founded}. They got merged last year.`)).toEqual(['matches']);
  expect(verdictsOf('the parks get £2.5 million extra by 2027/28. That’s the target.')[0]).toBe('matches');
});

test('a number that answers the sentence before is held against the sources, and never borne out by them', () => {
  expect(verdictsOf(`${counted}. I’d swear it was 12.`)).toEqual(['other-scope', 'differs']);
  expect(verdictsOf(`${counted}? My mate says 12`).at(-1)).toBe('differs');
  expect(verdictsOf('Bexbury has 12 planning committees. It’s 14.')).toEqual(['differs', 'unknown']);
  expect(verdictsOf(`${counted}. My brother is 5.`)).toEqual(['matches', 'unknown']);
});
