// What a row of the table says by itself: a name that has its number in it, and that a clause is the reason.
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { renderPlain } from '../../src/reply/plain.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf, type InlineCorpus } from '../support/corpus.ts';
import { askFor } from './expected.ts';

const at = (quote: string, says?: string) => [
  { source: 'notes', quote, ...(says === undefined ? {} : { says }) },
];
const build = (notes: string, facts: Exclude<InlineCorpus['facts'], string | undefined>) =>
  buildKnowledge(corpusOf({ sources: { notes }, facts }));

test.each([
  ['seven clerks', 'the clerks', 'seven clerks'],
  ['seven clerks', 'clerks', 'seven clerks'],
  ['harbour clerks', 'the clerks', 'seven harbour clerks'],
])('a count of “%s”, in short “%s”, is headed “%s”', (name, short, words) => {
  const clerks = { id: 'clerks', kind: 'group' as const, names: [{ text: name, evidence: at(name) }], short };
  const quote = 'The town has seven';
  const knowledge = build(
    `${quote}${name.startsWith('seven') ? ' clerks' : ''}, and the harbour clerks know it.`,
    {
      entities: [{ ...clerks, aliases: ['clerks', 'clerk'].filter((alias) => alias !== short) }],
      figures: [{ id: 'n', about: 'clerks', measure: 'count', value: 7, evidence: at(quote, 'seven') }],
    },
  );
  expect(askFor('count', knowledge, 'How many clerks are there?').readings[0].words).toBe(words);
});

test('what the table says is the reason is one in whatever words, and of nothing else', () => {
  const named = (id: string, text: string) => ({
    id,
    kind: 'term' as const,
    names: [{ text, evidence: at(text) }],
  });
  const closed = 'The pier closed once the ice had come, and the ferry closed.';
  const knowledge = build(closed, {
    entities: [named('pier', 'The pier'), named('ferry', 'the ferry')],
    statements: [{ id: 's', asked: ['reason'], evidence: at('The pier closed once the ice had come') }],
  });
  const shown = ask(knowledge, 'Why did the pier close?');
  expect(shown.kind).toBe('passage');
  expect(renderPlain(shown, knowledge)).toContain('once the ice had come');
  expect(ask(knowledge, 'Why did the ferry close?').kind).toBe('refusal');
});
