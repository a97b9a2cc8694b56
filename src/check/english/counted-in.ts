// English words behind a number by which it takes in others, or leaves some of those counted out.
import { ending } from './answers.ts';

const lead = String.raw`(?:(?:and|but|though|well|mind you|btw|although|note)[,\s]+)*`;
const total = String.raw`(?:(?:that|this|which|these|those|they)|(?:that|this|the|my) (?:number|figure|count|total))`;

/** Before what is taken in: “that includes ”, “that’s including the ones in ”. */
export const takesIn = new RegExp(
  String.raw`^${lead}(?:${total}(?:['’](?:s|re)|\s(?:is|are))?\s(?:(?:also|even|already)\s)*|(?:(?:i['’]m|i am|when|if you|if we|also)\s)?)(?:includ(?:es?|ing)|count(?:s|ing)?|cover(?:s|ing)?|tak(?:es|ing) in|with)\s(?:(?:the|some|all)\s)?(?:ones\s)?(?:(?:in|from|of|for)\s)?(?:the\s)?$`,
  'iu',
);
/** Behind it: “… is included in that”. */
export const isTakenIn = new RegExp(
  String.raw`^(?:['’]s|\sis|\sare|\swas|\sgets?)?\s(?:(?:also|even|already|too)\s)*(?:included|counted|covered|thrown|lumped|added)(?:\sin)?(?:\s(?:in\s|with\s)?(?:that|this|there|it|the (?:number|figure|count|total)))?(?:\stoo|\sas well)?${ending}`,
  'iu',
);
/** “That doesn’t include night groups”: `rest` is what is left out. */
export const leavesOut = new RegExp(
  String.raw`^${lead}${total}\s(?:(?:do|does)(?:n['’]?t|\snot)\s(?:even\s)?(?:include|count|cover|take in)|(?:is|are)(?:n['’]?t|\snot)\s(?:even\s)?(?:including|counting|covering)|(?:excludes?|leaves? out|omits?|ignores?))\s(?<rest>[^.!?,;:\n]{2,60})`,
  'iu',
);
