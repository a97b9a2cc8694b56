// A small corpus of another kind: a botanic garden, whose sentences say what it has, gets and pays in the ways that papers do.
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const sources = {
  herald: [
    'The garden was laid out in 1890. It is home to about 7,000 plants and draws 250,000 guests a year.',
    'Within its wall stand 12 glasshouses. The Garden Board, which was set up in 1920, has 15 members.',
    'The board receives £2 million a year from the Ministry. Income from car gardens rose to £300,000 last year.',
    'The Friends were pleased. Their club meets four times a year. The Guild was less so. Its treasurer, Bo Finch, said that of the garden’s 60 benches, nine are rotten.',
    'The study recommends that the garden be split into two beds: Upper Bed and Lower Bed. The keepers were called out 31 times in 2020.',
    'The plan to charge for entry was dropped after complaints from schools.',
    'By full bloom it means a bed in which no plant is bare.',
  ].join('\n\n'),
  gazette:
    'A study of Fernside Garden wants more keepers. The pitch scheme is praised: a stall makes £900 a year on average. People walk through the garden, which has 12 glasshouses and a pond.',
};

const at = (source: 'herald' | 'gazette', quote: string, says?: string) => [
  { source, quote, ...(says === undefined ? {} : { says }) },
];
const herald = (quote: string, says?: string) => at('herald', quote, says);

export const garden = buildKnowledge(
  corpusOf({
    sources,
    facts: {
      entities: [
        {
          id: 'garden',
          kind: 'place',
          names: [{ text: 'Fernside Garden', evidence: at('gazette', 'A study of Fernside Garden') }],
          short: 'the garden',
          aliases: ['garden', 'fernside'],
        },
        {
          id: 'plants',
          kind: 'group',
          names: [{ text: 'plants', evidence: herald('7,000 plants') }],
          plural: 'plants',
        },
        {
          id: 'guests',
          kind: 'group',
          names: [{ text: 'guests', evidence: herald('250,000 guests') }],
          plural: 'guests',
          aliases: ['callers'],
        },
        {
          id: 'glasshouses',
          kind: 'place',
          names: [{ text: 'glasshouses', evidence: herald('12 glasshouses') }],
          singular: 'glasshouse',
          plural: 'glasshouses',
        },
        {
          id: 'board',
          kind: 'body',
          names: [{ text: 'Garden Board', evidence: herald('The Garden Board') }],
          aliases: ['board'],
        },
        {
          id: 'members',
          kind: 'group',
          names: [{ text: 'members', evidence: herald('15 members') }],
          short: 'board members',
        },
        {
          id: 'ministry',
          kind: 'body',
          names: [{ text: 'Ministry', evidence: herald('from the Ministry') }],
        },
        {
          id: 'grant',
          kind: 'term',
          names: [{ text: '£2 million a year', evidence: herald('£2 million a year') }],
          aliases: ['grant'],
        },
        {
          id: 'car-gardens',
          kind: 'place',
          names: [{ text: 'car gardens', evidence: herald('car gardens') }],
          singular: 'car garden',
          plural: 'car gardens',
        },
        { id: 'friends', kind: 'body', names: [{ text: 'Friends', evidence: herald('The Friends') }] },
        { id: 'club', kind: 'body', names: [{ text: 'club', evidence: herald('Their club meets') }] },
        { id: 'guild', kind: 'body', names: [{ text: 'Guild', evidence: herald('The Guild was') }] },
        {
          id: 'finch',
          kind: 'person',
          names: [{ text: 'Bo Finch', evidence: herald('Its treasurer, Bo Finch') }],
          roles: [{ text: 'treasurer', evidence: herald('Its treasurer, Bo Finch') }],
        },
        {
          id: 'benches',
          kind: 'term',
          names: [{ text: 'benches', evidence: herald('60 benches') }],
          plural: 'benches',
        },
        {
          id: 'rotten',
          kind: 'term',
          names: [{ text: 'rotten', evidence: herald('nine are rotten') }],
          aliases: ['rotten benches'],
        },
        {
          id: 'beds',
          kind: 'place',
          names: [{ text: 'beds', evidence: herald('two beds') }],
          plural: 'beds',
          members: ['Upper Bed', 'Lower Bed'].map((text) => ({
            text,
            evidence: herald('two beds: Upper Bed and Lower Bed'),
          })),
        },
        {
          id: 'keepers',
          kind: 'group',
          names: [{ text: 'keepers', evidence: herald('The keepers') }],
          plural: 'keepers',
        },
        {
          id: 'calls',
          kind: 'event',
          names: [{ text: 'called out', evidence: herald('called out 31 times') }],
          aliases: ['call-outs'],
        },
        { id: 'study', kind: 'document', names: [{ text: 'study', evidence: herald('The study') }] },
        {
          id: 'stalls',
          kind: 'group',
          names: [{ text: 'stall', evidence: at('gazette', 'a stall makes') }],
          plural: 'stalls',
        },
        {
          id: 'pitches',
          kind: 'programme',
          names: [{ text: 'pitch scheme', evidence: at('gazette', 'The pitch scheme') }],
        },
        {
          id: 'charge',
          kind: 'term',
          names: [{ text: 'charge', evidence: herald('plan to charge for entry') }],
          aliases: ['entry charge'],
        },
        {
          id: 'full-bloom',
          kind: 'term',
          names: [{ text: 'full bloom', evidence: herald('By full bloom') }],
          description: herald('By full bloom it means a bed in which no plant is bare.'),
        },
      ],
      figures: [
        {
          id: 'plant-number',
          about: 'plants',
          measure: 'count',
          value: 7000,
          qualifier: 'about',
          evidence: herald('about 7,000 plants'),
        },
        {
          id: 'guest-number',
          about: 'guests',
          measure: 'people',
          value: 250000,
          asked: ['visit', 'come'],
          evidence: herald('draws 250,000 guests a year', '250,000 guests'),
        },
        {
          id: 'glasshouse-count',
          about: 'glasshouses',
          measure: 'count',
          value: 12,
          evidence: [
            ...herald('Within its wall stand 12 glasshouses'),
            ...at('gazette', 'has 12 glasshouses'),
          ],
        },
        {
          id: 'member-count',
          about: 'members',
          measure: 'count',
          value: 15,
          evidence: herald('has 15 members'),
        },
        {
          id: 'grant-money',
          about: 'grant',
          measure: 'money',
          value: 2000000,
          unit: '£',
          scope: 'a year',
          asked: ['get', 'receive'],
          evidence: herald('The board receives £2 million a year from the Ministry'),
        },
        {
          id: 'parking',
          about: 'car-gardens',
          measure: 'money',
          value: 300000,
          unit: '£',
          scope: 'last year',
          asked: ['bring in', 'brought in', 'make'],
          evidence: herald('Income from car gardens rose to £300,000 last year', '£300,000'),
        },
        {
          id: 'stall-money',
          about: 'pitches',
          measure: 'money',
          value: 900,
          unit: '£',
          scope: 'a year on average',
          evidence: at('gazette', 'a stall makes £900 a year on average'),
        },
        {
          id: 'bench-count',
          about: 'benches',
          measure: 'count',
          value: 60,
          evidence: herald('the garden’s 60 benches'),
        },
        {
          id: 'rotten-count',
          about: 'rotten',
          measure: 'count',
          value: 9,
          evidence: herald('of the garden’s 60 benches, nine are rotten', 'nine are rotten'),
        },
        {
          id: 'bed-count',
          about: 'beds',
          measure: 'count',
          value: 2,
          asked: ['proposed', 'planned'],
          evidence: herald('split into two beds'),
        },
        {
          id: 'call-count',
          about: 'calls',
          measure: 'count',
          value: 31,
          asOf: '2020',
          asked: ['times', 'keepers'],
          evidence: herald('The keepers were called out 31 times in 2020', '31'),
        },
      ],
      statements: [
        {
          id: 'dropped',
          asked: ['reason', 'scrapped'],
          evidence: herald('The plan to charge for entry was dropped after complaints from schools.'),
        },
      ],
    },
  }),
);
