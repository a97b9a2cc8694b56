// What a message carries of its answer: rendered, sent through JSON as Discord sends it, and read back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { contextOf, type Context, type Topic } from '../../src/answer/follow-up/context.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';
import { readContext } from '../../src/reply/read-context.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import type { Place } from '../../src/reply/reply.ts';
import { anyAnswer, anyKnowledge } from './arbitraries.ts';
import { buttonsOf, cite, knowledgeOf, nothing, suggest, valley } from './fixture.ts';

const bundled = buildKnowledge(await loadCorpus('corpus'));
const further: Place = { further: true };

function send(answer: Answer, knowledge: Knowledge, place: Place = {}): unknown {
  return JSON.parse(JSON.stringify(renderAnswer(answer, knowledge, place).components));
}

function readBack(answer: Answer, knowledge: Knowledge, place?: Place): Context | undefined {
  return readContext(send(answer, knowledge, place), knowledge);
}

const count: Topic = { want: 'count', entities: ['bridges'], words: ['stone'] };
const found: Answer = { ...nothing, kind: 'passage', topic: count };

describe('a message carries what its answer was about', () => {
  test.each<[string, Answer]>([
    ['with a citation', { ...found, citations: [cite(valley, 'three ferries')] }],
    ['with suggestions', { ...found, next: [suggest('How many fords?')] }],
    ['with nothing to press', found],
    ['a refusal', { ...nothing, kind: 'refusal', reason: 'nothing-matches', topic: count }],
  ])('%s', (_what, answer) => {
    expect(readBack(answer, valley)).toMatchObject(count);
    expect(readBack(answer, valley, further)).toMatchObject(count);
  });

  test('and why it was refused', () => {
    const topic: Topic = { ...count, refused: 'other-scope' };
    const refusal: Answer = { ...nothing, kind: 'refusal', reason: 'other-scope', topic };
    expect(readBack(refusal, valley)).toMatchObject(topic);
    expect(readBack(refusal, valley, further)).toMatchObject(topic);
  });

  test('and one that is about nothing carries none', () => {
    expect(readBack({ kind: 'help', occasion: 'help', ...nothing }, valley)).toBeUndefined();
    expect(readBack({ kind: 'sources', ...nothing }, valley, further)).toBeUndefined();
  });

  test('or what was spoken of before, where it is about nothing itself', () => {
    expect(readBack({ kind: 'sources', ...nothing }, valley, { topic: count })).toMatchObject(count);
  });

  test('on one button alone, which does what it did', () => {
    const answer: Answer = {
      ...found,
      next: [suggest('One', { what: 'x' }), suggest('Two', { what: 'xy' })],
    };
    const ids = buttonsOf(renderAnswer(answer, valley, {})).map(({ id }) => id);
    expect(ids).toEqual(['1.count?what=x&=count.bridges~stone', '1.count?what=xy']);
  });

  test('as far as there is room: the main entity is the last to be left out', () => {
    const entities = ['a', 'b', 'c'].map((letter) => letter.repeat(30));
    const long = suggest('Long', { what: 'x'.repeat(50) });
    const answer: Answer = { ...found, next: [long], topic: { want: 'list', entities, words: [] } };
    expect(readBack(answer, valley)).toMatchObject({ want: 'list', entities: ['a'.repeat(30)] });
  });

  test('without names that could not come back', () => {
    const topic: Topic = { want: 'list', entities: ['Not.an~id', 'bridges'], words: ['two words', 'stone'] };
    expect(readBack({ ...found, topic }, valley)).toMatchObject({ entities: ['bridges'], words: ['stone'] });
  });
});

describe('the quotes that a message shows come back word for word', () => {
  test.each([
    ['with bold words and markup of their own', 'has 12 road bridges', '12', 'bridges'],
    ['without the marks of a speech', 'Each bridge is a promise.'],
    ['with the marks inside them', '“Each bridge is a promise. We must keep it,” said Ada Lane'],
  ])('%s', (_what, quote, ...bold) => {
    const context = readBack({ ...found, citations: [cite(valley, quote, ...bold)] }, valley);
    expect(context?.quotes).toEqual([quote.replace(/^“/, '')]);
  });

  test('unescaped', () => {
    const text = 'A *starred* [link](x) costs £5 | `code`, # 1 and > 2, […] with a gap.';
    const knowledge = knowledgeOf({ odd: { paragraphs: [text] } });
    expect(readBack({ ...found, citations: [cite(knowledge, text)] }, knowledge)?.quotes).toEqual([text]);
  });

  test('and not where no source holds them any more', () => {
    const answer: Answer = { ...found, citations: [cite(valley, 'three ferries')] };
    const changed = knowledgeOf({ gazette: { paragraphs: ['The ferries are gone.'] } });
    expect(readContext(send(answer, valley), changed)).toEqual({ ...count, quotes: [] });
  });

  test('from the reply’s own sentence where they stand there alone', () => {
    const open = { words: 'several fords', instead: 'several' };
    const answer: Answer = {
      ...{ kind: 'refusal', reason: 'not-stated', next: [], topic: count, open },
      citations: [cite(valley, 'several fords')],
    };
    expect(readBack(answer, valley)?.quotes).toEqual(['several fords']);
  });
});

test('whatever the answer holds, what is read back is no more than it was', () => {
  const topic = fc.record({
    want: fc.constantFrom('count' as const, 'yes-no' as const),
    entities: fc.array(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,30}){0,2}$/), { maxLength: 3 }),
    words: fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,20}$/u), { maxLength: 3 }),
  });
  const answered = anyKnowledge.chain((knowledge) =>
    fc.record({ knowledge: fc.constant(knowledge), answer: anyAnswer(knowledge), topic }),
  );
  fc.assert(
    fc.property(answered, fc.boolean(), ({ knowledge, answer, topic: about }, isFurther) => {
      const context = readBack({ ...answer, topic: about }, knowledge, { further: isFurther });
      expect(context?.want).toBe(about.want);
      const { entities = [], words = [], quotes = [] } = context ?? {};
      expect(entities).toEqual(about.entities.slice(0, entities.length));
      expect(words).toEqual(about.words.slice(0, words.length));
      const texts = knowledge.corpus.sources.flatMap(({ passages }) => passages.map(({ text }) => text));
      for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true);
    }),
    { numRuns: 150, interruptAfterTimeLimit: 10_000 },
  );
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no components', []],
  ['components of another shape', [{ components: 7, custom_id: 3 }, null, 'x']],
  ['custom ids that somebody made up', [{ custom_id: '1.count?=' }, { custom_id: '1.x?=no-want.<@1>' }]],
  ['a custom id that is too long', [{ custom_id: `1.count?what=${'x'.repeat(99)}&=count.bridges` }]],
  ['what a question to be shared leans on', [{ custom_id: '1!.ask?question=x&=count.bridges' }]],
])('there is no context in %s', (_what, components) => {
  expect(readContext(components, valley)).toBeUndefined();
});

test.each([
  ['how many ccgs are there?', 'and trusts?'],
  ['how many ccgs are there?', 'where does it say that?'],
  ['who is helen mckenna?', 'what did she say?'],
  ['what did helen mckenna say?', 'what else did she say?'],
  ['what did helen mckenna say about boroughs?', 'and about improving services?'],
  ['does the pledge cover social care?', 'in the other article?'],
  ['how many hospitals are there?', 'and trusts?'],
  ['which five areas?', 'where does it say that?'],
])('after “%s”, “%s” is answered as if nothing had been sent between', (first, second) => {
  const answer = ask(bundled, first);
  const context = contextOf(answer);
  expect(context).toBeDefined();
  const direct = ask(bundled, second, context);
  const carried = ask(bundled, second, readBack(answer, bundled));
  expect(carried.kind).toBe(direct.kind);
  expect(carried.topic).toEqual(direct.topic);
  expect(carried.citations[0]?.passage).toBe(direct.citations[0]?.passage);
});
