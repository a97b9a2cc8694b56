// How often something happens: by words that say so of it, and by no rate of what is paid, counted or called so.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { saysHowOften } from '../../src/answer/passage/frequency.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { stemOf } from '../../src/search/terms.ts';
import { corpusOf } from '../support/corpus.ts';

describe('a part of a sentence says how often it happens', () => {
  test.each([
    ['The ferry sails every Tuesday', 'sail'],
    ['The ferry sails on Sundays', 'sail'],
    ['The ferry sails each spring', 'sail'],
    ['The ferry sails most days', 'sail'],
    ['The ferry sails every two hours', 'sail'],
    ['The ferry sails several times a day', 'sail'],
    ['The ferry sails twelve times a week', 'sail'],
    ['The ferry sailed once in 2020', 'sail'],
    ['The ferry sails daily', 'sail'],
    ['The 12 clubs meet every week', 'meet'],
  ])('%s', (part, verb) => {
    expect(saysHowOften(part, (stem) => stem === stemOf(verb))).toBe(true);
  });

  test.each([
    ['Waiting times rose in winter', 'rise'],
    ['Queues rose to three times as many', 'rise'],
    ['The trust spends £3 million a year on crews', 'spend'],
    ['The trust spends £3 million every year', 'spend'],
    ['The farm pays each clerk £20 a day', 'pay'],
    ['The lake draws 900 visitors each summer', 'draw'],
    ['The daily paper says that the crews met', 'meet'],
    ['The pier closed once the boats had gone', 'close'],
  ])('but not %s', (part, verb) => {
    expect(saysHowOften(part, (stem) => stem === stemOf(verb))).toBe(false);
  });
});

describe('which is then the answer', () => {
  const source = 'The Ferry Trust spends £3 million a year on crews. The ferry sails every Tuesday.';
  const named = (id: string, text: string) => ({
    id,
    kind: 'body' as const,
    names: [{ text, evidence: [{ source: 'notes', quote: text }] }],
  });
  const knowledge = buildKnowledge(
    corpusOf({
      sources: { notes: source },
      facts: { entities: [named('trust', 'Ferry Trust'), named('ferry', 'The ferry')] },
    }),
  );
  test.each([
    ['How often does the ferry sail?', 'passage'],
    ['How often does the Ferry Trust spend money?', 'refusal'],
    ['How often does the Ferry Trust sail?', 'refusal'],
  ])('%s', (question, kind) => {
    expect(ask(knowledge, question).kind).toBe(kind);
  });
});
