// What people type in; which entities it names out.
import { describe, expect, test } from 'vitest';
import { bundled } from '../answer/expected.ts';
import { library } from '../answer/library.ts';

/** Each mention as its words and the ids that it may mean. */
function namesIn(text: string, knowledge = library): readonly string[] {
  return knowledge.names
    .find(text)
    .map(
      ({ start, end, readings }) => `${text.slice(start, end)}: ${readings.map(({ id }) => id).join(' or ')}`,
    );
}

describe('a name is found however it is typed', () => {
  test.each([
    ['as the source prints it', 'How many branch libraries?', 'branch libraries: branches'],
    ['as another source prints it', 'the neighbourhood libraries', 'neighbourhood libraries: branches'],
    ['in the singular', 'a branch library', 'branch library: branches'],
    ['an irregular plural', 'the county authorities', 'county authorities: authorities'],
    ['an acronym', 'what is the LBR', 'LBR: branches'],
    ['an acronym in lower case and the plural', 'lbrs?', 'lbrs: branches'],
    ['an alias', 'the book bus', 'book bus: mobiles'],
    ['with a hyphen', 'the book-bus', 'book-bus: mobiles'],
    ['in capitals', 'THE TOWN COUNCIL', 'TOWN COUNCIL: council'],
    ['in lower case', 'village alliance', 'village alliance: alliance'],
    ['a surname', 'what did amos say', 'amos: amos'],
    ['with a possessive', 'Ruth Amos’s words', 'Ruth Amos’s: amos'],
    ['with a straight possessive', "the town council's plan", "town council's: council"],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  test.each([
    ['two letters swapped', 'the brnach', 'brnach: branches'],
    ['in one word of several', 'branch libarries', 'branch libarries: branches'],
    ['a letter left out', 'village aliance', 'village aliance: alliance'],
    ['a letter too many', 'Ruth Amoss', 'Ruth Amoss: amos'],
    ['a place', 'in harbrige', 'harbrige: harbridge'],
  ])('misspelt: %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
    expect(library.names.find(text)[0]?.corrected).toBe(true);
  });

  test('a name typed right counts as not corrected', () => {
    expect(library.names.find('Ruth Amos').map(({ corrected }) => corrected)).toEqual([false]);
  });
});

describe('a word that is no name is none', () => {
  test.each([
    ['a word of a longer name alone', 'the village and the reading'],
    ['a first name alone', 'ruth'],
    ['a word of the corpus near a name', 'book and books'],
    ['a longer word that begins as one', 'boarding, residential'],
    ['a word two letters away', 'the whole crate'],
    ['one letter replaced in a word of four', 'apse'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('words with one stem and two meanings are two names', () => {
    expect(namesIn('the author of the authority')).toEqual(['author: amos', 'authority: authorities']);
    expect(namesIn('local authority', bundled)).toEqual(['local authority: borough-councils']);
    expect(namesIn('authorities', bundled)).toEqual([]);
  });

  test('a word that the corpus prints is never taken for a misspelt name', () => {
    // “Hampering” and “harm” are near to Ham only at first sight; “parts” is printed and near to nothing else.
    expect(namesIn('harm, champ, parts, hospital', bundled)).toEqual([]);
  });
});

describe('the longest name wins', () => {
  test.each([
    ['over the alias inside it', 'the Library Board', ['Library Board: library-board']],
    [
      'each of several',
      'Library Board and Town Council',
      ['Library Board: library-board', 'Town Council: council'],
    ],
    [
      'two names beside each other',
      'Northside reading circles',
      ['Northside: northside', 'reading circles: circles'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test.each([
    ['London Health Board', 'london-health-board'],
    ['NHS London', 'nhs-london'],
    ['the regional director for the NHS in London', 'regional-director'],
    ['Sustainability and transformation partnerships in London', 'report'],
    ['London', 'london'],
  ])('over the names nested in it: %s', (text, id) => {
    expect(bundled.names.find(text).map(({ readings }) => readings[0].id)).toEqual([id]);
  });

  test('nested names are found where they are asked for', () => {
    const found = bundled.names.findNested('the Mayor of London').map(({ readings }) => readings[0].id);
    expect(found).toEqual(['mayor', 'mayor', 'london']);
  });

  test('mentions stand in the order of the text and never overlap', () => {
    expect(namesIn('the Library Board asked Ruth Amos, and the Town Council the Reading Board')).toEqual([
      'Library Board: library-board',
      'Ruth Amos: amos',
      'Town Council: council',
      'Reading Board: reading-board',
    ]);
  });
});

describe('an alias that entities share', () => {
  test('has a reading for each', () => {
    expect(namesIn('the board')).toEqual(['board: library-board or reading-board']);
    expect(namesIn('boards')).toEqual(['boards: library-board or reading-board']);
  });

  test('has one where more of the name is given', () => {
    expect(namesIn('the reading board')).toEqual(['reading board: reading-board']);
  });
});

test('every form of every entity names that entity', () => {
  for (const { corpus, names } of [library, bundled])
    for (const entity of corpus.entities)
      for (const form of names.forms(entity))
        expect(
          names.find(form).flatMap(({ readings }) => readings.map(({ id }) => id)),
          form,
        ).toContain(entity.id);
});
