// A number in its clause in; the clause with the label before its colon, which says what the number is of, out.
import type { Range } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import { asOneClause, type Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

const wholeShare =
  /^\sof\s(?:[\p{L}’'-]+\s){1,6}?(?:come|comes|came|coming|are|is|were|hail|hails)\s(?:originally\s|all\s)?(?:from|\p{Lu}?\p{L}+(?:an|ese|ish))\b/iu;
/** What makes a remark say when, where or of whom. */
const setting =
  /\b(?:if|unless|when|once|before|after|until|by|in|of|from|for|among|on|per|under|over|outside|not|no|never|had|was|were|will|would|could|may|might)\b|n['’]t\b/iu;

/** “The vote matters: 12 per cent of drivers come from Wales”: a share that says of what and by what needs no label. */
export function isUnderRemark({ items, text }: Scene, claim: Claim, { sentence, clause }: Around): boolean {
  const lead = text.slice(sentence.start, clause.start);
  const first = items.find(({ start }) => start >= sentence.start);
  return (
    /[^:]:\s*$/u.test(lead) &&
    // An event is nobody that a share could be of.
    first?.kind === 'name' &&
    first.mention.readings.every(({ kind }) => kind === 'event') &&
    /^\s\p{L}+s\b[^:\d]*:\s*$/u.test(text.slice(first.end, clause.start)) &&
    !setting.test(lead) &&
    wholeShare.test(text.slice(claim.span.end, clause.end))
  );
}

/** Where the label begins whose colon stands right before a place: behind the comma or the full stop before it. */
export function findLabelStart({ text }: Scene, sentence: Range, at: number): number | undefined {
  const lead = text.slice(sentence.start, at);
  if (!/:\s*$/u.test(lead)) return undefined;
  const own = lead.split(/(?:[,;]|(?<=\p{L}{3})[.!?]+)\s+(?=[^,;]*\p{L})/u).at(-1) ?? '';
  return at - own.length;
}

/** “Extra money: £3”: a label belongs to what follows it. */
export function withLabel(scene: Scene, claim: Claim, around: Around): Around {
  const { sentence, clause } = around;
  const isBare = /^\W*$/u.test(scene.text.slice(clause.start, claim.span.start));
  const start = isBare ? findLabelStart(scene, sentence, clause.start) : undefined;
  if (start === undefined) return around;
  // “These from there: 7%, those: 9%”: the words behind the comma are the next label.
  const next = /^(?<own>[^,;:]{0,40}),\s[^,;:]{2,60}$/u.exec(scene.text.slice(claim.span.end, clause.end));
  const isNext = next !== null && /^\s?:/u.test(scene.text.slice(clause.end));
  const end = isNext ? claim.span.end + (next.groups?.own ?? '').length : clause.end;
  return asOneClause(sentence, { start, end });
}
