// The numbers of a text, one by one, in; the same with those that make a range (“30–35”, “between 30 and 35”) as one out.
import type { Claim } from './claim.ts';

const scale = /(?:thousand|million|billion|trillion|[\d\s](?:k|mn?|bn|b|tn))$/iu;

/** The lower end of a range in the unit of the upper one: “£12–15bn”. */
function lowerEnd(text: string, low: Claim, high: Claim): number | undefined {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return undefined;
  const said = text.slice(high.start, high.end).replace(/\s(?:pounds|dollars|euros)$/iu, '');
  const isShort = scale.test(said) && !scale.test(text.slice(low.start, low.end)) && low.value < 1000;
  const factor = isShort ? high.value / (Number.parseFloat(said.replace(/[^\d.]/gu, '')) || high.value) : 1;
  return low.value * factor;
}

/** “Is it 7% or 15% of them?” asks which, and is no range. */
function isAsked(text: string, low: Claim, high: Claim): boolean {
  const lead =
    text
      .slice(0, low.span.start)
      .split(/[.!?\n]\s/u)
      .at(-1) ?? '';
  const isQuestion = /^[^.!\n]*\?/u.test(text.slice(high.end));
  if (isQuestion && Number(high.value) - Number(low.value) > 1) return true;
  return (
    /\b(?:whether|which|is|are|was|were|does|do|did|has|have)\b/iu.test(lead) &&
    (isQuestion || /\bwhether\b/iu.test(lead))
  );
}

function isJoined(text: string, low: Claim, high: Claim): boolean {
  const between = text.slice(low.end, high.span.start);
  if (high.span.start !== high.start) return false;
  if (/\bor\b/iu.test(between) && isAsked(text, low, high)) return false;
  if (/^\s?(?:[-–—]|to|till|or)\s?$/iu.test(between)) return true;
  return (
    /^\s?(?:and|&)\s$/iu.test(between) && /\bbetween\s(?:about\s|around\s)?$/iu.test(text.slice(0, low.start))
  );
}

/** “Between 1997 and 1999”, “from 1997 to 1999”: years are text, and so are the years that they make. */
function joinYears(text: string, low: Claim, high: Claim): Claim | undefined {
  const isSpan = low.kind === 'year' && high.kind === 'year' && String(low.value) < String(high.value);
  const lead = /\b(?:between|from)\s$/iu.test(text.slice(0, low.start));
  const isLinked = /^\s(?:and|to|till|until|&)\s$/iu.test(text.slice(low.end, high.start));
  if (!isSpan || !lead || !isLinked) return undefined;
  return {
    ...low,
    end: high.end,
    span: { start: low.span.start, end: high.span.end },
    extent: { low: Number(low.value), high: Number(high.value), closed: true },
  };
}

function join(low: Claim, high: Claim, from: number): Claim {
  const unit = high.unit ?? low.unit;
  return {
    ...high,
    kind: low.kind === 'money' ? 'money' : high.kind,
    ...(unit === undefined ? {} : { unit }),
    start: low.start,
    span: { start: low.span.start, end: high.span.end },
    limits: { rough: false, kept: high.limits.kept },
    extent: { low: from, high: Number(high.value), closed: true },
    isOne: false,
  };
}

/** “Between 30 and 35”, “30–35”, “30 to 35”: one claim, from its first number to its last. */
export function joinRanges(text: string, claims: readonly Claim[]): readonly Claim[] {
  const joined: Claim[] = [];
  for (const high of claims) {
    const low = joined.at(-1);
    const years = low && joinYears(text, low, high);
    if (years) {
      joined.splice(-1, 1, years);
      continue;
    }
    const from = low && isJoined(text, low, high) ? lowerEnd(text, low, high) : undefined;
    if (
      !low ||
      from === undefined ||
      (low.kind !== high.kind && low.kind !== 'number' && low.kind !== 'money')
    ) {
      joined.push(high);
      continue;
    }
    joined.pop();
    if (from < Number(high.value)) joined.push(join(low, high, from));
    // What came down (“from 24 to 18”) is two numbers; a score (“3–2”) is none.
    else if (!/[-–—]/u.test(text.slice(low.end, high.start))) joined.push(low, high);
  }
  return joined;
}
