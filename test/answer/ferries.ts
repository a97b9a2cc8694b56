// A small corpus of its own: an island’s ferries, of which papers tell what there is, what has changed since, and who said what.
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const sources = {
  courier: [
    'A study of the ferries was led by Dame Vera Holm, a former head of the Pilots’ School. It took a year.',
    'The number of pilots has fallen by 20 per cent since 2015 and now stands at 40. Fares have risen by 12 per cent since 2015, while the crossings have fallen by 9 per cent.',
    'The crossings are short: the mail boats carry 70 per cent of them. There are eight piers. The pilots were called out 90 times in 2021.',
    '“Nobody waits for a boat that never comes,” said Ivo Brandt, director of repairs at the Ferry Board.',
    'A pier tax, which the council floated last year, has been dropped. “The pier tax would have sunk us,” said Otto Lind, who keeps the inn. “We are glad,” he said.',
    'The Government has promised £6 million extra for new boats by 2028/29. Of the piers, three are rotten, according to the council.',
  ].join('\n\n'),
  echo: 'The island has nine piers, and 35 seals were counted in 2020 against 50 in 2010. “Every boat needs a clear timetable,” said Vera Holm.',
};

type Id = keyof typeof sources;
const at = (source: Id, quote: string, says?: string) => [
  { source, quote, ...(says === undefined ? {} : { says }) },
];
const courier = (quote: string, says?: string) => at('courier', quote, says);

const thing = (
  id: string,
  kind: 'group' | 'place' | 'body' | 'term' | 'post' | 'document',
  text: string,
  quote: string,
) => ({
  id,
  kind,
  names: [{ text, evidence: courier(quote) }],
});

export const ferries = buildKnowledge(
  corpusOf({
    sources,
    facts: {
      entities: [
        { ...thing('study', 'document', 'study', 'A study of the ferries'), aliases: ['report'] },
        { ...thing('pilots', 'group', 'pilots', 'The number of pilots'), plural: 'pilots' },
        { ...thing('fares', 'term', 'Fares', 'Fares have risen'), plural: 'fares' },
        { ...thing('crossings', 'term', 'crossings', 'the crossings have fallen'), plural: 'crossings' },
        { ...thing('piers', 'place', 'piers', 'eight piers'), plural: 'piers' },
        { ...thing('rotten-piers', 'place', 'rotten', 'three are rotten'), aliases: ['rotten piers'] },
        thing('call-outs', 'term', 'called out', 'called out 90 times'),
        {
          id: 'seals',
          kind: 'group',
          names: [{ text: 'seals', evidence: at('echo', '35 seals') }],
          plural: 'seals',
        },
        thing('board', 'body', 'Ferry Board', 'the Ferry Board'),
        { ...thing('council', 'body', 'council', 'which the council floated') },
        { ...thing('tax', 'term', 'pier tax', 'A pier tax') },
        { ...thing('boats', 'term', 'new boats', 'for new boats'), aliases: ['boat money'] },
        {
          id: 'holm',
          kind: 'person',
          names: [{ text: 'Vera Holm', evidence: courier('Dame Vera Holm') }],
          aliases: ['holm', 'dame vera'],
          roles: [
            {
              text: 'a former head of the Pilots’ School',
              evidence: courier('a former head of the Pilots’ School'),
            },
          ],
        },
        {
          id: 'brandt',
          kind: 'person',
          names: [{ text: 'Ivo Brandt', evidence: courier('said Ivo Brandt') }],
          aliases: ['brandt'],
          roles: [
            {
              text: 'director of repairs at the Ferry Board',
              evidence: courier('director of repairs at the Ferry Board'),
            },
          ],
        },
        {
          id: 'lind',
          kind: 'person',
          names: [{ text: 'Otto Lind', evidence: courier('said Otto Lind') }],
          aliases: ['lind'],
          roles: [{ text: 'keeps the inn', evidence: courier('Otto Lind, who keeps the inn') }],
        },
      ],
      figures: [
        {
          id: 'pilot-count',
          about: 'pilots',
          measure: 'count',
          value: 40,
          evidence: courier(
            'The number of pilots has fallen by 20 per cent since 2015 and now stands at 40',
            '40',
          ),
        },
        {
          id: 'pilot-fall',
          about: 'pilots',
          measure: 'share',
          value: 20,
          unit: 'per cent',
          scope: 'since 2015',
          asked: ['fall', 'fallen', 'drop'],
          evidence: courier('The number of pilots has fallen by 20 per cent since 2015', '20 per cent'),
        },
        {
          id: 'fare-rise',
          about: 'fares',
          measure: 'share',
          value: 12,
          unit: 'per cent',
          scope: 'since 2015',
          asked: ['rise', 'risen', 'rose', 'up', 'fall', 'fallen'],
          evidence: courier('Fares have risen by 12 per cent since 2015', '12 per cent'),
        },
        {
          id: 'crossing-fall',
          about: 'crossings',
          measure: 'share',
          value: 9,
          unit: 'per cent',
          scope: 'since 2015',
          asked: ['fall', 'fallen', 'fell'],
          evidence: courier('the crossings have fallen by 9 per cent', '9 per cent'),
        },
        {
          id: 'crossing-share',
          about: 'crossings',
          measure: 'share',
          value: 70,
          unit: 'per cent',
          scope: 'carried by the mail boats',
          asked: ['mail', 'boats', 'carry', 'fall', 'fallen'],
          evidence: courier('the mail boats carry 70 per cent of them', '70 per cent'),
        },
        {
          id: 'pier-count',
          about: 'piers',
          measure: 'count',
          value: 8,
          evidence: courier('There are eight piers', 'eight piers'),
        },
        {
          id: 'pier-count-echo',
          about: 'piers',
          measure: 'count',
          value: 9,
          evidence: at('echo', 'The island has nine piers', 'nine piers'),
        },
        {
          id: 'rotten-count',
          about: 'rotten-piers',
          measure: 'count',
          value: 3,
          evidence: courier('Of the piers, three are rotten, according to the council', 'three are rotten'),
        },
        {
          id: 'call-out-count',
          about: 'call-outs',
          measure: 'count',
          value: 90,
          asOf: '2021',
          asked: ['times'],
          evidence: courier('The pilots were called out 90 times in 2021', '90 times'),
        },
        {
          id: 'seal-count',
          about: 'seals',
          measure: 'count',
          value: 35,
          asOf: '2020',
          evidence: at('echo', '35 seals were counted in 2020', '35 seals'),
        },
        {
          id: 'seal-count-before',
          about: 'seals',
          measure: 'count',
          value: 50,
          asOf: '2010',
          evidence: at('echo', 'against 50 in 2010', '50'),
        },
        {
          id: 'boat-sum',
          about: 'boats',
          measure: 'money',
          value: 6_000_000,
          unit: '£',
          qualifier: 'extra',
          asOf: '2028/29',
          asked: ['promised', 'government', 'get', 'spent', 'money'],
          evidence: courier(
            'The Government has promised £6 million extra for new boats by 2028/29',
            '£6 million extra',
          ),
        },
      ],
      quotations: [
        {
          id: 'brandt-waits',
          speaker: 'brandt',
          parts: ['Nobody waits for a boat that never comes'],
          source: 'courier',
          attribution: { quote: 'said Ivo Brandt' },
        },
        {
          id: 'lind-tax',
          speaker: 'lind',
          parts: ['The pier tax would have sunk us'],
          source: 'courier',
          attribution: { quote: 'said Otto Lind' },
        },
        {
          id: 'lind-glad',
          speaker: 'lind',
          parts: ['We are glad'],
          source: 'courier',
          attribution: { quote: 'said Otto Lind' },
        },
        {
          id: 'holm-clear',
          speaker: 'holm',
          parts: ['Every boat needs a clear timetable'],
          source: 'echo',
          attribution: { quote: 'said Vera Holm' },
        },
      ],
    },
  }),
);
