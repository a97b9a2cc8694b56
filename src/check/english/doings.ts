// English by which a verb in the past right behind those counted tells what they did, and not which of them are meant.
import { isChange } from './everyday.ts';
import { turnIn } from './rises.ts';
import { stemOf } from '../../search/terms.ts';
import { hasVerb } from './clause-cuts.ts';

/** “Those surveyed”, “those based there”: which of them, whatever follows. */
const picks =
  /^(?:involved|affected|concerned|named|listed|mentioned|chosen|selected|invited|surveyed|asked|polled|sampled|studied|consulted|tested|featured|included|excluded|omitted|targeted|shortlisted|located|based|situated|called|dubbed|considered|deemed|covered|served|required|needed|supposed|combined|united)$/iu;
/** They are there no more, or are others or as many no longer. */
const goes =
  /^(?:abolished|vanished|disappeared|folded|dissolved|collapsed|disbanded|ditched|retired|resigned|expired|perished|died|numbered|totalled|amalgamated|combined|transformed|morphed|changed|turned|renamed|rebranded|existed|ceased|survived|remained|doubled|trebled|tripled|quadrupled|halved|multiplied)$/iu;
/** What nobody can be done to: whatever follows tells more of what they did. */
const alone =
  /^(?:nodd|shrugg|sigh|cheer|smil|laugh|wait|agre|argu|complain|gather|march|campaign|vot|struggl|object|listen|danc|look|wonder|grumbl|moan|yawn|arriv|appear|respond|apologi[sz]|react|protest|clapp|squabbl|bicker|cooperat|collaborat|stay|talk|decid|refus|manag|hop|tri|worri|wav|watch|shout|star|glanc|walk|crowd|huddl|rush|jump|lobb[iy]|repli)ed$/iu;
/** What a verb of theirs may have behind it, and a participle of theirs has not. */
const object =
  /^\s(?:the|an?|my|our|your|his|her|their|its|this|that|these|those|it|them|us|me|him|you|each other|one another|everyone|everybody|nobody|nothing|everything)(?=\P{L}|$)/iu;
/** What either may have. */
const onward =
  /^\s*(?:$|[.!?;:…)"”]|\s(?:along|again|away|too|and|but|as|when|while|because|so|until|after|like|yesterday|today|tonight|last|loudly|quietly|\p{L}{3,}ly)(?=\P{L}|$))/iu;
/** A second verb, whose subject those picked by the first would be. */
const second =
  /\s(?:\p{L}{3,}ed|said|told|went|knew|felt|saw|took|gave|lost|won|kept|held|met|paid|sent|spent|found|left|ran|began|stood|sat|fell|rose|can|could|may|might|should|must|would|need)(?=\P{L}|$)/iu;

/**
 * “(The 24 groups) nodded along”: a verb of theirs, the only one of its clause, that leaves them what and as many as they are.
 *
 * @param isOwned “Town’s 24 groups” are all of them, and “the 24 town groups contacted” may be some.
 */
export function tellsWhatTheyDid(behind: string, isOwned: boolean): boolean {
  const [said = ''] = behind.split(/[,;]\s/u);
  const found = /^\s+(?:(?:\p{L}+ly|all|both|just|never|then)\s){0,2}(?<verb>\p{L}{2,}ed)(?=\P{L}|$)/u.exec(
    said,
  );
  const verb = found?.groups?.verb?.toLowerCase();
  if (!found || verb === undefined || isChange(stemOf(verb)) || turnIn(verb) !== undefined) return false;
  if (picks.test(verb) || goes.test(verb)) return false;
  const rest = said.slice(found[0].length);
  if (!alone.test(verb) && !object.test(rest) && !(isOwned && onward.test(rest))) return false;
  const [own = ''] = rest.split(/\s(?:and|but|as|when|while|because|so|until|after|that|who|which|to)\s/u);
  return !hasVerb.test(own) && !second.test(own) && !/\d/u.test(own);
}
