// A claim in; whether it is a year, period or day, out.
import type { Claim } from './claims.ts';

const dated: readonly Claim['kind'][] = ['year', 'period', 'date'];

export function isDated({ kind }: Claim): boolean {
  return dated.includes(kind);
}
