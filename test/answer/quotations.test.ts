// Questions about somebody's words in; those words, as the source gives them, out. Nobody is made a speaker.
import { describe, expect, test } from 'vitest';
import { askFor, boldOf, bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

const close = 'Close one and you close a door';
const cheap = 'argues that the branches cost too little to close';
const hours = 'Readers asked for longer hours, and every branch needs them.';
const evenings = 'Winter evenings are long.';
const villages = 'The mobile libraries must reach the villages';

describe('what somebody said', () => {
  test.each([
    ['in a question', 'What did Ruth Amos say?'],
    ['by surname', 'what did amos say'],
    ['misspelt', 'what did Ruth Amoss say?'],
    ['by post', 'What did the head librarian say?'],
    ['with another verb', 'what does Ruth Amos think?'],
    ['as an order', 'quote Ruth Amos'],
    ['as a noun', 'the words of Ruth Amos'],
    ['in chat', 'amos said what'],
  ])('%s', (_, question) => {
    const answer = askFor('quotation', library, question);
    expect(answer.speaker).toEqual({ id: 'amos', name: 'Ruth Amos' });
    expect(quotesOf(answer)).toEqual([hours, evenings, villages]);
  });

  test('carries its speaker, and whether the source quotes or tells', () => {
    const answer = askFor('quotation', library, 'What did Omar Finch say?');
    const spoken = answer.citations.map(({ quote, speaker }) => [quote, speaker?.entity, speaker?.form]);
    expect(spoken).toHaveLength(2);
    expect(spoken).toContainEqual([close, 'finch', 'said']);
    expect(spoken).toContainEqual([cheap, 'finch', 'reported']);
  });

  test('comes with what the speaker is, in the words of the source', () => {
    const { role } = askFor('quotation', library, 'What did Ruth Amos say?');
    expect(role?.words).toBe('head librarian');
    expect(role?.citation.quote).toContain('Ruth Amos, the head librarian');
  });
});

describe('what somebody said about something', () => {
  test.each([
    ['a word of theirs', 'What did Ruth Amos say about the villages?', [villages]],
    ['a name in theirs', 'What did Ruth Amos say about mobile libraries?', [villages]],
    ['an alias of that name', 'What did Ruth Amos say about the book bus?', [villages]],
    ['the singular of a word', 'What did Ruth Amos say about an hour?', [hours]],
    ['told by the source', 'What did Omar Finch say about the branches?', [cheap]],
    ['as a headline', 'Ruth Amos on the villages', [villages]],
  ])('%s', (_, question, quotes) => {
    expect(quotesOf(askFor('quotation', library, question))).toEqual(quotes);
  });

  test('has the words asked about in bold', () => {
    const { citations } = askFor('quotation', library, 'What did Ruth Amos say about the villages?');
    expect(citations.flatMap(boldOf)).toEqual(['villages']);
  });

  test('says when there is more of theirs', () => {
    expect(askFor('quotation', library, 'What did Ruth Amos say about the villages?').more).toBe(true);
    expect(askFor('quotation', library, 'What did Ruth Amos say?').more).toBe(false);
  });

  test.each([
    ['what they did not speak of', 'What did Ruth Amos say about the roof?'],
    ['what somebody else spoke of', 'What did Ruth Amos say about closing a door?'],
    ['what nobody spoke of', 'What did Omar Finch say about volcanoes?'],
  ])('is refused for %s', (_, question) => {
    expect(askFor('refusal', library, question).reason).toBe('not-stated');
  });

  test.each([
    ['What did Helen McKenna say about the boroughs?', 'the Mayor and the boroughs'],
    ['what did mckena say about their impact', 'do more to demonstrate their impact'],
    ['What did Chris Ham say about the Mayor?', 'a major role for the Mayor'],
    ['what did sir chris ham say about a vision?', 'must develop a compelling vision'],
  ])('of the bundled corpus: %s', (question, words) => {
    expect(quotesOf(askFor('quotation', bundled, question))[0]).toContain(words);
  });
});

describe('nobody is made a speaker', () => {
  test.each([
    ['a body that is only named', 'What did the Town Council say?'],
    ['a person whose words the table does not have', 'What did Lena Vogt say?'],
    ['somebody unheard of', 'What did Napoleon say about the branches?'],
    ['somebody unheard of with a name beside', 'What did Napoleon say about Ruth Amos?'],
  ])('%s', (_, question) => {
    const answer = askFor('refusal', library, question);
    expect(answer.reason).toBe('not-stated');
    expect(answer.citations.filter(({ speaker }) => speaker !== undefined)).toEqual([]);
  });

  test.each(['What did Sadiq Khan say?', 'What did the Mayor say?', 'What did the NHS say?'])(
    'of the bundled corpus: %s',
    (question) => {
      expect(askFor('refusal', bundled, question).reason).toBe('not-stated');
    },
  );

  test('words in quotation marks whose speaker the source does not name have none', () => {
    const [first] = askFor('passage', library, 'What was called a paper tiger?').citations;
    expect(first?.quote).toContain('paper tiger');
    expect(first?.speaker).toBeUndefined();
  });

  test('a sentence that is only partly a quotation is nobody’s', () => {
    const [first] = askFor('passage', library, 'What closes a door?').citations;
    expect(first?.quote).toBe(`“${close},” he told us.`);
    expect(first?.speaker).toBeUndefined();
  });
});

describe('who said something', () => {
  test.each([
    ['word for word', 'Who said “close one and you close a door”?', 'finch', close],
    ['in part', 'Who said the mobile libraries must reach the villages?', 'amos', villages],
    ['as the source tells it', 'Who argues that the branches cost too little to close?', 'finch', cheap],
  ])('%s', (_, question, speaker, quote) => {
    const answer = askFor('quotation', library, question);
    expect(answer.speaker.id).toBe(speaker);
    expect(quotesOf(answer)).toEqual([quote]);
  });

  test('is refused for words that nobody is named for', () => {
    expect(askFor('refusal', library, 'Who said paper tiger?').reason).toBe('not-stated');
    expect(askFor('refusal', library, 'Who said that libraries are for volcanoes?').reason).toBe(
      'not-stated',
    );
  });
});

describe('a body speaks through its document', () => {
  test('its quotation is the document’s', () => {
    const { speaker } = askFor('quotation', bundled, "What did the King's Fund say about progress?");
    expect(speaker).toMatchObject({ id: 'report', name: 'the report' });
  });

  test('and so are the words of the document itself', () => {
    const answer = askFor('quotation', bundled, 'What did the report say about common cause?');
    expect(answer.citations[0]).toMatchObject({ speaker: { entity: 'report', form: 'said' } });
    expect(quotesOf(answer)[0]).toContain('to find common cause');
  });
});
