// English words behind a statement by which it is to be put right, or what it should say stands behind them.
import { ending } from './answers.ts';

const please = String.raw`(?:please|pls|plz|kindly)`;
const mend = String.raw`(?:correct|fix|amend|change|edit|revise|update|rectify)`;
const it = String.raw`(?:it|this|that)`;
const soon = String.raw`(?:asap|now|today|quickly|soon|ta|thanks|thank you|cheers|before (?:it|we|they|you) \p{L}+|(?:on|in) the (?:\p{L}+ )?(?:slide|draft|page|text|copy|proof|report|minutes))`;
const asking = String.raw`(?:(?:so|and|but|can|could|will|would|you|someone|somebody|anyone|we|let['’]?s|need to|must|should)\s)*`;

/** “Please correct”, “pls fix asap”: all that a piece says. */
export const toBeFixed = new RegExp(
  String.raw`^(?:${asking}${please}\s${mend}|${asking}${mend}(?:\s${it})?,?\s${please})(?:\s${it})?(?:,?\s${soon})*${ending}|^${asking}${please}\s${mend}(?:\s${it})?\s(?:in|on|before|for)\s`,
  'iu',
);
/** Before a number that is right, or a statement that mends another: “it’s 24”, “there should be 24”, “wrong: …”. */
export const rightOne =
  /\b(?:it['’]?s|it is|should|actually|correct(?:ly|ion)?|right|really|must|ought|in fact|now|wrong|errors?|typos?|mistakes?|incorrect|missing|not \S+)\b/iu;

/** All that stands before another number, which is to be written: “please change that to ”, “should read ”, “correct is ”. */
export const insteadWritten = new RegExp(
  String.raw`^(?:(?:sorry|er+m?|um+|no|actually|but|and|so|well|nope)[\s,.…]+)*(?:${asking}(?:${please}\s)?${mend}(?:\s(?:${it}|the (?:number|figure|slide|line)))?\s(?:in)?to|(?:(?:it|that|this|which)\s)?(?:should|ought to|needs to|must|has to)\s(?:be|say|read|have (?:been|said|read))|(?:the )?(?:correct|right|real|true|actual)(?:\s(?:number|figure|one|answer|count|total|value|date|year|share))?(?:\s(?:is|was|would be)|\s?[:=]))\s(?:(?:just|only|now|in|about|around|the|all)\s)*$`,
  'iu',
);
