// What the last answer was about, in and out of the few characters that a button carries.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalReasons } from '../../src/answer/answer.ts';
import { answerAbout } from '../../src/answer/commands.ts';
import { ask } from '../../src/answer/ask.ts';
import { contextOf, decodeTopic, encodeTopic } from '../../src/answer/follow-up/context.ts';
import { hostileText } from '../reply/hostile.ts';
import { bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

describe('the context of an answer', () => {
  test('is what was asked, what it was about and what it quoted', () => {
    const answer = ask(library, 'How many branches are there?');
    expect(contextOf(answer)).toMatchObject({
      want: 'count',
      entities: ['branches'],
      quotes: quotesOf(answer),
    });
  });

  test('has the speaker first, then what else was named', () => {
    const answer = ask(library, 'What did Ruth Amos say about the mobile libraries?');
    expect(contextOf(answer)?.entities).toEqual(['amos', 'mobiles']);
  });

  test('is there for a refusal too', () => {
    const context = contextOf(ask(library, 'How many branches are there in Wales?'));
    expect(context).toMatchObject({ want: 'count', refused: 'other-scope' });
  });

  test('is none where nothing was asked', () => {
    for (const answer of [ask(library, 'hello'), ask(library, ''), answerAbout(library)])
      expect(contextOf(answer)).toBeUndefined();
  });
});

describe('a topic in a button', () => {
  test('is read as it was written', () => {
    for (const knowledge of [library, bundled])
      for (const question of knowledge.corpus.examples) {
        const { topic } = ask(knowledge, question);
        if (!topic) throw new Error(`no topic: ${question}`);
        const [entities, words] = [topic.entities.slice(0, 3), topic.words.slice(0, 3)];
        expect(decodeTopic(encodeTopic(topic))).toEqual({ want: topic.want, entities, words });
      }
  });

  test('tells why it was refused', () => {
    for (const refused of refusalReasons) {
      const topic = { want: 'count', entities: ['branches'], words: ['haunted'], refused } as const;
      expect(decodeTopic(encodeTopic(topic))).toEqual(topic);
    }
  });

  test.each([
    '',
    'count.',
    'count!.branches',
    'count!9.branches',
    'count!1!1.branches',
    'Count.branches',
    'nonsense.branches',
    'count.UPPER',
    'count.a.b.c.d',
    'count.a b',
    'toString',
  ])('that nobody wrote is none: %j', (text) => {
    expect(decodeTopic(text)).toBeUndefined();
  });

  test('from anybody is read or none, and what is read is written the same', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const topic = decodeTopic(text);
        if (topic) expect(encodeTopic(topic)).toBe(text);
      }),
    );
  });
});
