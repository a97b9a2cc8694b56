// English by which something is set beside a statement that has its own place: another place’s number, the names of those
// counted, one for each of something, what is only included.
import { smallCardinals } from './cardinals.ts';

const number = String.raw`(?:[\d£][\d,.]*\d|\d|${smallCardinals}|a dozen|thirty|forty)(?:\s?%|\s?per\s?cent)?`;
const hedge = String.raw`(?:(?:only|just|about|around|nearly|almost|some)\s)*`;

const anothers = String.raw`(?:(?:while|whereas|and|but)\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?(?:\s(?:has(?:\sgot)?|have|gets?|with)|:|)\s${hedge}${number}(?:\s(?!(?:more|fewer|less|extra|others?|times|each|too|years?|of)\b)\p{Ll}+)?`;
/** “(Leeds has 20)”, “, Leeds one”. */
export const othersOwn = new RegExp(
  String.raw`\s\(${anothers}\)|(?:,\s|;\s|\s[–—-]\s)${anothers}(?=\s*(?:$|[.,;!?\n]))`,
  'giu',
);

/** “, compared with 5% nationally”, “, against 20 in Leeds”. */
export const comparedWith = new RegExp(
  String.raw`,?\s(?:compared (?:with|to)|as against|against|versus|vs\.?)\s(?:(?:the|its)\s)?${hedge}${number}(?![\p{L}\d])[^.;:!?,()\n]*`,
  'giu',
);

/** What is so instead, or by now. */
export const atPresent =
  /\b(?:now|today|currently|nowadays|these days|at present|this year|since|really|actually|actual|real|true|right|correct|official|latest|new|later|it should|there (?:are|is))\b/iu;

/** “Town (rather than Leeds) has”. */
export const ratherThan =
  /,?\s(?:rather than|as opposed to|instead of|unlike)\s\p{Lu}[\p{L}’'-]+,?(?=\s(?:has|have|is home to)\s)/giu;

/** In brackets, or behind a comma to the end: a list. */
export const listBeside = /\s\([^()\n]{8,120}\)|[,:]\s[^()\d\n.;!?]{8,120}(?=[.!?]?\s*(?:$|\n))/giu;

/** “, 1 per parish”. */
export const oneEach =
  /(?:,\s|\s\(|\s[–—-]\s)(?:1|one)\s(?:per|for each|for every|in each|in every|each per)\s\p{L}+(?:\)|(?=\s*(?:$|[.,;!?\n])))/giu;

/** “, half of them skint,” between two numbers of a list. */
export const asideOfLast =
  /,\s(?:half|most|some|many|all|none|few|one|two|a few|a couple)\sof\s(?:them|which|those|whom)\s[^,;:.!?\d()\n]{2,40}(?=,\s)/giu;

/** “Including harbour boards”: what stands under the number with the rest. */
export const includes =
  /,?\s(?:including|incl\.?|counting)\s(?:the\s|all\s)?(?<noun>(?:\p{L}+\s){0,2}\p{L}+)(?=\s*(?:$|[.,;!?\n)]|(?:and|in)\s))/giu;

/** “, not including the schools”, “, schools not included”. */
export const leftOut =
  /(?:,?\s\(?|\s[–—-]\s)(?:but\s)?(?:(?:not\s(?:including|counting|covering|for)|excluding|without)\s(?<what>(?:\p{L}+\s){0,3}\p{L}+)|(?<which>(?:\p{L}+\s){1,4})(?:(?:is|are)\s)?(?:not\s(?:included|covered|counted)|excluded|left out))\)?(?=\s*(?:$|[.,;!?\n]))/giu;

/** “Of the country’s (boards)”, of a whole that the number is a part of. */
export const ofWiderPlace =
  /^\sof\s(?:all\s)?(?:the\s(?:whole\s)?)?(?<place>[\p{L}]+)(?:['’]s?)(?=\s\p{L})/iu;
/** “Of the (boards) in the country (are in town)”. */
export const ofThoseIn =
  /^(?<of>\sof\s(?:all\s)?the)\s(?<noun>[^.,;:!?\d\n]{2,40}?)(?<place>\sin\s(?:the\s)?\p{L}+)(?=\s(?:are|sit|lie)\sin\s)/iu;
/** “Town accounts for”, “town is home to”: a part of a wider whole is its own. */
export const holdsPart =
  /\s(?:accounts? for|is home to|has|makes? up|contains?|holds?|hosts?)\s(?:just\s|only\s)?$/iu;
/** “(Boards) are in”. */
export const arePlaced =
  /^\s\p{L}[^.,;:!?\d\n]{1,40}?\s(?:are|is|sit|lie|operate|fall|work)\s(?:\p{L}+ly\s)?in\s(?:the\s)?/iu;

/** A heading in a line of its own, and the short lines of numbers under it. */
export const headedList = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?<head>\p{Lu}[\p{L}’' -]{1,30}?):[ \t]*(?:\n[ \t]*(?=[^\n]*(?:\d|\b(?:${smallCardinals})\b))(?![^\n]*\b(?:not|no|wrong|above|actually|really|old|was|were|more|fewer)\b)[^\n.!?:]{2,50}(?=\n|$))+`,
  'gu',
);
