// Text that tries to be more than text: random strings, markup, mentions, addresses, directions, the marks of our own.
import fc from 'fast-check';

const TOKENS = [
  ...['**', '*', '__', '_', '~~', '||', '`', '```', '\\', '\\\\', '\\*', '# ', '## ', '-# ', '> ', '>>> ', '- ', '+ '],
  ...['* ', '1. ', '12.', '\n', '\r\n', '\u2028', '\t', ' ', '  ', '\u00a0', '[', ']', '(', ')', '[x](https://x.example)'],
  ...['[…]', ' […] ', '…', '“', '”', '‘', '’', '"', '„', '@everyone', '@here', '<@1>', '<@&22>', '<#3>', '<t:0:R>'],
  ...['</count:1>', '<id:home>', '<a:b:1>', ':smile:', 'https://x.example/_a_', 'http:', '//', 'www.x.example', 'a@b.example'],
  ...['\u202e', '\u200b', '\u0000', '\u001b', '\u{1f468}\u200d\u{1f469}', '\u{1f1ec}\u{1f1e7}', 'é', '\u0301', '漢字', 'שלום'],
  ...['32', '33 boards', 'three', '20.5 billion', '2023/24', 'the', 'one of them', '¹', '²', ' ¹', '<', '>', '@', ':', '.', ','],
];

const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TOKENS) }, fc.string({ unit: 'binary', maxLength: 6 }));

/** Mostly short; sometimes thousands of characters, with and without spaces. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { maxLength: 12 }).map((words) => words.join('')) },
  { weight: 3, arbitrary: fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(word, { maxLength: 9 }), fc.integer({ min: 50, max: 400 })).map(([words, times]) => {
      return words.join(' ').repeat(times).slice(0, 6000).toWellFormed();
    }),
  },
);
