// A number in words that a message quotes as the rest of its own sentence, in; the other quotations of the message out, so that the
// number may be read in the whole of that sentence.
import type { Claim } from '../read/claim.ts';
import type { Quoted, Scene } from '../read/scene.ts';

/** “The trees “will be there by 2029””: the quotation goes on where a name or a number leaves off, and says nothing by itself. */
export function withoutOwnQuote(
  { text, items, quotes, quoted }: Scene,
  claim: Claim,
): readonly Quoted[] | undefined {
  const own = quotes.find(({ start, end }) => start <= claim.start && claim.end <= end);
  if (own === undefined || !/^\p{Ll}/u.test(text.slice(own.start))) return undefined;
  const before = items.findLast(({ end }) => end <= own.start);
  const isLed =
    before !== undefined &&
    before.kind !== 'word' &&
    /^\s["“‘'«]$/u.test(text.slice(before.end, own.start)) &&
    !(before.kind === 'name' && before.mention.readings.every(({ kind }) => kind === 'person'));
  return isLed ? quoted.filter(({ start, end }) => end <= own.start || start >= own.end) : undefined;
}
