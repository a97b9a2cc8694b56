// Questions beside those that a sentence or row answers: another antecedent, rate, way, side, time or need; refused, and the right one answered.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const sources = {
  post: [
    'The council opened a library. It has 12 rooms.',
    'The guild lost a court case to the museum. It has 9 galleries.',
    'The Board backs a plan. It was rejected by the mayor. The club backs reform. It has 5 aims.',
    'The Trust was set up in May 1990. It has 31 boats.',
    'The annual report counts 40 carts. Each year 50 masts break. The fair sees 60 annual visits.',
    'The fund paid £5 million to the museum. The Ministry gave the council £3 million for roof repairs. The council has 7 clerks and 22 porters.',
    'The library employs 30 keepers, who are good people. Brampton has 40 bus stops. There are 12 village stops outside Brampton.',
    'The tram runs every Tuesday. Waiting times rose in winter. The market spends £3 million a year. The choir sings twice a week.',
    'The office will reply soon. The town has 24 groups. The mayor wants 80 groups.',
  ].join('\n\n'),
  winter: '---\ntitle: The winter\n---\nDocks were shut. The pilots are paid well.',
  county: [
    'The county has three teams: North, South and East. Each is run by the county council. The union runs nothing.',
  ].join('\n\n'),
};

const at = (quote: string, source: keyof typeof sources = 'post', says?: string) => [
  { source, quote, ...(says === undefined ? {} : { says }) },
];
const entity = (
  kind: 'body' | 'place' | 'term' | 'group' | 'person',
  text: string,
  source: keyof typeof sources = 'post',
) => ({
  id: text.toLowerCase().replaceAll(' ', '-'),
  kind,
  names: [{ text, evidence: [{ source, quote: text, ...(paragraphs[text] ?? {}) }] }],
  ...(text.endsWith('s') ? { plural: text, singular: text.slice(0, -1) } : {}),
});
/** Where a name stands in several paragraphs. */
const paragraphs: Readonly<Record<string, { paragraph: number }>> = {
  council: { paragraph: 1 },
  library: { paragraph: 1 },
  museum: { paragraph: 2 },
  mayor: { paragraph: 3 },
};
const count = (
  about: string,
  value: number,
  quote: string,
  says?: string,
  asked: readonly string[] = [],
) => ({
  id: `${about}-count`,
  about,
  measure: 'count' as const,
  value,
  asked: [...asked],
  evidence: at(quote, 'post', says),
});

const town = buildKnowledge(
  corpusOf({
    sources,
    facts: {
      entities: [
        ...[
          'council',
          'guild',
          'museum',
          'Board',
          'club',
          'Trust',
          'fund',
          'Ministry',
          'market',
          'choir',
        ].map((text) => entity('body', text)),
        ...['library', 'rooms', 'galleries', 'Brampton', 'bus stops', 'village stops', 'town'].map((text) =>
          entity('place', text),
        ),
        ...['aims', 'boats', 'carts', 'masts', 'visits', 'roof repairs', 'tram'].map((text) =>
          entity('term', text),
        ),
        ...['clerks', 'keepers', 'groups', 'people'].map((text) => entity('group', text)),
        entity('body', 'office'),
        entity('person', 'mayor'),
        {
          id: 'pilots',
          kind: 'group' as const,
          names: [{ text: 'pilots', evidence: at('The pilots', 'winter') }],
        },
        {
          id: 'union',
          kind: 'body' as const,
          names: [{ text: 'union', evidence: at('The union', 'county') }],
        },
        {
          id: 'teams',
          kind: 'body' as const,
          names: [{ text: 'teams', evidence: at('three teams', 'county') }],
          plural: 'teams',
          members: ['North', 'South', 'East'].map((text) => ({
            text,
            evidence: at('three teams: North, South and East', 'county'),
          })),
        },
      ],
      figures: [
        count('rooms', 12, '12 rooms'),
        count('galleries', 9, '9 galleries'),
        count('aims', 5, '5 aims'),
        count('boats', 31, '31 boats'),
        count('carts', 40, 'The annual report counts 40 carts', '40 carts'),
        count('masts', 50, 'Each year 50 masts break', '50 masts'),
        count('visits', 60, '60 annual visits'),
        count('clerks', 7, '7 clerks'),
        count('keepers', 30, 'The library employs 30 keepers', '30 keepers', ['work for the library']),
        count('bus-stops', 40, '40 bus stops'),
        count('village-stops', 12, '12 village stops outside Brampton', undefined, ['outside']),
        count('groups', 24, 'The town has 24 groups', '24 groups'),
        {
          id: 'paid',
          about: 'museum',
          measure: 'money',
          value: 5000000,
          unit: '£',
          asked: ['paid', 'fund'],
          evidence: at('The fund paid £5 million to the museum', 'post', '£5 million'),
        },
        {
          id: 'reply-due',
          about: 'office',
          measure: 'date',
          value: 'open',
          asked: ['reply'],
          evidence: at('The office will reply soon', 'post', 'soon'),
        },
        {
          id: 'teams-count',
          about: 'teams',
          measure: 'count',
          value: 3,
          asked: ['run'],
          evidence: at('three teams', 'county'),
        },
      ],
    },
  }),
);

/** The value, the verdict or the words that are shown; else the kind of answer. */
function told(question: string): string {
  const answer = ask(town, question);
  if (answer.kind === 'count' || answer.kind === 'figure' || answer.kind === 'correction')
    return answer.readings[0].value;
  if (answer.kind === 'yes-no') return answer.verdict;
  return answer.kind === 'passage' ? answer.citations.map(({ quote }) => quote).join(' ') : answer.kind;
}

describe('is answered', () => {
  test.each([
    ['How many boats does the Trust have?', '31'],
    ['How many boats does this whole Trust have?', '31'],
    ['Does the Trust have 31 boats?', 'yes'],
    ['How many masts break a year?', '50'],
    ['How many visits are there each year?', '60'],
    ['How many keepers work for the library?', '30'],
    ['How many keepers currently work for the library?', '30'],
    ['How many village stops are there outside Brampton?', '12'],
    ['How many groups does the mayor want?', 'The mayor wants 80 groups.'],
    ['How often does the choir sing?', 'The choir sings twice a week.'],
    ['How many people work for the library?', '30'],
    ['How much does the council get?', 'The Ministry gave the council £3 million for roof repairs.'],
    ['When will the office reply?', 'The office will reply soon.'],
    ['Which teams are there?', 'list'],
  ])('%s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });

  test('by the weekday that it happens on', () => {
    expect(told('How often does the tram run?')).toMatch(/^The tram runs every Tuesday\./u);
  });
});

describe('is refused', () => {
  test.each([
    ['it is the library’s', 'How many rooms does the council have?'],
    ['it is the library’s', 'Does the council have 12 rooms?'],
    ['it is the museum’s', 'How many galleries does the guild have?'],
    ['it was the plan', 'Was the Board rejected by the mayor?'],
    ['it may be the reform', 'Does the club have 5 aims?'],
    ['a report is annual', 'How many carts are there a year?'],
    ['a report is annual', 'How many carts each year?'],
    ['it goes to the museum', 'How much did the museum pay?'],
    ['it goes from the fund', 'How much did the fund get?'],
    ['it goes to the council', 'How much does the council give?'],
    ['clerks are no sum', 'How much does the club get?'],
    ...['want to', 'would like to', 'need to', 'should', 'can', 'will'].map((verb) => [
      'those who do are counted',
      `How many people ${verb} work for the library?`,
    ]),
    ['times are no frequency', 'How often do waiting times rise?'],
    ['a sum a year is no frequency', 'How often does the market spend money?'],
    ['those are inside', 'How many bus stops are there outside Brampton?'],
    ['those are outside', 'How many village stops are there in Brampton?'],
    ['it is to come', 'When did the office reply?'],
    ['that is no source', 'Are the pilots paid well in the winter?'],
    ['another runs them', 'Which teams does the union run?'],
    ...['need?', 'need now?', 'want?', 'have to have?'].map((verb) => [
      'there are so many',
      `How many groups does the town ${verb}`,
    ]),
  ])('%s: %s', (_, question) => {
    expect(told(question)).toBe('refusal');
  });
});
