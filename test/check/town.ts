// A town whose figures a test chooses, and its knowledge; and numbers as people write them.
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

export interface TownFigures {
  readonly committees: number;
  /** Per cent. */
  readonly share: number;
  /** Tenths of a million pounds. */
  readonly tenths: number;
  readonly founded: number;
  /** The first year of the period. */
  readonly due: number;
  /** Millions of people, “almost”. */
  readonly millions: number;
}

export function periodOf(from: number): string {
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}

const named = (text: string, quote = text) => [{ text, evidence: [{ source: 'report', quote }] }];

/** The committees, the drivers from Wales, the grant, the founding and the residents of a town, as its report has them. */
export function townWith({ committees, share, tenths, founded, due, millions }: TownFigures): Knowledge {
  const grant = `The Council gave a grant of £${tenths / 10} million extra for the parks by ${periodOf(due)}`;
  const report = [
    `Bexbury has ${committees} planning committees. The committees were set up in ${founded}.`,
    `In Bexbury ${share} per cent of bus drivers come from Wales.`,
    `${grant}.`,
    `The tramways serve almost ${millions} million residents.`,
  ].join('\n\n');
  const says = (quote: string, words: string) => [{ source: 'report', quote, says: words }];
  return buildKnowledge(
    corpusOf({
      sources: { report },
      facts: {
        entities: [
          {
            id: 'committees',
            kind: 'body',
            names: named('planning committees'),
            singular: 'planning committee',
            plural: 'planning committees',
            aliases: ['committees', 'committee'],
          },
          { id: 'bexbury', kind: 'place', names: named('Bexbury', 'In Bexbury') },
          { id: 'wales', kind: 'place', names: named('Wales') },
          {
            id: 'drivers',
            kind: 'group',
            names: named('bus drivers'),
            singular: 'bus driver',
            plural: 'bus drivers',
          },
          { id: 'parks', kind: 'term', names: named('parks'), plural: 'parks' },
          { id: 'grant', kind: 'programme', names: named('grant') },
          { id: 'residents', kind: 'group', names: named('residents'), plural: 'residents' },
          { id: 'tramways', kind: 'body', names: named('tramways'), plural: 'tramways' },
        ],
        figures: [
          {
            id: 'committee-count',
            about: 'committees',
            measure: 'count',
            value: committees,
            evidence: says(
              `Bexbury has ${committees} planning committees`,
              `${committees} planning committees`,
            ),
          },
          {
            id: 'founded',
            about: 'committees',
            measure: 'date',
            value: founded,
            asked: ['set up', 'founded'],
            evidence: says(`The committees were set up in ${founded}`, `set up in ${founded}`),
          },
          {
            id: 'driver-share',
            about: 'drivers',
            measure: 'share',
            value: share,
            unit: 'per cent',
            scope: 'come from Wales',
            evidence: says(
              `${share} per cent of bus drivers come from Wales`,
              `${share} per cent of bus drivers`,
            ),
          },
          {
            id: 'grant-amount',
            about: 'grant',
            measure: 'money',
            value: tenths * 100_000,
            unit: '£',
            qualifier: 'extra',
            scope: 'for the parks',
            asOf: periodOf(due),
            asked: ['get', 'receive'],
            evidence: says(grant, `£${tenths / 10} million extra for the parks by ${periodOf(due)}`),
          },
          {
            id: 'grant-by',
            about: 'grant',
            measure: 'date',
            value: periodOf(due),
            qualifier: 'by',
            asked: ['due', 'paid'],
            evidence: says(grant, `by ${periodOf(due)}`),
          },
          {
            id: 'resident-count',
            about: 'residents',
            measure: 'people',
            value: millions * 1_000_000,
            qualifier: 'almost',
            scope: 'the tramways',
            asked: ['people', 'serve'],
            evidence: says(
              `The tramways serve almost ${millions} million residents`,
              `almost ${millions} million residents`,
            ),
          },
        ],
      },
    }),
  );
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below 1,000 in words: “thirty-two”, “two hundred and five”. */
export function inWords(value: number): string {
  if (value < 20) return ones[value] ?? '';
  if (value < 100)
    return value % 10 === 0
      ? (tens[value / 10] ?? '')
      : `${tens[Math.floor(value / 10)] ?? ''}-${ones[value % 10] ?? ''}`;
  const rest = value % 100;
  return `${ones[Math.floor(value / 100)] ?? ''} hundred${rest === 0 ? '' : ` and ${inWords(rest)}`}`;
}

const dozens: ReadonlyMap<number, string> = new Map([
  [6, 'half a dozen'],
  [12, 'a dozen'],
  [24, 'two dozen'],
  [36, 'three dozen'],
]);

/** A count in every form: “32”, “thirty-two”, “thirty two”, “a dozen”. */
export function countForms(value: number): readonly string[] {
  const words = inWords(value);
  const dozen = dozens.get(value);
  return [String(value), words, words.replace('-', ' '), ...(dozen === undefined ? [] : [dozen])];
}

/** A share in every form: “11%”, “11 per cent”, “one in ten”. */
export function shareForms(value: number): readonly string[] {
  const ratio =
    value < 100 && 100 % value === 0 && 100 / value <= 10
      ? [`one in ${inWords(100 / value)}`, `1 in ${100 / value}`]
      : [];
  return [
    `${value}%`,
    `${value} %`,
    `${value} per cent`,
    `${value} percent`,
    `${inWords(value)} per cent`,
    ...ratio,
  ];
}

/** An amount of so many tenths of a million pounds in every form: “£20.5m”, “20.5 million pounds”. */
export function moneyForms(tenths: number): readonly string[] {
  const millions = String(tenths / 10);
  return [
    `£${millions}m`,
    `£${millions} million`,
    `£${millions} m`,
    `${millions} million pounds`,
    `${millions}m pounds`,
    `£${(tenths * 100_000).toLocaleString('en-GB')}`,
  ];
}

/** So many million people in every form: “9m”, “nine million”, “9,000,000”. */
export function millionForms(millions: number): readonly string[] {
  return [
    `${millions}m`,
    `${millions} million`,
    `${inWords(millions)} million`,
    (millions * 1_000_000).toLocaleString('en-GB'),
  ];
}
