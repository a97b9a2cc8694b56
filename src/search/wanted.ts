// A question in; the kind of figure that must stand in its answer out. Names and places were tried: they tell nothing apart.
import type { Term } from './terms.ts';

export type Wanted = 'number' | 'date' | 'anything';

const NUMBER =
  /\bhow (?:many|much|long|old|far|high|tall|large|big|often|wide|deep|fast)\b|\b(?:what|which) (?:number|amount|sum|share|proportion|fraction)\b|\bper ?cent(?:age)?\b/i;
const DATE =
  /\bwhen\b|\b(?:what|which) (?:years?|dates?|months?|days?|decades?|centur(?:y|ies)|periods?)\b|\bhow long ago\b/i;

const YEAR = /^(?:1\d{3}|20\d{2})s?$/;
const MONTH = /^(?:januari|februari|march|april|june|juli|august|septemb|octob|novemb|decemb|centuri|decad)$/;
/** Amounts without a digit; half as good as one. */
const AMOUNT =
  /^(?:half|third|quarter|twice|doubl|tripl|dozen|hundr|thousand|million|billion|trillion|sever|numer|major|minor)/;

/** What a question wants, by how it asks. */
export function findWanted(question: string): Wanted {
  if (DATE.test(question)) return 'date';
  return NUMBER.test(question) ? 'number' : 'anything';
}

function weighNumber(stem: string): number {
  if (/^\d/.test(stem)) return YEAR.test(stem) ? 0 : 1;
  return AMOUNT.test(stem) ? 0.5 : 0;
}

function weighDate(stem: string): number {
  if (YEAR.test(stem)) return 1;
  return MONTH.test(stem) ? 0.6 : 0;
}

/** How well a word of a sentence serves as what is wanted, 0 to 1. A figure of the question's own is for the caller to leave out. */
export function weighWanted(wanted: Wanted, { stem }: Pick<Term, 'stem'>): number {
  if (wanted === 'anything') return 0;
  return wanted === 'number' ? weighNumber(stem) : weighDate(stem);
}
