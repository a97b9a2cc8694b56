// An invented shore whose figures have other shapes than the town’s: a rise, a rate, a sum by the year, a number each, what a storm closed.
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const report = [
  'Ferry fares have risen by 34 per cent since 2009, while crossings have fallen by 18 per cent in the same period.',
  'Gullmouth, Easting and Netherby handle 61 per cent of the crossings.',
  'The report suggests filling the gap with a mooring toll of 1.5 per cent.',
  'It says that the annual beacon budget of £850,000 has not risen since 2004.',
  'The Shire has promised £12 million extra for pier repairs by 2027/28 through its Pier Fund.',
  'The shore would be divided into four wards, each with its own bench of nine wardens.',
  'The gale of 2012, which closed nine piers and cost £7.9 million, is well remembered. Ann Teal has chaired the Shore Council since 2018.',
  'The piers are run by 19 pier trusts. Our 47 piers are old.',
].join('\n\n');

const named = (text: string, quote = text) => [{ text, evidence: [{ source: 'report', quote }] }];
const thing = (id: string, text: string, aliases: readonly string[] = []) => ({
  id,
  kind: 'term' as const,
  names: named(text),
  aliases: [...aliases],
});
const says = (quote: string, words: string) => [{ source: 'report', quote, says: words }];

export const shore = buildKnowledge(
  corpusOf({
    sources: { report },
    facts: {
      entities: [
        thing('fares', 'Ferry fares', ['fares']),
        { ...thing('crossings', 'crossings'), names: named('crossings', 'of the crossings') },
        thing('toll', 'mooring toll', ['toll']),
        thing('beacons', 'annual beacon budget', ['beacon budget']),
        { ...thing('report', 'report'), kind: 'document' as const, names: named('report', 'The report') },
        { ...thing('pledge', 'Pier Fund', ['pledge']), kind: 'programme' as const },
        { ...thing('shire', 'Shire'), kind: 'body' as const },
        { ...thing('gale', 'gale of 2012', ['gale']), kind: 'event' as const },
        {
          ...thing('piers', 'piers'),
          names: named('piers', 'Our 47 piers'),
          kind: 'place',
          singular: 'pier',
          plural: 'piers',
        },
        {
          ...thing('trusts', 'pier trusts', ['trusts']),
          kind: 'body' as const,
          singular: 'trust',
          plural: 'trusts',
        },
        { ...thing('gullmouth', 'Gullmouth'), kind: 'place' as const },
        { ...thing('easting', 'Easting'), kind: 'place' as const },
        { ...thing('netherby', 'Netherby'), kind: 'place' as const },
        { ...thing('wards', 'wards'), kind: 'place' as const, singular: 'ward', plural: 'wards' },
        { ...thing('wardens', 'wardens'), kind: 'group' as const, singular: 'warden', plural: 'wardens' },
        { ...thing('teal', 'Ann Teal', ['Teal']), kind: 'person' as const },
        { ...thing('council', 'Shore Council', ['council']), kind: 'body' as const },
      ],
      figures: [
        {
          id: 'fares-rise',
          about: 'fares',
          measure: 'share',
          value: 34,
          unit: 'per cent',
          scope: 'risen since 2009',
          evidence: says('Ferry fares have risen by 34 per cent since 2009', '34 per cent'),
        },
        {
          id: 'crossings-fall',
          about: 'crossings',
          measure: 'share',
          value: 18,
          unit: 'per cent',
          scope: 'fallen',
          evidence: says('crossings have fallen by 18 per cent in the same period', '18 per cent'),
        },
        {
          id: 'crossings-share',
          about: 'crossings',
          measure: 'share',
          value: 61,
          unit: 'per cent',
          scope: 'handled by three ports',
          evidence: says('handle 61 per cent of the crossings', '61 per cent'),
        },
        {
          id: 'toll-rate',
          about: 'toll',
          measure: 'share',
          value: 1.5,
          unit: 'per cent',
          evidence: says('a mooring toll of 1.5 per cent', '1.5 per cent'),
        },
        {
          id: 'beacon-budget',
          about: 'beacons',
          measure: 'money',
          value: 850_000,
          unit: '£',
          scope: 'a year',
          evidence: says('the annual beacon budget of £850,000', '£850,000'),
        },
        {
          id: 'pledge-amount',
          about: 'pledge',
          measure: 'money',
          value: 12_000_000,
          unit: '£',
          qualifier: 'extra',
          scope: 'for pier repairs',
          asOf: '2027/28',
          evidence: says(
            'The Shire has promised £12 million extra for pier repairs by 2027/28',
            '£12 million extra',
          ),
        },
        {
          id: 'ward-count',
          about: 'wards',
          measure: 'count',
          value: 4,
          evidence: says('The shore would be divided into four wards', 'four wards'),
        },
        {
          id: 'warden-count',
          about: 'wardens',
          measure: 'count',
          value: 9,
          evidence: says('each with its own bench of nine wardens', 'nine wardens'),
        },
        {
          id: 'gale-closed',
          about: 'gale',
          measure: 'count',
          value: 9,
          scope: 'piers closed',
          evidence: says('The gale of 2012, which closed nine piers', 'nine piers'),
        },
        {
          id: 'gale-cost',
          about: 'gale',
          measure: 'money',
          value: 7_900_000,
          unit: '£',
          evidence: says('The gale of 2012, which closed nine piers and cost £7.9 million', '£7.9 million'),
        },
        {
          id: 'chair-since',
          about: 'teal',
          measure: 'date',
          value: 2018,
          qualifier: 'since',
          asked: ['chair', 'chaired'],
          evidence: says('Ann Teal has chaired the Shore Council since 2018', 'since 2018'),
        },
        {
          id: 'trust-count',
          about: 'trusts',
          measure: 'count',
          value: 19,
          evidence: says('19 pier trusts', '19 pier trusts'),
        },
        {
          id: 'pier-count',
          about: 'piers',
          measure: 'count',
          value: 47,
          evidence: says('Our 47 piers', '47 piers'),
        },
      ],
    },
  }),
);
