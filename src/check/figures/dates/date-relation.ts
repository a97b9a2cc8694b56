// A claimed date and a figure that is one in; how the two stand to each other out.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import { liesIn } from '../read/limits.ts';

/** `near`: true of the stated date, and said less or more exactly, or with other limiting words. */
export type DateRelation = 'same' | 'near' | 'off';

function yearsOf(value: string): readonly [number, number] {
  const from = Number(value.slice(0, 4));
  const to = /\/(\d\d)$/u.exec(value)?.[1];
  return [from, to === undefined ? from : Math.floor(from / 100) * 100 + Number(to)];
}

/** The limiting words of a date, without what only points to it. */
function limitOf(qualifier = ''): string {
  return qualifier
    .toLowerCase()
    .replace(/\b(?:in|the|of)\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function relateDates(claim: Claim, figure: Figure): DateRelation {
  const [said, stated] = [String(claim.value), String(figure.value)];
  const limit = limitOf(claim.qualifier);
  const own = limitOf(figure.qualifier);
  const isDue = own !== '' && /^(?:by|until|till|)$/u.test(limit);
  const [from, to] = yearsOf(said);
  const [year, last] = yearsOf(stated);
  if (claim.extent)
    return [year, last].every((one) => claim.extent && liesIn(claim.extent, one, false)) ? 'near' : 'off';
  // “In 1998” of what was on a day of that year.
  if (stated.startsWith(`${said}-`)) return 'near';
  if (said === stated) return limit === own ? 'same' : /^(?:before|after)$/u.test(limit) ? 'off' : 'near';
  if (isDue) return 'off';
  if (limit === 'before' || limit === 'until' || (limit === 'by' && own === ''))
    return year < from ? 'near' : 'off';
  if (limit === 'since') return 'off';
  if (limit === 'after') return year > to ? 'near' : 'off';
  if (/^(?:around|about|circa|c\.)/u.test(limit)) return Math.abs(year - from) <= 1 ? 'near' : 'off';
  // A month of the year, or a span of years that it lies in.
  if (said.startsWith(`${stated}-`) || (to > from && !stated.includes('/') && from <= year && year <= to))
    return 'near';
  return 'off';
}
