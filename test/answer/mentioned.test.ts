// Whether a source mentions something; what stands in another source than the one asked; what is outside, and what nobody said.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { contextOf } from '../../src/answer/follow-up/context.ts';
import { askFor } from './expected.ts';
import { library } from './library.ts';

describe('whether a source mentions something', () => {
  test.each([
    ['Does The Gazette mention Ruth Amos?', 'Ruth Amos', 'annual'],
    ['Does The Gazette quote Omar Finch?', 'Omar Finch', 'gazette'],
    ['Is the Village Alliance mentioned in The Gazette?', 'Village Alliance', 'annual'],
    ['Is the grant mentioned?', 'grant', 'annual'],
  ])('%s', (question, about, source) => {
    const answer = askFor('comparison', library, question);
    expect(answer.about).toBe(about);
    const silent = answer.bySource.filter(({ citations }) => citations.length === 0);
    expect(silent.map((each) => each.source)).toEqual(['annual', 'gazette'].filter((one) => one !== source));
  });
});

describe('in whatever words that is asked', () => {
  test.each([
    ...[
      'mention',
      'talk about',
      'speak of',
      'speak about',
      'refer to',
      'cover',
      'quote',
      'discuss',
      'cite',
    ].map((verb) => `Does The Gazette ${verb} the grant?`),
    ...['mentioned', 'talked about', 'spoken of', 'referred to', 'quoted', 'discussed', 'cited'].map(
      (verb) => `Is the grant ${verb}?`,
    ),
    'Has the grant ever been discussed in the articles?',
  ])('%s', (question) => {
    expect(askFor('comparison', library, question).about).toBe('grant');
  });

  test.each(['Is the grant covered?', 'Has a grant been named?', 'Is the grant by the Council discussed?'])(
    'but not %s',
    (question) => {
      expect(ask(library, question)).not.toMatchObject({ kind: 'comparison', about: 'grant' });
    },
  );
});

test('what only another source tells is shown as that source’s, and the one asked as silent', () => {
  const answer = askFor(
    'comparison',
    library,
    'According to The Gazette, when were the branch libraries opened?',
  );
  expect(answer.bySource).toMatchObject([
    { source: 'annual', citations: [0] },
    { source: 'gazette', citations: [] },
  ]);
  expect(answer.citations[0]?.quote).toContain('1962');
});

test.each(['outside Harbridge', 'beyond Harbridge', 'apart from Harbridge’s'])(
  'what there is %s no number of Harbridge tells',
  (place) => {
    expect(askFor('refusal', library, `How many mobile libraries are there ${place}?`).reason).toBe(
      'other-scope',
    );
  },
);

test('why somebody said what they did not say is refused', () => {
  expect(ask(library, 'Why did Ruth Amos say that the roof leaks?').kind).toBe('refusal');
});

test('why somebody said what they said gets their words, and that these do not say why', () => {
  const asked = 'Ruth Amos say that every branch needs longer hours?';
  expect(askFor('quotation', library, `Why did ${asked}`).reasonUnsaid).toBe(true);
  expect(askFor('quotation', library, 'What did Ruth Amos say about longer hours?').reasonUnsaid).toBe(
    undefined,
  );
});

test('who said that, and where it stands, are asked of what was shown', () => {
  const context = contextOf(ask(library, 'How many reading circles are there?'));
  for (const question of ['who said that?', 'where does it say that?']) {
    const { citations } = askFor('passage', library, question, context);
    expect(citations.map(({ quote }) => quote).join(' ')).toContain('three reading circles');
  }
});
