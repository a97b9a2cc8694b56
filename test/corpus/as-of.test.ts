// Versions as people name them.
import { expect, test } from 'vitest';
import { findAsOf } from '../../src/corpus/as-of.ts';

test.each([
  ['3', 3],
  ['v3', 3],
  [' V12 ', 12],
  ['2026', 2026],
])('%j is a version number', (typed, version) => {
  expect(findAsOf(typed)).toEqual({ kind: 'version', version });
});

test.each([
  ['2026-11-22', '2026-11-22T23:59:59.999Z'],
  ['2026-11', '2026-11-30T23:59:59.999Z'],
  ['2026-12', '2026-12-31T23:59:59.999Z'],
  ['2024-02', '2024-02-29T23:59:59.999Z'],
  ['2024-02-29', '2024-02-29T23:59:59.999Z'],
  ['2026-12-31', '2026-12-31T23:59:59.999Z'],
])('%j is the end of that day or month', (typed, moment) => {
  expect(findAsOf(typed)).toEqual({ kind: 'time', time: new Date(moment) });
});

test.each([
  '',
  'yesterday',
  '3.1',
  '-3',
  'v',
  '1234567890',
  '2026-13',
  '2026-00',
  '2026-02-29',
  '2026-11-31',
  '2026-11-00',
  '2026-1',
  '22-11-2026',
  '0050-01',
  '2026-11-22T10:00',
])('%j is neither', (typed) => {
  expect(findAsOf(typed)).toBeUndefined();
});
