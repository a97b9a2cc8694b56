// What somebody typed for an earlier version in; a version's number, or the moment at which it was active, out.

export type AsOf =
  | { readonly kind: 'version'; readonly version: number }
  /** The last moment (UTC) of the day or month that was named. */
  | { readonly kind: 'time'; readonly time: Date };

const VERSION = /^v?(\d{1,9})$/i;
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Milliseconds since 1970 at which a day or, without one, a month ends; undefined where the calendar has no such day. */
function findEnd(year: number, month: number, day: number | undefined): number | undefined {
  const first = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (first.getUTCFullYear() !== year || first.getUTCMonth() !== month - 1) return undefined;
  return (day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1)) - 1;
}

/**
 * “3” and “v3” are version 3; “2026-11-22” and “2026-11” the version that was active when that day or month ended. Undefined
 * for anything else.
 */
export function findAsOf(text: string): AsOf | undefined {
  const typed = text.trim();
  const version = VERSION.exec(typed)?.[1];
  if (version !== undefined) return { kind: 'version', version: Number(version) };
  const [, year, month, day] = DATE.exec(typed) ?? [];
  if (year === undefined) return undefined;
  const end = findEnd(Number(year), Number(month), day === undefined ? undefined : Number(day));
  return end === undefined ? undefined : { kind: 'time', time: new Date(end) };
}
