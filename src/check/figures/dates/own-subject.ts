// What a clause says happened, and a name it may have happened to, in; whether it happened to something else, out.
import type { Range } from '../../../corpus/corpus.ts';
import { isTalk } from '../../english/everyday.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

const parting =
  /[,;:(–—]\s|\s[–—-]\s|\s(?:and|but|while|whilst|whereas|though|although|because|so|when|after|before|since|that|like)\s/giu;
const passive = /\s(?:was|were|is|are|got|(?:has|have|had)\sbeen)\s(?:\p{L}+\s){0,2}$/iu;
const stands = /\b(?:they|it|these|those|this|that|which|who|both|all|each|ones?|he|she|we|you|i)\b/iu;

/** “The boards: meetings set up in 1998”: behind the label stands something else that was. */
function isUnderLabel({ text, items }: Scene, name: Range, event: Range): boolean {
  const label = /^[\s*_]*:\s/u.exec(text.slice(name.end, event.start));
  const start = name.end + (label?.[0].length ?? 0);
  return (
    label !== null &&
    items.some(
      (item) =>
        item.kind === 'word' &&
        item.start >= start &&
        item.end <= event.start &&
        !item.term.stop &&
        !item.term.term.endsWith('ly'),
    )
  );
}

/** “The Act that ended the boards (came in 1998)”: the one relative clause of a name ends, and its own verb follows. */
function isOfRelative({ text }: Scene, name: Range, { start, end }: Range): boolean {
  const between = text.slice(name.end, end);
  return (
    name.end < start &&
    /^\s(?:that|which|who)\s(?!(?:is|are|was|were)\b)\p{L}+/iu.test(between) &&
    !/[,;:.()]|\s(?:that|which|who|and|but|when|as|so)\s/iu.test(between.slice(6))
  );
}

/** “The boards came in late, the town itself was founded in 1848”: its subject stands right before the verb. */
export function hasOtherSubject(scene: Scene, name: Range, event: Range, { start: from }: Range): boolean {
  if (isUnderLabel(scene, name, event)) return true;
  const before = scene.text.slice(from, event.start);
  const verb = passive.exec(before);
  const isActive = /^came\b/iu.test(scene.text.slice(event.start));
  if (!verb && !isActive) return false;
  const lead = verb ? before.slice(0, verb.index) : before.trimEnd();
  // “Boards, all of them a mess, were set up”: it stands before what is set between.
  if (/[,)–—]\s*$/u.test(lead)) return false;
  const part = [...lead.matchAll(parting)].at(-1);
  const subject = { start: from + (part ? part.index + part[0].length : 0), end: from + lead.length };
  const isIn = (run: Range) => run.start < subject.end && subject.start < run.end;
  // “A campaign against boards was launched”.
  if (
    isIn(name) &&
    /\p{L}\s(?:against|into|on|about)\s(?:the\s|our\s)?$/iu.test(scene.text.slice(subject.start, name.start))
  )
    return true;
  if (
    isIn(name) ||
    isOfRelative(scene, name, subject) ||
    stands.test(scene.text.slice(subject.start, subject.end))
  )
    return false;
  return itemsIn(scene, subject).some(
    (item) =>
      (item.kind === 'name' && item.mention.readings.every(({ kind }) => kind !== 'place')) ||
      (item.kind === 'word' && !item.term.stop && !isTalk(item.term.stem)),
  );
}
