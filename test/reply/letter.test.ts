// The words of a notification: what they quote is looked up as the whole answer is.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { checkLetterContent, letterContent } from '../../src/reply/letter.ts';
import { library } from '../answer/library.ts';

const letterOn = (question: string) => ({
  id: 'subscription-1',
  question,
  answer: ask(library, question),
  knowledge: library,
});

describe('what a notification quotes', () => {
  test.each(['What leaks?', 'How many branches are there?', 'What did Omar Finch say?', 'Who is Ruth Amos?'])(
    'stands in the sources: %s',
    (question) => {
      const letter = letterOn(question);
      expect(checkLetterContent(letterContent(letter), letter)).toEqual([]);
    },
  );

  test.each(['an ending', 'a cut'])('is found where it does not, with %s', (end) => {
    const letter = letterOn('What leaks?');
    const content = letterContent(letter);
    const quote = end === 'a cut' ? '"The roof sings […]' : '"The roof sings"';
    const forged = content.replace(/".*(?=\n)/u, quote.replace(/[[\]]/gu, String.raw`\$&`));
    expect(content).toContain('The roof');
    expect(forged).toContain('The roof sings');
    expect(checkLetterContent(forged, letter)).toHaveLength(1);
  });
});
