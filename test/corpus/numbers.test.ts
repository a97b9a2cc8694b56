import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/corpus/numbers.ts';

/** Every run of `text` as `words|value|kind|unit|qualifier`. */
function runsOf(text: string): readonly string[] {
  return findNumbers(text).map(({ start, end, value, kind, unit, qualifier }) =>
    [text.slice(start, end), value, kind, unit ?? '', qualifier ?? ''].join('|'),
  );
}

describe('findNumbers', () => {
  it.each([
    ['three networks', 'three|3|number||'],
    ['thirty-two groups', 'thirty-two|32|number||'],
    ['thirty two groups', 'thirty two|32|number||'],
    ['Nineteen boards', 'Nineteen|19|number||'],
    ['a dozen boards', 'a dozen|12|number||'],
    ['half a dozen boards', 'half a dozen|6|number||'],
    ['half a million homes', 'half a million|500000|number||'],
    ['two and a half million homes', 'two and a half million|2500000|number||'],
    [
      'two hundred and five thousand three hundred',
      'two hundred and five thousand three hundred|205300|number||',
    ],
    ['1,234,567 homes', '1,234,567|1234567|number||'],
    ['1\u202F234 homes', '1\u202F234|1234|number||'],
    ['7.5 goals', '7.5|7.5|number||'],
    ['9m homes', '9m|9000000|number||'],
    ['1.1 million homes', '1.1 million|1100000|number||'],
    ['only one board', 'one|1|number||'],
    ['(36)', '36|36|number||'],
    ['45 groups?', '45|45|number||'],
  ])('reads the number in “%s”', (text, run) => {
    expect(runsOf(text)).toEqual([run]);
  });

  it.each([
    ['£20.5 billion', '£20.5 billion|20500000000|money|£|'],
    ['£1.1m', '£1.1m|1100000|money|£|'],
    ['$3bn', '$3bn|3000000000|money|$|'],
    ['€ 40', '€ 40|40|money|€|'],
    ['three million pounds', 'three million pounds|3000000|money|£|'],
    ['£2016', '£2016|2016|money|£|'],
    ['11 per cent', '11 per cent|11|share|per cent|'],
    ['11 percent', '11 percent|11|share|per cent|'],
    ['13%', '13%|13|share|per cent|'],
    ['twenty-five per cent', 'twenty-five per cent|25|share|per cent|'],
    ['five-year plans', 'five-year|5|duration|years|'],
    ['18 weeks', '18 weeks|18|duration|weeks|'],
  ])('reads the unit of “%s”', (text, run) => {
    expect(runsOf(text)).toEqual([run]);
  });

  it.each([
    ['in 2016', '2016|2016|year||'],
    ['by 2023/24', 'by 2023/24|2023/24|period||by'],
    ['2016–17', '2016–17|2016/17|period||'],
    ['2016-2017', '2016-2017|2016/17|period||'],
    ['27 September 2018', '27 September 2018|2018-09-27|date||'],
    ['Sept. 27th, 2018', 'Sept. 27th, 2018|2018-09-27|date||'],
    ['May 2018', 'May 2018|2018-05|date||'],
    ['2018-09-27', '2018-09-27|2018-09-27|date||'],
    ['mid-2016', 'mid-2016|2016|year||mid'],
    ['before the end of 2016', 'before the end of 2016|2016|year||before the end of'],
  ])('reads the date in “%s”', (text, run) => {
    expect(runsOf(text)).toEqual([run]);
  });

  it.each([
    ['almost nine million residents', 'almost nine million', 'almost'],
    ['just over 30 boards', 'just over 30', 'just over'],
    ['no more than 30 boards', 'no more than 30', 'no more than'],
    ['up to 30 boards', 'up to 30', 'up to'],
    ['some 30 boards', 'some 30', 'some'],
    ['~30 boards', '~30', '~'],
    ['£20 billion extra', '£20 billion extra', 'extra'],
    ['30 or more', '30 or more', 'or more'],
    ['30+ boards', '30+', '+'],
    ['almost £20 billion extra', 'almost £20 billion extra', 'almost extra'],
  ])('takes the words that limit the number in “%s” into the run', (text, run, qualifier) => {
    const [found] = findNumbers(text);
    expect([text.slice(found?.start, found?.end), found?.qualifier]).toEqual([run, qualifier]);
  });

  it.each([
    'one of the authors',
    'no one, every one, which one',
    'a one-off',
    'someone often freighted a stone',
    'one in five',
    '1 in 10',
    'two thirds',
    'the 19th and the twenty-first',
    'at 10:30',
    'version 1.2.3',
    'COVID-19 and B12',
    'dozens, hundreds and several more',
  ])('finds no number in “%s”', (text) => {
    expect(runsOf(text)).toEqual([]);
  });

  it('gives numbers in the order of the text and keeps the core apart from the qualifier', () => {
    const text = 'In 2016 almost 40 boards spent £3 extra.';
    const runs = findNumbers(text);
    expect(runs.map(({ value }) => value)).toEqual(['2016', 40, 3]);
    expect(runs.map(({ core }) => text.slice(core.start, core.end))).toEqual(['2016', '40', '£3']);
  });

  const separated = (value: number): string => value.toLocaleString('en-GB');

  it('recognises every whole number with thousands separators, and its offsets', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom('', 'There are ', '(', '“'), (value, before) => {
        const text = `${before}${separated(value)} boards`;
        const [run, ...more] = findNumbers(text);
        const plainYear = /^\d{4}$/.test(separated(value));
        expect(more).toEqual([]);
        expect(plainYear ? Number(run?.value) : run?.value).toBe(value);
        expect(text.slice(run?.start, run?.end)).toBe(separated(value));
      }),
    );
  });

  it('recognises amounts in millions and billions, and shares', () => {
    const tenths = fc.integer({ min: 1, max: 9999 }).map((value) => value / 10);
    const scale = fc.constantFrom(
      ['million', 1e6] as const,
      ['bn', 1e9] as const,
      ['thousand', 1e3] as const,
    );
    fc.assert(
      fc.property(tenths, scale, (value, [word, factor]) => {
        expect(findNumbers(`It cost £${value} ${word}.`)[0]?.value).toBe(Math.round(value * factor));
        expect(findNumbers(`It is ${value} per cent.`)[0]).toMatchObject({ value, unit: 'per cent' });
      }),
    );
  });

  it('gives runs inside the text, in order and apart, whatever the text', () => {
    const pieces = fc.constantFrom(
      'one',
      'a',
      ' ',
      '-',
      'million',
      '£',
      '2016',
      '/',
      '17',
      'almost',
      '.',
      ',',
      '%',
      'and',
      'hundred',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const runs = findNumbers(text);
          for (const [index, { start, end, core }] of runs.entries()) {
            expect(start).toBeLessThanOrEqual(core.start);
            expect(core.end).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(core.start).toBeGreaterThanOrEqual(runs[index - 1]?.core.end ?? 0);
          }
        },
      ),
    );
  });
});
