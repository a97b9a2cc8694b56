// English words between a number that somebody tells, or that is asked, and another number or “fewer” that is so instead.
import { smallCardinals } from './cardinals.ts';
import { ending } from './answers.ts';

const reality = String.raw`(?:in (?:reality|truth|fact|actual fact|practice|actuality)|actually|really|(?:the )?(?:truth|reality|fact) is|truth be told|as a matter of fact|(?:it )?turns out|i (?:think|believe|know|say|read|make it|count(?:ed)?)|(?:i|we|you|she|he|they)(?:['’]ve| have)?\s(?:(?:just|then|since|also|went and|later)\s)*(?:checked|looked(?: it up)?|counted|googled(?: it)?|asked|read it|double-checked|verified)|so it['’]?s|but|and|yet|well|no|nope|nah|sorry|hm+|today|now|nowadays|currently)`;
const subject = String.raw`(?:(?:it|that|this|they|there|these|those|we)(?:['’]?s|['’]?re|\s(?:is|are|was|were|has|have|had|should be|should have been|would be|gives?|says?))|(?:the|my|our|his|her|their)\s(?:[\p{L}’'-]+\s){0,2}?(?:answer|number|figure|count|total|truth|date|year|sum|final|second|new|other|latest|real|right|correct|report|source|paper|article|table|website|page|book|version|draft|text|study|rest)(?:\s(?:one|version|draft|answer|number|figure))?\s(?:is|was|are|were|says?|said|has|had|gives?|gave|shows?|showed|puts? it at)|make (?:it|that)|try)`;
const only = String.raw`(?:(?:really|actually|only|just|now|in fact|more like|nearer|closer to|about|around|exactly|of course|the|in|at)\s)*`;

/** Before another number, which is so instead: “, in reality it’s ”, “. I checked: ”. */
export const soInstead = new RegExp(
  String.raw`^(?=.*\p{L})(?:${reality}(?![\p{L}’'])[\s,.:;–—-]*)*(?:${subject}\s${only})?(?:${only})$`,
  'iu',
);
/** Behind it. */
export const insteadEnd = new RegExp(
  String.raw`^(?:\s(?:of them|per cent|percent|of those|in all|in total|altogether))?(?:,\s(?:idiot|mate|silly|dummy|love|pal|genius|dear|duh))?${ending}`,
  'iu',
);
/** “It has far fewer”, “there’s one”. */
export const fewerInstead = new RegExp(
  String.raw`^(?:${reality}(?![\p{L}’'])[\s,.:;–—-]*)*(?:(?:it|they|there|that|we)(?:['’]?s|['’]?re|\s(?:is|are|was|were|has|have|had))|the \p{L}+ (?:is|are|has|have))\s${only}(?:(?:far|way|many|much|a lot|rather|slightly|considerably|significantly|a bit|a good deal|quite a few|several|one|two|a few|some|nowhere near)\s)*(?:fewer|less|more|lower|higher|that many|as many|so many|half (?:of )?that|double that|twice that|one|none|not one|${smallCardinals})(?:\s(?:than that|of them|now|these days))?${ending}`,
  'iu',
);
/** A clause of telling before the number, or behind what it counts: “my colleague claims”. */
export const toldBehind =
  /^[^.!?;\n]{0,60}?,\s(?:or so\s|so\s|as\s)?(?:[\p{L}’'.-]+\s){0,3}?[\p{L}’'.-]+\s(?:says?|said|claims?|claimed|thinks?|reckons?|insists?|believes?|swears?|told (?:me|us)|wrote|writes|assures (?:me|us))\b|^[^.!?;,\n]{0,60}?\s(?:s?he|they|you)\s(?:says?|said|claims?|claimed|reckons?|insists?|insisted)(?=\s*[.!?;])/iu;
/** Clauses begin. */
export const turns = /[.!?;:]+\s+|,\s|\s[–—-]\s|\s(?=but\s)/gu;
