// What people put around a question in; the question alone, or a claim put for confirmation, out.
import { expect, test } from 'vitest';
import { unframe } from '../../src/answer/question/framing.ts';

test.each([
  ['remind me, how many branches are there?', 'how many branches are there?'],
  ['Can you tell me the number of branches?', 'the number of branches?'],
  ['i’m writing a paper for my class: how many branches are there?', 'how many branches are there?'],
  ['as a reader I’d like to know who runs the branches', 'who runs the branches'],
  ['any idea how many branches there are', 'how many branches there are'],
  ['how many branches are there, seems a lot', 'how many branches are there'],
  ['who is the author, does it say?', 'who is the author'],
  ['how many branches are there, need it fast', 'how many branches are there'],
  ['do you have anything on the branches', 'the branches'],
  ['have you got any figures on loans', 'figures on loans'],
  ['a line by Finch that i could put in a leaflet', 'a line by Finch'],
  ['sorry, who is that?', 'who is that?'],
])('%j asks %j', (typed, asked) => {
  expect(unframe(typed)).toBe(asked);
});

test.each([
  ['12 branches, am i remembering right?', 'is it true that 12 branches'],
  ['Someone told me there are 20 branches. True?', 'is it true that there are 20 branches'],
  ['my neighbour swears its 20 branches', 'is it true that 20 branches'],
  ['so it opened in 1962, yeah?', 'is it true that it opened in 1962'],
  ['Someone from the club said it opened in 1962. Can anyone confirm?', 'is it true that it opened in 1962'],
  [
    'So we were at the club last night and somebody said it opened in 1962',
    'is it true that it opened in 1962',
  ],
])('%j is put for confirmation', (typed, claim) => {
  expect(unframe(typed)).toBe(claim);
});

test.each([
  'what do people think',
  'where does it say that',
  'How many branches are there?',
  'the branches, who runs them?',
])('%j stays as it is', (typed) => {
  expect(unframe(typed)).toBe(typed);
});
