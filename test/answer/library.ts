// A town's libraries in an annual report and a newspaper: a corpus about something else entirely, and its knowledge.
import type { InlineCorpus } from '../support/corpus.ts';
import { corpusOf } from '../support/corpus.ts';
import { buildKnowledge } from '../../src/knowledge.ts';

const annual = [
  'Harbridge Libraries runs 12 branch libraries, four mobile libraries and several reading rooms, and serves almost 85,000 members.',
  'The branch libraries were opened in 1962. The Town Council gave £3.4 million for repairs by 2027/28, though the grant does not pay for books.',
  'Ruth Amos, the head librarian and author of this report, welcomed the year. “Readers asked for longer hours, and every branch needs them. The mobile libraries must reach the villages,” she said.',
  'There are three reading circles: Northside, Old Town and Riverside. The three met every week, said Lena Vogt.',
  'In Harbridge, 38 per cent of young readers and 9 per cent of adult readers borrow audio books.',
  'The Library Board met in March and the Reading Board in June. The Village Alliance was asked too.',
  'The roof of the oldest building leaks whenever it rains, and repairs were put off again for want of a builder. Volunteers carry buckets. Nobody was hurt.',
  'The Libraries Act 1964 makes a library service a duty of every county authority, as a county authority in Wales found.',
].join('\n\n');

const gazette = [
  '---\npublisher: The Gazette\n---\n',
  'The town has 12 neighbourhood libraries and five mobile libraries, the annual report says.',
  'Omar Finch, who chairs the Library Board, argues that the branches cost too little to close. “Close one and you close a door,” he told us.',
  'The plan was called a “paper tiger” at the meeting.',
].join('\n\n');

const from = (source: string) => (quote: string, says?: string) => ({
  source,
  quote,
  ...(says === undefined ? {} : { says }),
});
const report = from('annual');
const paper = from('gazette');
const named = (text: string, ...evidence: { source: string; quote: string }[]) => ({
  text,
  evidence: evidence.length > 0 ? evidence : [report(text)],
});
const isNamed = (text: string, entity?: string) => ({
  ...named(text, report('Northside, Old Town and Riverside')),
  ...(entity === undefined ? {} : { entity }),
});

const entities: Facts['entities'] = [
  {
    id: 'branches',
    kind: 'body',
    names: [
      named('branch libraries', report('12 branch libraries')),
      named('neighbourhood libraries', paper('12 neighbourhood libraries')),
    ],
    singular: 'branch library',
    plural: 'branch libraries',
    short: 'branches',
    aliases: ['branch', 'LBR'],
    seeAlso: ['mobiles', 'council'],
  },
  {
    id: 'mobiles',
    kind: 'body',
    names: [named('mobile libraries', report('four mobile libraries'), paper('five mobile libraries'))],
    singular: 'mobile library',
    plural: 'mobile libraries',
    aliases: ['book bus', 'book buses'],
    seeAlso: ['branches'],
  },
  { id: 'rooms', kind: 'place', names: [named('reading rooms')], plural: 'reading rooms', singular: 'reading room' },
  { id: 'members', kind: 'group', names: [named('members', report('85,000 members'))], plural: 'members', singular: 'member' },
  {
    id: 'circles',
    kind: 'group',
    names: [named('reading circles')],
    plural: 'reading circles',
    singular: 'reading circle',
    members: [isNamed('Northside', 'northside'), isNamed('Old Town'), isNamed('Riverside')],
  },
  { id: 'northside', kind: 'place', names: [named('Northside')] },
  { id: 'harbridge', kind: 'place', names: [named('Harbridge', report('In Harbridge'))] },
  { id: 'wales', kind: 'place', names: [named('Wales')] },
  { id: 'council', kind: 'body', names: [named('Town Council')], short: 'the Council' },
  {
    id: 'grant',
    kind: 'programme',
    names: [named('grant', report('the grant does not pay for books'))],
    description: [report('the grant does not pay for books')],
    seeAlso: ['council'],
  },
  {
    id: 'amos',
    kind: 'person',
    names: [named('Ruth Amos')],
    aliases: ['author', 'head librarian'],
    description: [report('Ruth Amos, the head librarian and author of this report')],
    roles: [named('head librarian', report('Ruth Amos, the head librarian'))],
    seeAlso: ['finch'],
  },
  {
    id: 'finch',
    kind: 'person',
    names: [named('Omar Finch', paper('Omar Finch, who chairs the Library Board'))],
    description: [paper('Omar Finch, who chairs the Library Board')],
    seeAlso: ['library-board'],
  },
  { id: 'vogt', kind: 'person', names: [named('Lena Vogt')] },
  { id: 'young', kind: 'group', names: [named('young readers')], plural: 'young readers', seeAlso: ['adults'] },
  { id: 'adults', kind: 'group', names: [named('adult readers')], plural: 'adult readers', seeAlso: ['young'] },
  {
    id: 'library-board',
    kind: 'body',
    names: [named('Library Board', report('The Library Board met'))],
    aliases: ['board'],
    shared: ['board'],
    description: [report('The Library Board met in March')],
  },
  {
    id: 'reading-board',
    kind: 'body',
    names: [named('Reading Board')],
    aliases: ['board'],
    shared: ['board'],
    description: [report('the Reading Board in June')],
  },
  { id: 'alliance', kind: 'body', names: [named('Village Alliance')] },
  { id: 'authorities', kind: 'body', names: [named('county authority', report('every county authority'))], aliases: ['authority'] },
  { id: 'act', kind: 'law', names: [named('Libraries Act 1964')], short: 'the Libraries Act', description: [report('The Libraries Act 1964 makes a library service a duty of every county authority')] },
];

const figures: Facts['figures'] = [
  {
    id: 'branch-count',
    about: 'branches',
    measure: 'count',
    value: 12,
    evidence: [report('12 branch libraries'), paper('12 neighbourhood libraries')],
  },
  { id: 'mobile-count', about: 'mobiles', measure: 'count', value: 4, evidence: [report('four mobile libraries')] },
  { id: 'mobile-count-paper', about: 'mobiles', measure: 'count', value: 5, evidence: [paper('five mobile libraries')] },
  { id: 'room-count', about: 'rooms', measure: 'count', value: 'open', evidence: [report('several reading rooms')] },
  {
    id: 'member-count',
    about: 'members',
    measure: 'people',
    value: 85000,
    qualifier: 'almost',
    asked: ['serve', 'people'],
    evidence: [report('serves almost 85,000 members', 'almost 85,000 members')],
  },
  { id: 'circle-count', about: 'circles', measure: 'count', value: 3, evidence: [report('three reading circles')] },
  { id: 'opened', about: 'branches', measure: 'date', value: 1962, asked: ['opened', 'founded'], evidence: [report('The branch libraries were opened in 1962', 'opened in 1962')] },
  {
    id: 'grant-amount',
    about: 'grant',
    measure: 'money',
    value: 3400000,
    unit: '£',
    asOf: '2027/28',
    asked: ['money', 'give', 'repairs'],
    evidence: [report('gave £3.4 million for repairs by 2027/28', '£3.4 million for repairs by 2027/28')],
  },
  { id: 'young-share', about: 'young', measure: 'share', value: 38, unit: 'per cent', asked: ['borrow', 'audio books'], evidence: [report('38 per cent of young readers')] },
  { id: 'adult-share', about: 'adults', measure: 'share', value: 9, unit: 'per cent', asked: ['borrow', 'audio books'], evidence: [report('9 per cent of adult readers')] },
];

const quotations: Facts['quotations'] = [
  {
    id: 'amos-said',
    speaker: 'amos',
    parts: ['Readers asked for longer hours, and every branch needs them. The mobile libraries must reach the villages'],
    source: 'annual',
    attribution: { quote: 'Ruth Amos, the head librarian' },
  },
  {
    id: 'finch-reported',
    speaker: 'finch',
    form: 'reported',
    parts: ['argues that the branches cost too little to close'],
    source: 'gazette',
    attribution: { quote: 'Omar Finch, who chairs the Library Board' },
  },
  {
    id: 'finch-said',
    speaker: 'finch',
    parts: ['Close one and you close a door'],
    source: 'gazette',
    attribution: { quote: 'Omar Finch, who chairs the Library Board' },
  },
  { id: 'tiger', parts: ['paper tiger'], source: 'gazette' },
];

type Facts = Exclude<NonNullable<InlineCorpus['facts']>, string>;

const about: Facts['corpus'] = {
  title: 'The libraries of Harbridge',
  description: 'An annual report on the libraries of Harbridge and what the Gazette made of it.',
  examples: ['How many branches are there?', 'Who is Ruth Amos?', 'What did Omar Finch say?'],
  sources: ['annual', 'gazette'],
};

export const sources = { annual, gazette };

/** The libraries with their fact table. */
export const library = buildKnowledge(
  corpusOf({ sources, facts: { corpus: about, entities, figures, quotations } }),
);

/** The same texts and nothing else. */
export const textsAlone = buildKnowledge(corpusOf({ sources }));
