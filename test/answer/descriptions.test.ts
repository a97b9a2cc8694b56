// Questions for what, who and which in; descriptions, lists, sentences and comparisons of the sources out.
import { describe, expect, test } from 'vitest';
import { askFor, boldOf, bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

const amos = 'Ruth Amos, the head librarian and author of this report';

describe('who somebody is', () => {
  test.each([
    ['by name', 'Who is Ruth Amos?'],
    ['by surname', 'who is amos'],
    ['misspelt', 'who is ruht amos'],
    ['by post', 'Who is the head librarian?'],
    ['by alias', "who's the author"],
    ['by name alone', 'ruth amos'],
  ])('%s', (_, question) => {
    const answer = askFor('person', library, question);
    expect([answer.entity.id, answer.described, quotesOf(answer)]).toEqual(['amos', true, [amos]]);
  });

  test('comes with the roles that the source prints, each cited', () => {
    const { roles, citations } = askFor('person', library, 'Who is Ruth Amos?');
    expect(roles).toEqual([{ name: 'head librarian', citation: 0 }]);
    expect(citations.flatMap(boldOf).join(' ')).toContain('head librarian');
  });

  test('of the bundled corpus, by role', () => {
    expect(askFor('person', bundled, "Who is the King's Fund's chief executive?").entity.id).toBe(
      'chris-ham',
    );
    expect(askFor('person', bundled, 'who is the mayor of london?').entity.id).toBe('sadiq-khan');
  });

  test('is told as not described where the sources only name them', () => {
    const answer = askFor('person', library, 'Who is Lena Vogt?');
    expect(answer.described).toBe(false);
    expect(answer.citations.flatMap(boldOf)).toEqual(['Lena Vogt']);
  });

  test('is refused for a post whose holder no source names', () => {
    expect(askFor('refusal', bundled, 'Who is the regional director?').reason).toBe('not-stated');
  });

  test.each([
    ["Who is Ruth Amos's deputy?"],
    ['who is finchs boss'],
    ["Who is the head librarian's husband?"],
    ["What is the name of Omar Finch's wife?"],
    ['Who is the sister of Lena Vogt?'],
    ['Who succeeded Omar Finch?'],
    ['Who does Ruth Amos report to?'],
  ])('is refused for somebody who is only told by them: %s', (question) => {
    expect(askFor('refusal', library, question).reason).toBe('not-stated');
  });

  test.each([["What is Omar Finch's job?"], ["Who is the report's author?"]])(
    'is told where what is asked for is their own: %s',
    (question) => {
      expect(askFor('person', library, question).described).toBe(true);
    },
  );

  test('is refused for somebody unheard of', () => {
    expect(askFor('refusal', library, 'Who is Napoleon?').reason).toBe('nothing-matches');
  });
});

describe('what something is', () => {
  test.each([
    ['in a question', 'What is the grant?', 'grant'],
    ['in chat', 'whats the grant', 'grant'],
    ['as an order', 'explain the grant', 'grant'],
    ['by kind', 'What kind of body is the Library Board?', 'library-board'],
    ['by acronym', 'what does LBR stand for', 'branches'],
  ])('%s', (_, question, id) => {
    expect(askFor('definition', library, question).entity.id).toBe(id);
  });

  test('is the sentence of a source', () => {
    const answer = askFor('definition', library, 'What is the Library Board?');
    expect(answer.described).toBe(true);
    expect(quotesOf(answer)).toEqual(['The Library Board met in March and the Reading Board in June.']);
  });

  test('is told as not described where the sources only name it', () => {
    const answer = askFor('definition', library, 'What is the Village Alliance?');
    expect(answer.described).toBe(false);
    expect(answer.citations.flatMap(boldOf)).toEqual(['Village Alliance']);
  });

  test('is not asked where the question says more than the name', () => {
    expect(askFor('refusal', library, 'What is the colour of the grant?').reason).toBe('not-stated');
  });

  test('has two readings where two things share the name', () => {
    const answer = askFor('refusal', library, 'What is the board?');
    expect(answer.reason).toBe('ambiguous');
    expect(answer.next.map(({ args }) => args)).toEqual([
      { what: 'library-board' },
      { what: 'reading-board' },
    ]);
  });

  test('and one where the question says which', () => {
    expect(askFor('definition', library, 'What is the Reading Board?').entity.id).toBe('reading-board');
  });
});

describe('which there are', () => {
  test.each([
    'Which reading circles are there?',
    'list the reading circles',
    'name the reading circles',
    'Which three reading circles?',
  ])('%s', (question) => {
    const { members, citations, stated } = askFor('list', library, question);
    expect(members.map(({ name }) => name)).toEqual(['Northside', 'Old Town', 'Riverside']);
    for (const { name, citation } of members)
      expect(citations.flatMap((one, index) => (index === citation ? boldOf(one) : []))).toContain(name);
    expect(stated?.value).toBe('3');
  });

  test('of the bundled corpus, asked for by what they belong to', () => {
    const areas = ['North Central', 'North East', 'North West', 'South West', 'South East London'];
    for (const question of ['Which five areas do the STPs cover?', 'which areas?', 'list the STP areas'])
      expect(askFor('list', bundled, question).members.map(({ name }) => name)).toEqual(areas);
  });

  test.each([
    ['that no source lists', 'Which branches are there?'],
    ['of a kind that no source lists', 'Which reading circles are noisy?'],
  ])('is refused %s', (_, question) => {
    expect(askFor('refusal', library, question).reason).toBe('not-stated');
  });
});

describe('whether something is so', () => {
  test.each([
    ['where a sentence says', 'Does the grant pay for books?', 'the grant does not pay for books'],
    ['where words say', 'Does the roof leak?', 'leaks whenever it rains'],
  ])('is left to the reader %s', (_, question, words) => {
    const { verdict, citations } = askFor('yes-no', library, question);
    expect([verdict, citations.length]).toEqual(['unsaid', 1]);
    expect(citations[0]?.quote).toContain(words);
  });

  test('of the bundled corpus', () => {
    const { verdict, citations } = askFor('yes-no', bundled, 'Does the pledge cover social care?');
    expect(verdict).toBe('unsaid');
    expect(citations[0]?.quote).toContain('the pledge does not include vital funding for social care');
  });

  test('is refused where no sentence says', () => {
    expect(askFor('refusal', library, 'Is the Village Alliance rich?').reason).toBe('not-stated');
  });
});

describe('what each source says', () => {
  test('is shown source by source', () => {
    const { about, bySource, citations } = askFor(
      'comparison',
      library,
      'Compare the sources on mobile libraries',
    );
    expect(about).toBe('mobile libraries');
    expect(bySource).toEqual([
      { source: 'annual', citations: [0] },
      { source: 'gazette', citations: [1] },
    ]);
    expect(citations.map(({ source }) => source)).toEqual(['annual', 'gazette']);
  });

  test('and one that is silent says nothing', () => {
    const { bySource } = askFor('comparison', library, 'Which article mentions the Village Alliance?');
    expect(bySource[1]).toEqual({ source: 'gazette', citations: [] });
  });
});
