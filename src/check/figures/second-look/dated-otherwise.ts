// A date that fits a figure, in its message, in; whether what happened then is said of something else, or not as a fact, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import { findDating, isOfLaw, isSaidOf, type DateEvent } from '../dates/date-events.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';

/** Before the name: it is what something else is like. */
const beside =
  /(?:^|\P{L})(?:like|unlike|(?:the\s)?same(?:\s\p{L}+)?\sas|as (?:with|were|was|did)|(?:along|together) with|alongside)\s(?:(?:the|our|my|its|their|these|those)\s)?(?<all>(?:all|other|most|many|every|any)\s(?:(?:the|other)\s)?)?(?:\p{L}+['’]s\s)?$/iu;
/** Behind the event and before the name: what else came about then. */
const withThem =
  /\b(?:with|alongside|along with|together with|at the same time as|just as|by|under|within|in|for|from|out of)\s(?:(?:the|our|my|its|their|all|new|five|these|those)\s)*(?:\p{L}+['’]s\s)?$/iu;
const started = /^(?:start|beg[aiu]n|kick|launch)/iu;

/** Right before the event: it did not happen, or only may have. */
const unreal =
  /(?:\b(?:should|would|could|might|may|ought to|needn['’]?t|shouldn['’]?t|wouldn['’]?t|couldn['’]?t|mightn['’]?t)(?:n['’]t)?|['’]d)(?:\s(?:\p{L}+\s){0,2}?(?:have|of|be)|['’]?ve)\s(?:\p{L}+ly\s|all\s|first\s)?(?:been\s)?(?:\p{L}+ly\s|first\s)?$|\b(?:was|were|had)\s(?:originally\s|due\s|first\s|never\s|supposed\s|meant\s|going\s|about\s|scheduled\s|planned\s|set\s)*to\s(?:have\s)?be(?:en)?\s$/iu;
/** “Had the boards been …”, “were they to be …”. */
const inverted =
  /^\W*(?:(?:and|but|so|even)\s)?(?:had\s(?!to\b)(?:[\p{L}’'-]+\s){1,5}been|(?:were|should)\s(?:[\p{L}’'-]+\s){1,5}be)\s(?:\p{L}+ly\s|first\s)?$/iu;

/** “Set up under the 1998 Act”, “by a 1998 law”: the year is that of what they were set up by. */
const byWhat =
  /\b(?:by|under|through|thanks to|due to|because of|following|via|with|after|before|per)\s(?:an?\s|the\s|that\s|some\s)?$/iu;
const someLaw =
  /^(?:['’]s)?\s(?:[\p{L}-]+\s){0,2}?(?:laws?|acts?|bills?|statutes?|orders?|regulations?|directives?|legislation|white paper|green paper|referendum|elections?|budget|manifesto|reforms?|shake-?up|treaty|review|inquiry|report|agreement|deal)\b/iu;
/** “Were set back in 1998”, “in 1998 BC”. */
const otherVerb = /\bset\s(?:back|aside|apart|free|alight|straight|against)\s(?:in|by|from|during)\s$/iu;
const longAgo = /^\s(?:b\.?\s?c\.?(?:\s?e\.?)?)(?![\p{L}])/iu;
/** “…, the other two in 2000”: the date is that of some alone. */
const othersLater =
  /^(?:,|;|\s[–—-])?\s(?:and\s|but\s|while\s|with\s)*the\s(?:other|rest|remaining|last|next|second|third|others|final|remainder)\b[^.;!?\n]{0,40}?\b(?:19|20)\d\d\b/iu;

/** Whether the year is of something else by the words right beside it. */
function isOfElse({ typed }: Scene, sentence: Range, claim: Claim): boolean {
  const [lead, behind] = [typed.slice(sentence.start, claim.start), typed.slice(claim.end, sentence.end)];
  return (
    (byWhat.test(lead) && someLaw.test(behind)) ||
    otherVerb.test(lead) ||
    longAgo.test(behind) ||
    othersLater.test(behind)
  );
}

/** “They set up the boards”: whoever did. */
const doers =
  /(?:\b(?:mayor|king|queen|minister|prime minister|president|chancellor|secretary|council|parliament)\s|\b\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s)(?:then\s|also\s|first\s|finally\s)?$/u;
const auxiliary = /\b(?:were|was|are|is|be|been|being|got|get|gets|has|have|had)\s(?:\p{L}+\s)?$/iu;

/** “Boards, like groups, were set up …”, “boards were set up with the groups”. */
function isOnlyBeside(scene: Scene, sentence: Range, name: Range, event: DateEvent): boolean {
  const lead = scene.text.slice(sentence.start, name.start);
  const match = beside.exec(lead);
  const isNoun = (item: Item) =>
    (item.kind === 'name' && item.mention.readings.every(({ kind }) => kind !== 'place')) ||
    (item.kind === 'word' && !item.term.stop && item.term.term.endsWith('s'));
  const subject = itemsIn(scene, sentence).some(
    (item) =>
      item.end <= event.start &&
      (item.end <= name.start - (match?.[0].length ?? 0) + 1 || item.start >= name.end) &&
      isNoun(item),
  );
  if (match) return subject || match.groups?.all === undefined;
  return (
    event.end <= name.start &&
    subject &&
    !started.test(scene.text.slice(event.start, event.end)) &&
    withThem.test(lead) &&
    auxiliary.test(scene.text.slice(sentence.start, event.start))
  );
}

/** “In 1998 Ann set up the boards”: who did so is nothing that the figure says. */
function isDoneBy(scene: Scene, sentence: Range, name: Range, event: DateEvent, figure: Figure): boolean {
  const between = scene.text.slice(event.end, name.start);
  const isObject = name.start >= event.end && /^\s(?:[\p{L}’'-]+\s|\d+\s){0,3}$/u.test(between);
  const lead = scene.text.slice(sentence.start, event.start);
  if (!isObject || isSaidOf(scene, event, name) || auxiliary.test(lead)) return false;
  const doer = itemsIn(scene, sentence).findLast(({ end }) => end <= event.start);
  const isBody =
    doer?.kind === 'name' &&
    /^\s(?:\p{L}+\s)?$/u.test(scene.text.slice(doer.end, event.start)) &&
    doer.mention.readings.every(({ id, kind }) => kind !== 'place' && id !== figure.about);
  return isBody || (doers.test(lead) && doer?.kind !== 'name');
}

/** “The Harbours Act” where the table has one that may be called “the Act”. */
function isOtherLaw({ text, items }: Scene, name: Range): boolean {
  const word = /(?<word>\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(0, name.start))?.groups?.word;
  if (word === undefined || /^(?:The|This|That|Its|An|When|Was|If|So|And|But)$/u.test(word)) return false;
  return !items.some((item) => item.kind === 'name' && item.end === name.start - 1);
}

/** Whether the date is that of another thing than the figure's, or of what should or might have been. */
export function isDatedOtherwise(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const isLaw = isOfLaw(scene, figure);
  if (!isLaw && isOfElse(scene, sentence, claim)) return true;
  const dating = findDating(scene, claim, figure);
  if (!dating) return false;
  const { event, names } = dating;
  const lead = scene.text.slice(sentence.start, event.start);
  const clause = lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(', ')) + 1);
  if (unreal.test(clause) || inverted.test(clause)) return true;
  return (
    names.length > 0 &&
    names.every(
      (name) =>
        (isLaw && isOtherLaw(scene, name)) ||
        isOnlyBeside(scene, sentence, name, event) ||
        isDoneBy(scene, sentence, name, event, figure),
    )
  );
}
