// Questions that only the text answers in; the sentence that does, and no more of it than answers, out.
import { describe, expect, test } from 'vitest';
import { askFor, boldOf, bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

const leak =
  'The roof of the oldest building leaks whenever it rains, and repairs were put off again for want of a builder.';

describe('a sentence answers', () => {
  test.each([
    ['what', 'What leaks?', leak],
    ['why', 'Why were repairs put off?', leak],
    ['with a typo', 'Why were the repiars put off?', leak],
    ['in chat', 'y were repairs put off', leak],
    ['without a question', 'roof repairs', leak],
    ['which', 'Which plan was called a paper tiger?', 'The plan was called a “paper tiger” at the meeting.'],
  ])('%s', (_, question, sentence) => {
    expect(quotesOf(askFor('passage', library, question))).toEqual([sentence]);
  });

  test.each([
    ['Why is the organisational landscape complex?', 'complex and cluttered'],
    ['What does London remain exposed to?', 'London remains significantly exposed to Brexit'],
    ['What is uncertain?', 'The future for London’s STPs remains uncertain.'],
  ])('of the bundled corpus: %s', (question, words) => {
    expect(quotesOf(askFor('passage', bundled, question)).join('\n')).toContain(words);
  });
});

describe('what is shown', () => {
  test('is the sentence and not the paragraph', () => {
    const { citations } = askFor('passage', library, 'What leaks?');
    for (const { passage, quote } of citations)
      expect(quote.length).toBeLessThan(library.findPassage(passage)?.text.length ?? 0);
  });

  test('keeps the clause that limits the one before', () => {
    const [quote] = quotesOf(
      askFor('yes-no', bundled, 'Did the Government pledge £20.5bn extra for social care?'),
    );
    expect(quote).toContain('though the pledge does not include vital funding for social care');
  });

  test('is the half of a sentence that holds the question’s own words', () => {
    const [quote] = quotesOf(askFor('passage', bundled, 'What may prompt a fresh look?'));
    expect(quote).toContain('may prompt a fresh look');
  });

  test('of a long sentence is the part that answers', () => {
    const { citations } = askFor('yes-no', bundled, 'Does the pledge cover social care?');
    const [first] = citations;
    expect(first?.quote.length).toBeLessThanOrEqual(300);
    expect(first?.quote).toMatch(/social care\.?$/u);
  });

  test('has the words in bold that the question asked about', () => {
    const { citations } = askFor('passage', library, 'Why were roof repairs put off?');
    const bold = citations.flatMap(boldOf);
    expect(bold).toContain('roof');
    expect(bold).toContain('repairs');
    expect(bold).not.toContain('building');
  });

  test('names the speaker where all of it is somebody’s words', () => {
    const [first] = askFor('passage', library, 'Which evenings are long?').citations;
    expect(first?.quote).toBe('Winter evenings are long.');
    expect(first?.speaker).toEqual({ name: 'Ruth Amos', entity: 'amos', form: 'said' });
  });

  test('names nobody where only a part of it is', () => {
    const [first] = askFor('passage', library, 'Where must the mobile libraries reach?').citations;
    expect(first?.quote).toBe('The mobile libraries must reach the villages,” she said.');
    expect(first?.speaker).toBeUndefined();
  });
});

describe('a sentence that only shares words is no answer', () => {
  test.each([
    ['about a place that it does not name', 'What leaks in Wales?'],
    ['about a person whom it does not name', 'Why did Ruth Amos put off repairs?'],
    ['without the kind of thing asked for', 'What colour is the roof?'],
    ['without a number where one is asked for', 'How many buckets do volunteers carry?'],
    ['without a date where one is asked for', 'When did the roof begin to leak?'],
    ['without a person where one is asked for', 'Who will mend the roof?'],
    ['for a name and nothing else', 'Why the Village Alliance?'],
    ['for the reason of what it only says is so', 'Why does the grant not pay for books?'],
    ['for the reason of a deed that it only tells', 'Why did the Town Council give money for repairs?'],
    ['on the strength of one common word', 'What is the best book?'],
  ])('%s', (_, question) => {
    expect(askFor('refusal', library, question).reason).toBe('not-stated');
  });
});
