// The folder that a corpus of one's own begins with: it is sound, and its rows do what their comments say.
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { checkText } from '../../src/check/check-text.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { renderPlain } from '../../src/reply/plain.ts';

const knowledge = buildKnowledge(await loadCorpus('corpus-example'));

test.each(knowledge.corpus.examples)('the example “%s” is answered', (question) => {
  expect(ask(knowledge, question).kind).not.toBe('refusal');
});

test.each([
  ['how many landing stages does ostrey have?', '14 landing stages or 15 landing stages'],
  ['how many car stages are there?', 'Five car stages'],
  ['how much will the government spend on piers?', '£3.2 million'],
  ['when is the pier money due?', 'by 2025'],
  ['what share of the stages is closed in winter?', '40 per cent'],
  ['when was the board founded?', '1998'],
  ['when is the board’s answer expected?', 'Its answer to the review is expected in June.'],
  ['how many more boats does the review recommend?', 'six more boats'],
  ['which ferry districts are proposed?', 'Tern Bay'],
  ['how many members does the board have?', 'nine members'],
  ['who is ada quill?', 'harbour master at Tern Bay'],
  ['has the night ferry been cancelled?', 'Night boats have not sailed since March'],
  ['where do the sources differ?', 'The sources differ on landing stages.'],
])('“%s” is answered with %s', (question, words) => {
  const answer = ask(knowledge, question);
  expect(answer.kind).not.toBe('refusal');
  expect(renderPlain(answer, knowledge)).toContain(words);
});

test.each([
  'how many landing stages does Skerra have?',
  'when were the night boats built?',
  'how many boats are there?',
  'how many members does the review have?',
  'which ferry districts are closed?',
])('“%s” is refused', (question) => {
  expect(ask(knowledge, question).kind).toBe('refusal');
});

test.each([
  ['Ostrey has 15 piers.', ['matches']],
  ['Ostrey has 14 landing stages, and the Ferry Board was set up in 1998.', ['matches', 'matches']],
  ['There are five landing stages.', ['differs']],
  ['There are five car stages.', ['matches']],
  ['The Ferry Board was founded in 1998.', ['matches']],
  ['The Ferry Board was set up in 1989.', ['differs']],
  ['The Government has promised £3.2 million for new piers by 2025.', ['matches', 'matches']],
  ['The Government has promised £3.2 million a year for new piers.', ['other-scope']],
  ['The review recommends six more boats.', ['matches']],
  ['Ostrey has six boats.', ['unknown']],
  ['Skerra has 14 landing stages.', ['other-scope']],
])('of “%s” its numbers are %s', (message, verdicts) => {
  expect(checkText(knowledge, message).figures.map(({ verdict }) => verdict)).toEqual(verdicts);
});

test('her words are hers', () => {
  const { quotes } = checkText(knowledge, '“A pier without a boat is a bench,” said Ada Quill.');
  expect(quotes.map(({ verdict }) => verdict)).toEqual(['verbatim']);
});
