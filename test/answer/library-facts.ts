// The fact table of the libraries, row by row; their texts are in library.ts.
import type { InlineCorpus } from '../support/corpus.ts';

export type Facts = Exclude<NonNullable<InlineCorpus['facts']>, string>;
type Entity = NonNullable<Facts['entities']>[number];
type Figure = NonNullable<Facts['figures']>[number];

const report = (quote: string) => ({ source: 'annual', quote });
const paper = (quote: string) => ({ source: 'gazette', quote });
const named = (text: string, ...evidence: { source: string; quote: string }[]) => ({
  text,
  evidence: evidence.length > 0 ? evidence : [report(text)],
});

/** An entity with one name, which the report prints. */
function entity(id: string, kind: Entity['kind'], name: string, more: Partial<Entity> = {}): Entity {
  return { id, kind, names: [named(name)], ...more };
}

const inList = report('Northside, Old Town and Riverside');
const amosInReport = report('Ruth Amos, the head librarian and author of this report');
const finchInPaper = paper('Omar Finch, who chairs the Library Board');

export const entities: Entity[] = [
  entity('branches', 'body', 'branch libraries', {
    names: [
      named('branch libraries', report('12 branch libraries')),
      named('neighbourhood libraries', paper('12 neighbourhood libraries')),
    ],
    singular: 'branch library',
    plural: 'branch libraries',
    short: 'branches',
    aliases: ['branch', 'LBR'],
    seeAlso: ['mobiles', 'council'],
  }),
  entity('mobiles', 'body', 'mobile libraries', {
    names: [named('mobile libraries', report('four mobile libraries'), paper('five mobile libraries'))],
    singular: 'mobile library',
    plural: 'mobile libraries',
    aliases: ['book bus', 'book buses'],
    seeAlso: ['branches'],
  }),
  entity('rooms', 'place', 'reading rooms', { plural: 'reading rooms', singular: 'reading room' }),
  entity('residents', 'group', 'residents', { plural: 'residents', singular: 'resident' }),
  entity('circles', 'group', 'reading circles', {
    plural: 'reading circles',
    singular: 'reading circle',
    members: [
      { ...named('Northside', inList), entity: 'northside' },
      named('Old Town', inList),
      named('Riverside', inList),
    ],
  }),
  entity('northside', 'place', 'Northside'),
  entity('harbridge', 'place', 'Harbridge', { names: [named('Harbridge', report('In Harbridge'))] }),
  entity('wales', 'place', 'Wales'),
  entity('council', 'body', 'Town Council', { short: 'the Council' }),
  entity('grant', 'programme', 'grant', {
    description: [report('the grant does not pay for books')],
    seeAlso: ['council'],
  }),
  entity('amos', 'person', 'Ruth Amos', {
    aliases: ['author', 'head librarian'],
    description: [amosInReport],
    roles: [named('head librarian', amosInReport)],
    seeAlso: ['finch'],
  }),
  entity('finch', 'person', 'Omar Finch', {
    names: [named('Omar Finch', finchInPaper)],
    description: [finchInPaper],
    seeAlso: ['library-board'],
  }),
  entity('vogt', 'person', 'Lena Vogt'),
  entity('young', 'group', 'young readers', { plural: 'young readers', seeAlso: ['adults'] }),
  entity('adults', 'group', 'adult readers', { plural: 'adult readers', seeAlso: ['young'] }),
  entity('library-board', 'body', 'Library Board', {
    aliases: ['board'],
    shared: ['board'],
    description: [report('The Library Board met in March')],
  }),
  entity('reading-board', 'body', 'Reading Board', {
    aliases: ['board'],
    shared: ['board'],
    description: [report('the Reading Board in June')],
  }),
  entity('alliance', 'body', 'Village Alliance'),
  entity('authorities', 'body', 'county authority', {
    names: [named('county authority', report('every county authority'))],
    aliases: ['authority'],
  }),
  entity('act', 'law', 'Libraries Act 1964', {
    short: 'the Libraries Act',
    description: [report('The Libraries Act 1964 makes a library service a duty of every county authority')],
  }),
];

/** A count, each quote of which states it from its first word to its last. */
function count(
  id: string,
  about: string,
  value: Figure['value'],
  ...quotes: ReturnType<typeof report>[]
): Figure {
  const evidence = quotes.map(({ source, quote }) => ({ source, quote, says: quote }));
  return { id, about, measure: 'count', value, evidence };
}

function share(id: string, about: string, value: number, quote: string): Figure {
  const asked = ['borrow', 'audio books'];
  return { id, about, measure: 'share', value, unit: 'per cent', asked, evidence: [report(quote)] };
}

export const figures: Figure[] = [
  count('branch-count', 'branches', 12, report('12 branch libraries'), paper('12 neighbourhood libraries')),
  count('mobile-count', 'mobiles', 4, report('four mobile libraries')),
  count('mobile-count-paper', 'mobiles', 5, paper('five mobile libraries')),
  {
    id: 'room-count',
    about: 'rooms',
    measure: 'count',
    value: 'open',
    evidence: [report('several reading rooms')],
  },
  count('circle-count', 'circles', 3, report('three reading circles')),
  share('young-share', 'young', 38, '38 per cent of young readers'),
  share('adult-share', 'adults', 9, '9 per cent of adult readers'),
  {
    id: 'resident-count',
    about: 'residents',
    measure: 'people',
    value: 85000,
    qualifier: 'almost',
    asked: ['serve', 'people'],
    evidence: [{ ...report('serves almost 85,000 residents'), says: 'almost 85,000 residents' }],
  },
  {
    id: 'opened',
    about: 'branches',
    measure: 'date',
    value: 1962,
    asked: ['opened', 'founded'],
    evidence: [{ ...report('The branch libraries were opened in 1962'), says: 'opened in 1962' }],
  },
  {
    id: 'grant-amount',
    about: 'grant',
    measure: 'money',
    value: 3400000,
    unit: '£',
    asOf: '2027/28',
    asked: ['money', 'give', 'repairs'],
    evidence: [
      {
        ...report('gave £3.4 million for repairs by 2027/28'),
        says: '£3.4 million for repairs by 2027/28',
      },
    ],
  },
];

const finchSaid = { speaker: 'finch', source: 'gazette', attribution: { quote: finchInPaper.quote } };

export const quotations: Facts['quotations'] = [
  {
    id: 'amos-said',
    speaker: 'amos',
    parts: [
      'Readers asked for longer hours, and every branch needs them. Winter evenings are long. The mobile libraries must reach the villages',
    ],
    source: 'annual',
    attribution: { quote: 'Ruth Amos, the head librarian' },
  },
  {
    id: 'finch-reported',
    form: 'reported',
    parts: ['argues that the branches cost too little to close'],
    ...finchSaid,
  },
  { id: 'finch-said', parts: ['Close one and you close a door'], ...finchSaid },
  { id: 'tiger', parts: ['paper tiger'], source: 'gazette' },
];
