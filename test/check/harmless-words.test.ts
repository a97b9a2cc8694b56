// Numbers that stand as the report has them, in clauses with more words; and near misses of each, which never match.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 32, share: 11, tenths: 205, founded: 2016, due: 2023, millions: 9 });

function verdicts(message: string): readonly string[] {
  return checkText(town, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);
}

test.each([
  ['Bexbury planning committees 32', '32 matches'],
  ['`committees=32` for Bexbury', '32 matches'],
  ['planning committees in Bexbury: 31', '31 differs'],
  ['Bexbury has 32 planning committees, one per ward', '32 matches'],
  ['Bexbury has 32 planning committees each with its own budget', '32 matches'],
  ['if the 32 planning committees merged we could save a fortune', '32 matches'],
  ['do we really need 32 planning committees', '32 matches'],
  ['32 planning committees + 10 halls in Bexbury makes 42 bodies', '32 matches'],
  ['bexburys 32 planning committees r a mess', '32 matches'],
  ['32 planning committees is what my notes say', '32 matches'],
])('%s', (message, verdict) => {
  expect(verdicts(message)).toContain(verdict);
});

test.each([
  'committees 32, 33 and 34 have merged',
  'Leeds planning committees 32',
  '`committees=32` for Leeds',
  'there are 32 planning committees in every ward',
  'if Bexbury had all 32 planning committees',
  'once Bexbury had the 32 planning committees',
  'do we really need 32 planning committees in Leeds',
  'Bexbury has 32 more planning committees than halls',
  'Bexbury has 32 fewer planning committees than Leeds',
  '32 planning committees is what the Council wants',
  'the court divided 32 planning committees',
  'the two planning committees set up in 2016 are gone',
])('%s: no match', (message) => {
  expect(verdicts(message).filter((one) => one.endsWith(' matches'))).toEqual([]);
});
