// Texts without facts that name their speakers in; whose words an answer gives out.
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { speakerAt } from '../../src/answer/attribution.ts';
import { answerQuote } from '../../src/answer/commands.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { checkReceipts } from '../../src/reply/receipts.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import { corpusOf } from '../support/corpus.ts';
import { contentOf } from '../reply/fixture.ts';

const gazette = [
  'The library reopened in May.',
  '“The roof leaks whenever it rains, and nobody mends it,” said Jane Smith, the head librarian. “Books are ruined every winter.”',
  'Tom Ellery, chair of the council, said: “The roof will be mended by spring.”',
  '“The mobile library must stay,” she said. Jane Smith left the meeting.',
].join('\n\n');
const texts = buildKnowledge(corpusOf({ sources: { gazette } }));

const said = (answer: Answer): readonly (string | undefined)[] =>
  answer.citations.map(({ quote, speaker }) => `${speaker?.name ?? 'nobody'}: ${quote}`);

describe('without a fact table', () => {
  test.each([
    ['What did Jane Smith say about books?', 'Jane Smith: Books are ruined every winter.'],
    ['what did smith say about the books', 'Jane Smith: Books are ruined every winter.'],
    ['What did Ellery say?', 'Tom Ellery: The roof will be mended by spring.'],
    ['Who said the roof will be mended by spring?', 'Tom Ellery: The roof will be mended by spring.'],
    ['Who said “Books are ruined every winter”?', 'Jane Smith: Books are ruined every winter.'],
    ['Who said the mobile library must stay?', 'nobody: “The mobile library must stay,” she said.'],
  ])('%s', (question, expected) => {
    const answer = ask(texts, question);
    expect(said(answer)).toEqual([expected]);
    expect(checkReceipts(renderAnswer(answer, texts, {}), texts)).toEqual([]);
  });

  test('all that somebody said is given in the order of the text', () => {
    expect(said(answerQuote(texts, 'Jane Smith', undefined))).toEqual([
      'Jane Smith: The roof leaks whenever it rains, and nobody mends it',
      'Jane Smith: Books are ruined every winter.',
    ]);
  });

  test('nobody else of that name is made a speaker', () => {
    const answer = ask(texts, 'What did Tom Smith say about the roof?');
    expect(answer.citations.map(({ speaker }) => speaker)).toEqual(answer.citations.map(() => undefined));
  });

  test('the reply names the speaker where the words stand', () => {
    const answer = ask(texts, 'What did Jane Smith say about books?');
    expect(contentOf(renderAnswer(answer, texts, {}))).toContain('· Jane Smith, quoted there');
  });
});

describe('the speaker of a run', () => {
  const passage = (text: string) => ({ id: 'gazette#1', source: 'gazette', paragraph: 1, text });
  const speakerOf = (text: string, words: string) => {
    const start = text.indexOf(words);
    return speakerAt(texts, passage(text), { start, end: start + words.length })?.name;
  };
  const text = '“Tom told me ‘we never will’ and left,” said Jane Smith, who sighed.';

  test('is the one named beside it', () => {
    expect(speakerOf(text, 'Tom told me ‘we never will’ and left')).toBe('Jane Smith');
  });

  test('is nobody for what is quoted inside it, and for words of the text’s own', () => {
    expect(speakerOf(text, 'we never will')).toBeUndefined();
    expect(speakerOf(text, 'and left,” said Jane Smith')).toBeUndefined();
    expect(speakerOf(text, 'who sighed')).toBeUndefined();
  });
});

describe('with a fact table', () => {
  const facts = {
    entities: [
      {
        id: 'lee',
        kind: 'person' as const,
        names: [{ text: 'Ann Lee', evidence: [{ source: 'letter', quote: 'Ann Lee' }] }],
        aliases: [],
      },
    ],
    quotations: [{ id: 'boats', form: 'said' as const, source: 'letter', parts: ['Boats are dear to me'] }],
  };
  const letter = 'Ann Lee wrote. “Boats are dear to me,” said Jane Smith.';
  const knowledge = buildKnowledge(corpusOf({ sources: { letter, gazette }, facts }));

  test('a source without rows gives the speakers that it names', () => {
    expect(said(ask(knowledge, 'What did Jane Smith say about books?'))).toEqual([
      'Jane Smith: Books are ruined every winter.',
    ]);
  });

  test('a quotation with a row has the speaker of the row, which may be none', () => {
    const [passage] = knowledge.findSource('letter')?.passages ?? [];
    const start = letter.indexOf('Boats are dear');
    const run = { start, end: start + 'Boats are dear'.length };
    expect(passage && speakerAt(knowledge, passage, run)).toBeUndefined();
  });
});
