// Ranking by meaning, on the bundled corpus and on texts made for one rule each.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildSearch } from '../../src/search/search.ts';
import { sourcesOf } from './sources.ts';

const corpus = await loadCorpus('corpus');
const search = buildSearch(corpus.sources);
const first = (query: string) => search.passages(query, 1)[0]?.passage.id;
const shown = (query: string) => {
  const [hit] = search.sentences(query, 1);
  return hit ? hit.passage.text.slice(hit.start, hit.end) : '';
};

describe('the passage that answers comes first', () => {
  test.each([
    ['what is holding back plans to improve health?', 'pharmatimes#1'],
    ['are the STPs less advanced than elsewhere in England?', 'pharmatimes#3'],
    ['what have STPs spent much of the past year doing?', 'pharmatimes#4'],
    ['which workforce shortages and funding problems are there?', 'pharmatimes#5'],
    ['what did Helen McKenna say about boroughs and patients?', 'pharmatimes#6'],
    ['what clear vision for the future of care should be developed?', 'pharmatimes#7'],
    ['how many academic health science networks are there?', 'pharmatimes#8'],
    ['who was the report commissioned by?', 'new-structures#1'],
    ['when were STPs set up?', 'new-structures#2'],
    ['which five areas do they cover?', 'new-structures#3'],
    ['how many residents are there?', 'new-structures#3'],
    ['why are STPs seen as a toxic brand?', 'new-structures#4'],
    ['what happened to the proposals to cut hospital beds?', 'new-structures#5'],
    ['which act dismantled the strategic health authorities?', 'new-structures#6'],
    ['what does their impact hinge on?', 'new-structures#7'],
    ['what did Chris Ham conclude?', 'new-structures#8'],
    ['does the pledge cover social care?', 'new-structures#9'],
    ['how much extra was pledged by 2023/24?', 'new-structures#9'],
    ['what share of care staff comes from Europe?', 'new-structures#10'],
  ])('%s', (question, passage) => {
    expect(first(question)).toBe(passage);
  });
});

describe('however it is typed', () => {
  test.each([
    ['comissioning grops', 'clinical commissioning groups'],
    ['hosptial beds', 'hospital bed'],
    ['wich five aeras', 'which five areas'],
    [
      'organizations brought together with local authorities',
      'organisations brought together with local authorities',
    ],
    ['ENGLAND WIDE RESTRUCTURE', 'england-wide restructure'],
    ['englandwide restructure', 'england-wide restructure'],
    ['care-staff from europe???', 'care staff from Europe'],
    ['kings fund chief executive', 'King’s Fund chief executive'],
    ['the 5 areas they cover', 'the five areas they cover'],
    ['@everyone **toxic** <@123> brand', 'toxic brand'],
  ])('%s finds what “%s” does', (typed, meant) => {
    expect(first(typed)).toBeDefined();
    expect(first(typed)).toBe(first(meant));
  });
});

describe('the sentence with the answer is shown', () => {
  test.each([
    ['how many people do they cater for?', 'almost nine million residents'],
    ['when were STPs set up?', '2016'],
    ['who is the chief executive of the King’s Fund?', 'Professor Sir Chris Ham'],
    ['what do coalitions of the willing hinge on?', 'find common cause'],
    ['how many foundation trusts are there?', '36 trusts'],
  ])('%s', (question, words) => {
    expect(shown(question)).toContain(words);
  });

  test('by the figure that is asked for', () => {
    const dated = buildSearch(
      sourcesOf({
        a: [
          'The bridge opened to traffic after long delays.',
          'The bridge opened in 1932 to traffic.',
          'The bridge opened to 40 cars.',
        ],
      }),
    );
    expect(dated.passages('when did the bridge open to traffic?', 1)[0]?.passage.id).toBe('a#2');
    expect(dated.passages('how many cars when the bridge opened?', 1)[0]?.passage.id).toBe('a#3');
  });

  test('with what “it” stands for in the sentence before', () => {
    const pronoun = buildSearch(
      sourcesOf({
        a: ['A lighthouse was lit. It cost ten crowns.', 'The harbour was dredged. It cost ten crowns.'],
      }),
    );
    const costs = pronoun
      .sentences('what did the harbour cost?', 9)
      .filter(({ passage, start, end }) => passage.text.slice(start, end) === 'It cost ten crowns.');
    expect(costs.map(({ passage }) => passage.id)).toEqual(['a#2', 'a#1']);
  });

  test('where neighbouring words stand together', () => {
    const near = buildSearch(
      sourcesOf({
        a: [
          'Water was scarce that year and nobody had a gate.',
          'The water gate was shut that year and nobody had keys.',
        ],
      }),
    );
    expect(near.passages('water gate', 1)[0]?.passage.id).toBe('a#2');
  });
});

describe('a long passage that repeats one word', () => {
  test('does not come before a short one that holds both', () => {
    const both = buildSearch(
      sourcesOf({
        a: [
          'Tea, tea and tea again; tea in the morning and tea at night, with a word on the harvest of rice.',
          'The tea harvest.',
        ],
      }),
    );
    expect(both.passages('tea harvest', 2).map(({ passage }) => passage.id)).toEqual(['a#2', 'a#1']);
  });
});

describe('coverage', () => {
  const { passages } = search.find('hospital beds on the moon', 3);

  test('is the share of the weight matched: an unknown word weighs the most', () => {
    const [hit] = passages;
    const [known, unknown] = [search.weightOf('hospit') + search.weightOf('bed'), search.weightOf('moon')];
    expect(unknown).toBeGreaterThan(search.weightOf('hospit') - 1e-9);
    expect(hit?.coverage).toBeCloseTo(known / (known + unknown), 9);
  });

  test('lies between 0 and 1 and is 1 where all is matched', () => {
    expect(search.passages('hospital beds', 1)[0]?.coverage).toBeCloseTo(1, 9);
    for (const { coverage } of passages) expect(coverage).toBeGreaterThan(0);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in an empty query', ''],
    ['for stop words only', 'what is it, and how do they do that?'],
    ['for marks only', '?!… — “” 🙂'],
    ['for words nobody printed', 'xylophone quetzalcoatl'],
  ])('%s', (_, query) => {
    expect(search.passages(query, 5)).toEqual([]);
    expect(search.sentences(query, 5)).toEqual([]);
  });

  test('in a corpus without passages', () => {
    expect(buildSearch([]).passages('hospital', 5)).toEqual([]);
    expect(buildSearch(sourcesOf({ a: [] })).correct('hospitl')).toBeUndefined();
  });
});

test('six thousand characters are searched for what is rarest in them', () => {
  const long = `${'health and care services in London and so on '.repeat(140).slice(0, 5980)} toxic brand`;
  expect(long.length).toBeGreaterThan(5980);
  expect(search.passages(long, 3).map(({ passage }) => passage.id)).toContain('new-structures#4');
  expect(search.passages('qzx '.repeat(1500), 3)).toEqual([]);
});

describe('words of the corpus', () => {
  test.each(['commissioning', 'Commission', 'residents', 'resident', 'King’s', 'organization', 'the'])(
    'knows %s',
    (word) => {
      expect(search.knows(word)).toBe(true);
    },
  );

  test.each(['xylophone', 'comissioning', ''])('does not know “%s”', (word) => {
    expect(search.knows(word)).toBe(false);
  });

  test.each([
    ['comissioning', 'commissioning'],
    ['hopsital', 'hospital'],
    ['londn', 'london'],
    ['McKena', 'mckenna'],
    ['statutry', 'statutory'],
    ['thier', 'their'],
  ])('corrects %s to %s', (typo, word) => {
    expect(search.correct(typo)).toBe(word);
  });

  test.each(['hospital', 'xylophone', 'abc', 'kind', '2017', 'the', ''])('leaves “%s” alone', (word) => {
    expect(search.correct(word)).toBeUndefined();
  });

  test('prefers fewer letters wrong, then the same first letter, then the word printed more often', () => {
    const words = buildSearch(
      sourcesOf({
        a: ['rations stations nations', 'nations of nations, rational', 'banks planks flanks flanks'],
      }),
    );
    expect(words.correct('tations')).toBe('nations');
    expect(words.correct('statons')).toBe('stations');
    expect(words.correct('rnations')).toBe('rations');
    expect(words.correct('xlanks')).toBe('flanks');
  });
});

describe('offsets', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'Straße ',
          'Café. ',
          '𝒳 ',
          '👩‍👩‍👧 ',
          'No. 5 ',
          'bridge ',
          'ﬁve bridges. ',
          '\u202Ebridge ',
          'brid\u00ADge. ',
        ),
      )
      .map((all) => all.join('')),
  );

  test('of sentences and matches are exact in any text', () => {
    fc.assert(
      fc.property(text, fc.oneof(text, fc.constant('bridge five cafe')), (passage, query) => {
        for (const { passage: found, start, end, matched } of buildSearch(
          sourcesOf({ a: [passage] }),
        ).sentences(query, 5)) {
          expect(found.text.slice(start, end).trim()).toBe(found.text.slice(start, end));
          expect(matched.length).toBeGreaterThan(0);
          let at = start;
          for (const run of matched) {
            expect(run.start).toBeGreaterThanOrEqual(at);
            expect(run.end).toBeLessThanOrEqual(end);
            at = run.end;
          }
        }
      }),
    );
  });

  test('point at the words that match, in the form they are printed in', () => {
    const [hit] = search.sentences('organization of local authority', 1);
    expect(hit?.matched.map(({ start, end }) => hit.passage.text.slice(start, end))).toEqual([
      'organisations',
      'local',
      'authorities',
    ]);
  });
});

test('the same question has the same answer in any order of asking, from an index built anew', () => {
  const questions = ['five areas', 'comissioning groups', 'toxic brand', 'health', 'London'];
  const again = buildSearch(corpus.sources);
  const answers = new Map(questions.map((question) => [question, search.find(question, 10)]));
  for (const question of questions.toReversed())
    expect(again.find(question, 10)).toEqual(answers.get(question));
});

test('no more than asked for is given, best first', () => {
  const { passages, sentences } = search.find('health services in London', 4);
  expect(passages).toHaveLength(4);
  expect(sentences).toHaveLength(4);
  for (const hits of [passages, sentences]) {
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  }
  expect(search.find('health', 0).passages).toEqual([]);
});
