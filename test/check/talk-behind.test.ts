// What somebody says of their own memory behind a number changes nothing in it, right or wrong.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);

test.each([
  'last I read',
  'last we checked',
  'if I remember rightly',
  'if I recall my notes',
  'final answer',
])('%s', (behind) => {
  expect(verdictsOf(`14 planning committees in Bexbury ${behind}`)).toEqual(['matches']);
  expect(verdictsOf(`16 planning committees in Bexbury ${behind}`)).toEqual(['differs']);
});

test('a clause of its own behind “and” says nothing of those counted', () => {
  expect(verdictsOf('14 planning committees in Bexbury and the lights still flicker')).toEqual(['matches']);
  expect(verdictsOf('14 planning committees in Bexbury and the parks are always there')).not.toEqual([
    'matches',
  ]);
});
