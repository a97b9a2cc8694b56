// English words by which a piece of talk beside a statement is told from one that changes it.
import { stemOf } from '../../search/terms.ts';
import { isTelling } from './everyday.ts';
import { wrong } from './manner.ts';
import { someone, speech } from './saying.ts';

const talker = String.raw`(?:i|i['’]?(?:m|ve|d|ll)|we(?:['’]?(?:re|ve|ll))?|you(?:['’]?(?:re|ve|ll|d))?|u)`;
const theirs = String.raw`(?:my|our|your)\s(?:[\p{L}’'-]+\s){1,3}?[\p{L}’'-]+`;
const joining = String.raw`(?:(?:and|but|so|yet|while|whilst|whereas|because|cos|though|although|tho|when|as|which|then|now|meanwhile|honestly|somehow|only|still|even|lol|also)\s)*`;
const byTalkers = new RegExp(String.raw`^\W*${joining}(?:${talker}\s\p{L}|${theirs})`, 'iu');
/** Without a subject: “took me an hour”, “writing this from a train”. */
const ofMe =
  /^\W*(?:(?:and|but|so|then|promptly|also|just)\s)*(?!(?:for|of|in|at|with|to|by|near|from|on|under|over|per|than|that|which|who|whose|where|including|excluding|not)\b)\p{L}{3,}\b(?:\s(?!(?:and|or|is|are|was|were)\b)[\p{L}\d’'-]+){0,6}?\s(?:me|my|i|myself)\b/iu;
const anyone = /^\W*(?:before|after|while|when|as|once|since)\s.*\b(?:me|my|i|we|us|you|anyone|anybody)\b/iu;

/** Where the writer writes, and what it took to: “typed from a train”, “took three cups of tea”. */
const ofWriting =
  /^\W*(?:(?:typed|typing|written|writing|sent|posted|tweeted|greetings|hello|regards|waving)\b.*\bfrom|took|spent|wasted)\b/iu;

/** What the talkers do or have. @param isBefore it leads to the number, and “before I forget” is its clause. */
export function ofTalkers(said: string, isBefore: boolean): boolean {
  return byTalkers.test(said) || ofMe.test(said) || ofWriting.test(said) || (isBefore && anyone.test(said));
}

const anaphor =
  /\b(?:they|them|their|theirs|(?:those|these)(?!\s\p{L}+s\b)|ones?|all(?!\s(?:those|these)\s)|both|half|most|some|each|every|any|many|few|several|others?|rest|remaining|former|latter|which)\b/iu;
const whole = /\b(?:it|that|this|so|true|there|anymore|more|longer|right|correct|sure|exist|exists)\b/iu;
const no =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|hardly|barely|scarcely|cannot|without|dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|cant|wont|couldnt|wouldnt|aint)\b|n['’]t\b/iu;
const unsure =
  /^\W*had\s(?:the|it|they|we|i|you|he|she|there|\p{L}+s?\s\p{L}+(?:ed|en|on)\b)|\b(?:if|unless|whether|assuming|provided|suppose|supposing|pretend|hypothetically|supposedly|allegedly|unlikely|impossible|dreams?|said|says?|claims?|claimed|reckons?|told|according|wrong|liars?|lying|until|till|ago|used to|once|formerly|per|apiece|or)\b|^\W*(?:i|we)\s(?:hope|wish|guess|pray|fear|pretend)\W*$|\b(?:last|next|this|that|every|each)\s(?:year|month|week|decade|century)\b|\b(?:1[89]|20)\d\d\b/iu;

/** Denies, disputes or supposes something of what was said, or goes on about those counted. */
export function isDangerous(said: string, typed: string): boolean {
  const plain = said.replace(/^\W*as\s(?:every|any|each)\b/iu, '');
  if (anaphor.test(plain) || unsure.test(said) || wrong.test(said)) return true;
  if (!no.test(typed)) return false;
  if (!no.test(said)) return false;
  return whole.test(said) || said.trim().split(/\s+/u).length < 4;
}

const attaching =
  /^\W*(?:and\s|or\s|but\s|only\s|just\s|mostly\s|mainly\s|largely\s|even\s)*(?:in|at|on|of|for(?!\s(?:\p{L}+['’]s?\ssake|better|crying|goodness|the\s(?:record|love|life)))|from|by|with|without|within|under|over|across|near|outside|inside|before|after|since|during|than|via|including|excluding|except|besides|minus|plus|less|like|that|which|who|whose|where|when|not|no|never|only|just|about|around|at|up|down|as of|mostly|mainly|(?:north|south|east|west)\sof)\b|^\W*(?:\p{L}+ly\s)?\p{L}{2,}(?:ed|ing)\b(?!\sit\b)|^\W*(?:run|led|set|built|made|split|cut|shut|left|held|kept|put|based|home|known|full|down|up|broke)\b/iu;
/** “Schools and parks”: the rest of a list. */
const listed =
  /^\W*(?:(?:the|and|or)\s)*(?:\p{L}+\s){0,2}\p{L}+(?:\s(?:and|or|&)\s(?:the\s)?\p{L}+(?:\s\p{L}+){0,2}\s?)?\W*$/iu;

/** “Scroll down”, “see below”: what the reader is to do. */
const errand =
  /^\W*(?:(?:just|please|pls|so|do|go)\s)*(?:scroll (?:down|up|on)|see (?:below|above|over|overleaf|for yourselves?|page|attached)|read (?:on|it)|look (?:it up|below|above|closely)|click through|google it|zoom in|swipe (?:left|right)|turn over|trust me|ask me|check it|try it|take note)(?=\W*(?:$|[.,;:!?\n]))/iu;

/** Whether what comes begins with what the reader is to do. */
export function isErrand(said: string): boolean {
  return errand.test(said);
}

/** Whether a piece behind a number may be said of what is counted. A sentence of its own opens as it likes but for a place. */
export function isAttached(said: string, mark: string): boolean {
  if (errand.test(said)) return false;
  return attaching.test(said) || (listed.test(said) && !/^[.!?…]/u.test(mark));
}

/** Begins with a word that only joins whole clauses. */
export function isConnected(said: string): boolean {
  return /^\W*(?:but|so|yet|while|whilst|whereas|because|cos|though|although|tho|hence|meanwhile|lol|lmao|tbh)\b/iu.test(
    said,
  );
}

/** “And the whole room went quiet”, “and Dave nearly choked”: another subject with its verb. */
export function isNarrated(said: string): boolean {
  return /^\W*(?:and\s)?(?:then\s|somehow\s)?(?:(?:the|a|an|his|her|this)\s(?:[\p{L}’'-]+\s){1,3}|\p{Lu}[\p{L}’'-]+\s)(?:\p{L}+ly\s|just\s|still\s)?(?:went|said|ran|left|fell|came|got|sat|stood|threw|took|has|had|is|was|looks?|goes|gets|\p{L}{2,}ed)\b|^\W*and\sthe\s\p{Ll}{2,}\s(?:still|always|just)\s\p{L}{3,}\W*$|^\W*and\s\p{Ll}+[^s\W]\s\p{L}{2,}ed\s(?:the|a|an|my|his|her|off|away|out)\b/u.test(
    said,
  );
}

/** What leads to a clause by which the writer only tells it: “I’d note that”, “nobody believed me when I said”. */
const frames: readonly RegExp[] = [
  /^\W*(?<lead>[^.;:!?]*?\b(?:i|i['’]?(?:m|ve|d|ll)|we|my|our|me|us)\b[^.;:!?]*?)\b(?:that|how)\s(?=\S)/iu,
  /^\W*(?<told>[^.;:!?]*?)\bwhen\s(?:i|we)\s(?:\p{L}+ly\s)?(?:said|told \p{L}+|pointed out|announced|explained|read|heard|learnt|learned|saw)\s(?:that\s)?(?=\S)/iu,
];
/** “A note says that”. */
const telling = new RegExp(
  String.raw`^\W*(?<by>[^.;:!?]*?\b(?:${speech}|telling|tell|saying|explain(?:s|ed|ing)?)\b[^.;:!?]*?)\bthat\s(?=\S)`,
  'iu',
);
/** “The minister told me that”. */
const somebody = new RegExp(
  String.raw`(?<!\b(?:in|on|at|of|from|by|behind|with)\s)\bthe\s(?!(?:radio|telly|tv|podcast|article|report|piece|paper|slide|text|leaflet|news)\b)\p{L}+\s(?:has\s|had\s|just\s)?(?:${speech})\b`,
  'iu',
);
const unlikely =
  /\b(?:if|unless|whether|doubt\w*|wish|hope|pretend|suppose|imagine|wrong|false|want|need|fear|dream\w*|propos\w+|demand\w*|suggest\w*|rather|prefer|myth|rumour|lie[ds]?|lying|joking|kidding|drunk|mistaken|used to|once|young|ago|before|until|back)\b/iu;

/** How long that lead is. */
export function leadsIn(said: string): number | undefined {
  return [...frames, telling]
    .map((frame) => frame.exec(said))
    .find((match) => match !== null && isPlain(match))?.[0].length;
}

const speaking = new RegExp(String.raw`^(?:${speech}|saying|telling|amazed|me|us|is|was|fact|way)$`, 'iu');

/** The last word before “that” tells or knows: “I’d note”, “I have written”, “it amuses me”; not “I deny”. */
function tells(lead: string): boolean {
  const last = lead.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return (
    isTelling(stemOf(last)) ||
    speaking.test(last) ||
    /^(?:written|shown|spotted|noticing|reading)$/u.test(last)
  );
}

/** “It never fails to amuse me that” denies no more than “it amuses me that”. */
function isPlain({ 0: said, groups }: RegExpExecArray): boolean {
  const { lead, told, by } = groups ?? {};
  const words = lead ?? told ?? by ?? '';
  if (somebody.test(words) || unlikely.test(words) || wrong.test(words)) return false;
  if (lead !== undefined && !/\bhow\s$/iu.test(said) && !tells(lead)) return false;
  return (
    told !== undefined ||
    !no.test(words) ||
    /(?<!convinc\p{L}*|persuad\p{L}*|assur\p{L}*)\s(?:me|us)\s$/iu.test(words)
  );
}

/** “… strikes me as excessive”, “… is what I tell them”, “… is a lot of lunch”, “… sounds a lot to me”: of all that was said. */
const judged =
  /\s(?:\p{L}+s\s(?:me|us|my|you)\b|(?:is|was)\s(?:what|how|why|all|my|our)\s|(?:is|are|was|were|makes?|means?)\s(?:(?:just|quite|such|still|an awful|one hell of)\s)?(?:a (?:lot|ton|heap|mountain|pile)|lots|loads|plenty)\sof\s(?!more\b|fewer\b|merg|clos|cut|loss)|(?:seems|sounds|feels|looks|smacks)\s).*$/iu;

/** Where the judgement of a whole clause begins behind its number. */
export function findJudged(behind: string): { readonly at: number; readonly ofMe: boolean } | undefined {
  const match = judged.exec(behind);
  if (!match || isDangerous(match[0], match[0]) || /\b(?:number|figure|count|total)\b/iu.test(match[0]))
    return undefined;
  return { at: match.index, ofMe: /^\s\p{L}+s\s(?:me|us)\b/iu.test(match[0]) };
}

/** “… and cried”: what the holder, or the writer, did next. */
export function isNext(said: string, lead: string): boolean {
  return (
    /\b(?:has|have|had|got)\s(?:\p{L}+\s)?$/iu.test(lead) &&
    /^\W*and\s(?:then\s|promptly\s)?\p{L}+ed\W*$/iu.test(said)
  );
}

/** “…, mine included, are in debt”: the verb comes behind the comma. */
export function isParted(behind: string): boolean {
  return /^,\s(?:are|were|aren['’]?t|weren['’]?t|have|had|do|did|will|would|can|could)\s/iu.test(behind);
}

const remarking =
  /^\W*(?:the\s|our\s|it\s)?(?:\p{L}+\s){0,3}(?:is|are|matters?|remains?)(?:\s\p{L}+){0,4}\W*$/iu;
/** What the number may be the content of. */
const announcing =
  /\b(?:plan|aim|goal|proposal|target|idea|hope|fear|dream|risk|worry|claim|argument|theory|pitch|slogan|demand|offer|promise|guess|assumption|forecast|expectation|belief|rule|limit|maximum|minimum|case|story|line|past|history|future|this|these|those|here|what|who|how|than|like|as|will|would|was|were|had|been|going|set|due|to|not|no|never|nobody|hardly|sure|clear|certain|adamant|convinced|positive|confident|blunt|emphatic|firm|insistent|fond|proud|worried|right|un\p{L}+)s?\b|n['’]t\b/iu;

const spoken = new RegExp(String.raw`\b(?:${speech})\b`, 'iu');

/** “Why it matters: …”, “Staffing is fragile: …”: a whole remark that the statement behind its colon bears out. */
export function isRemark(said: string): boolean {
  if (/^\W*why (?:it|this|that) matters\W*$/iu.test(said)) return true;
  return remarking.test(said) && !announcing.test(said) && !spoken.test(said) && !someone.test(said);
}
