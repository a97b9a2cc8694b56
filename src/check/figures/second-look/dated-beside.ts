// A date that fits a figure, in its message, in; whether it is that of something else which the figure’s thing only says more of,
// out: “a review of the boards was set up in 1998”, “the boards’ website”, “the second Harbours Act”.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isStopWord } from '../../../search/stop-words.ts';
import { findDating } from '../dates/date-events.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** Before the name, from the head of its clause: “A review of the ”. */
const ofThem =
  /(?:^|[,;:(–—]\s)\W{0,3}(?:(?:so|and|but|well|apparently|then)[,\s]+)?(?:(?:the|an?|our|their|its|this|that|his|her|my|some|\p{L}+['’]s)\s)?(?:[\p{L}-]+\s){0,2}?(?<noun>[\p{L}-]+)\s(?:of|into|on|about|for|to|against|over|under|behind|by)\s(?:(?:the|all|our|its|these|those|five|four|three|\p{L}+['’]s|\p{L}+s['’])\s)*$/iu;
/** What is so of them is so of these: how they came about, or how many of them. */
const ofTheirOwn =
  /^(?:set-?ups?|setting|setting-up|creation|introduction|establishment|foundation|founding|formation|launch|birth|start|beginning|arrival|advent|passing|passage|enactment|date|year|roll-?out|emergence|inception|origins?|number|group|set|network|system|lot|lots|all|each|both|half|some|most|many|few|part|parts|rest|one|two|three|four|five|six|majority|bulk|first|last|in|as|because|instead|thanks|due|according|ahead|plenty|version|kind|sort|type)$/iu;
/** Behind the name and before what happened: “’ website was”, not “all were”. */
const theirs =
  /^(?:['’]s?\s(?<of>[\p{L}-]{3,})\s(?:was|were|got|had been)|\s(?<noun>(?!(?:thing|stuff|lot|system|structure|scheme|programme|model|set-?up|map|idea|year|date|launch|creation|start|itself)\b)[\p{L}-]{3,})\s(?:was|has been))\s/iu;
/** Before the name: another of that name. */
const other = /\b(?:second|third|fourth|fifth|another|draft|revised|amended|next|previous)\s$/iu;

function isNoun(noun: string | undefined): boolean {
  if (noun === undefined || ofTheirOwn.test(noun) || /(?:ly|ed)$/iu.test(noun)) return false;
  return !isStopWord(noun.toLowerCase());
}

function isBeside(scene: Scene, sentence: Range, name: Range, event: Range): boolean {
  const lead = scene.text.slice(sentence.start, name.start);
  if (other.test(lead)) return true;
  if (event.start < name.end) return false;
  const { of, noun } = theirs.exec(scene.text.slice(name.end, event.start + 1))?.groups ?? {};
  if (isNoun(of ?? noun)) return true;
  return isNoun(ofThem.exec(lead)?.groups?.noun);
}

/** Whether every name of what the figure is about stands so. */
export function isDatedBeside(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const { event, names = [] } = findDating(scene, claim, figure) ?? {};
  return (
    event !== undefined && names.length > 0 && names.every((name) => isBeside(scene, sentence, name, event))
  );
}
