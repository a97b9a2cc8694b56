// What a question wants in; which other wants the same answer serves, and whether a number is its answer, out.
import type { Want } from './wants.ts';

/** Wants for one thing, which an answer to another does not give. */
export const family: Partial<Record<Want, string>> = {
  count: 'count',
  share: 'share',
  amount: 'amount',
  figure: 'amount',
  date: 'date',
  duration: 'date',
  person: 'person',
  speaker: 'person',
  quotation: 'quotation',
};

/** Wants of one number. */
export const numericWants: ReadonlySet<Want> = new Set([
  'count',
  'amount',
  'share',
  'date',
  'duration',
  'figure',
]);
