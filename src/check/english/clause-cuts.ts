// Where an English sentence parts into clauses: patterns for the places, and for what they take to count.
import { smallCardinals } from './cardinals.ts';

const cardinal = `(?:${smallCardinals}|a dozen|thirty|forty)`;
const pronoun =
  "(?:there(?:['’]s)?|it(?:['’]?s)?|they(?:['’]\\w+)?|he|she|we|you|i|im|i['’]\\w+|this|that(?:['’]?s)?|these|those|mine|ours|yours|theirs|nobody|everyone|everybody|people(?=\\s(?:still|just|keep|will|are|have|say|think|complain|wonder|moan))|then|now|still|yet|what|why|how|who|each|every)";
/** Where a clause ends. A colon counts, and so does “and” before the subject of another clause; “that” and “if” do not. */
export const cuts = new RegExp(
  [
    String.raw`[;|]\s`,
    String.raw`:\s`,
    String.raw`\s(?:[–—-]{1,2}|->|=>|<-|<=|→|←)\s`,
    String.raw`—`,
    String.raw`\.{2,}|…`,
    // Many begin a sentence without a capital.
    String.raw`(?<!(?:^|[^\p{L}])(?:approx|est|etc|vs|nos?|prof|dr|mrs?|ms|st|incl|excl|inc|ca|fig|vol|cf|max|min|avg|govt|dept|\p{L}))[.!?]+\s+(?=\p{Ll})`,
    String.raw`,?\s(?=(?:rather than|instead of|as opposed to)\s(?:the\s)?(?:\d|${cardinal}))`,
    String.raw`\s(?=which\s(?:is|was|seems|sounds|feels|makes|means|explains)\b)`,
    String.raw`,\s(?=(?:none of it|not a penny|nothing)\b)`,
    String.raw`,?\s(?=(?:according to|as per)\b)`,
    // “24 groups, not 23 as stated in our last issue”
    String.raw`,\s(?=not\s(?:the\s)?(?:\d+|${cardinal})\sas\s(?:(?:we|i|was|were|it|previously|wrongly|first|originally)\s)*(?:stated|printed|reported|said|published|claimed|wrote|written|announced|given)\b)`,
    String.raw`,?\s(?=or so\s(?:i|we|he|she|they|my|the|it|says)\b)`,
    // “10 boards before you get to the groups”, “10 boards before the 24 groups”
    String.raw`,?\s(?=before (?:you|we|they|i|anyone)(?:['’]ve)?\s(?:even\s)?(?:get|got|count|add|start|mention|include|consider|look)(?:ed|d)?\b)`,
    String.raw`\s(?=before (?:the|these|those|our) (?:\d|${cardinal}))`,
    String.raw`,?\s(?=(?:but|because|bc|cos|coz|cuz|although|though|tho|while|whilst|whereas|yet)\b)`,
    String.raw`,?(?<!\bor)\s(?=so\b(?!\s(?:many|much|few|far)))`,
    // “It may cost us, as 12 per cent of drivers …”: the reason
    String.raw`,\s(?=(?:since|as)\s(?:about\s|almost\s|nearly\s|around\s|some\s)?(?!(?:1[5-9]|20)\d\d\b)(?:[\d£]|${cardinal})[^,;]{0,60}\s(?:is|are|was|were|has|have|comes?|came)\b)`,
    // “… or did my teacher make that up”, “… and with 18 boards you can see why”, “24 groups here, 8 in Kent”
    String.raw`,?\s(?=or\s(?:did|do|does|is|are|am|was|were|has|have)\s(?!(?:it|there)\s(?:[\d£]|${cardinal}))\p{L})`,
    String.raw`,?\s(?=and\s(?:do|does|did|is|are|was|were|has|have|can|could|will)\s(?:any(?:one|body)?|i|we|you|my|our|your)\b)`,
    String.raw`,?\s(?=and\swithout\s(?:them|it|these|those)\b)`,
    String.raw`,?\s(?=and\swith\s(?:all\s|over\s|about\s|the\s|its\s)?(?:[\d£]|${cardinal}))`,
    String.raw`,\s(?=(?:and\s|but\s)?(?:only\s|just\s)?(?:\d+|${cardinal})\s(?:in|for|across)\s(?:the\s)?\p{L}+\s*(?:$|[.,;!?)]))`,
    String.raw`,\s(?=(?:\d+|${cardinal})\sof\s(?:them|which|these|those)\b)`,
    String.raw`\s(?:off|on)\sthe\sback\sof\s`,
    // “…, which serve the town, work with 24 groups”
    String.raw`(?<=,\s(?:which|who)\s[^,;.:]{3,90}),\s(?=(?:all\s|also\s|now\s)?works?\s(?:(?:closely|together|directly)\s)?(?:with|alongside)\b)`,
    String.raw`,\s(?=(?:of\s)?(?:which|whom|who|whose|where)\b)`,
    String.raw`\p{Extended_Pictographic}`,
    String.raw`,?\s(?=and\s(?:nothing|none|not|no|zero|(?:hardly|scarcely|barely)\s(?:an?|any))\b)`,
    String.raw`(?:,\s|(?<=\d)\s)(?=with\s(?:nothing|none|not|no)\b)`,
    String.raw`,?\s(?=(?:and|or|&)\s${pronoun}\b)`,
    String.raw`,\s(?=${pronoun}\b)`,
    // “… by 1998 the council gets nothing”
    String.raw`(?<=\d)\s(?=(?:the\s)?(?:\p{L}+\s){1,2}gets?\s(?:nothing|zilch|nowt|nada|sod all|naff all|bugger all|diddly)\b)`,
    // “… and the council gets nothing”, “…, not the council”
    String.raw`,?\s(?=(?:and|while)\s(?:[\p{L}’'-]+\s){1,3}(?:gets?|got|receives?|is left with)\s(?:nothing|none|zilch|zero|nowt|nada|not a penny|sod all|naff all|bugger all|diddly|no\s))`,
    String.raw`,\s(?=(?:the\s|but\s)?(?:[\p{L}’'-]+\s){1,3}(?:gets?|to get|got|receives?)\s(?:£0|0|zero|nothing|none|zilch|nowt|nada|sod all|naff all|bugger all)\b)`,
    String.raw`,\s(?=(?:but\s)?not\s(?!(?:really|true|quite|yet|any|anymore|so|necessarily|a|at)\b)(?:[\p{L}’'-]+\s){0,3}(?!${cardinal}\b)\p{L}+\s*(?:$|[.!?;)]))`,
    String.raw`,\s(?=(?:and\s|but\s)?(?:the\s)?\p{L}+['’]s\sgot\b)`,
    // “… come from there lol who told you that”
    String.raw`\s(?=(?:lol|lmao|lmfao|rofl|ha(?:ha)+|smh|omg|wtf|ffs|tbh|ngl|bruh|bro|mate|innit|eh)\s(?:who|what|where|why|how|when|whose|so|${pronoun})\b)`,
    String.raw`,?\s(?=(?:who|where|what)(?:['’]?s|\sthe\shell|\son\searth)?\s(?:told you|said that|says so|says that|(?:do|did|does) (?:you|u|they|he|she|that|it)|have you|your source|the source|your evidence|it say|it from)\b|says who\b)`,
    // “… and changed the subject”, “… and one tired clerk”, “… won’t fix it”, “… why does nobody …”
    String.raw`,?\s(?=and\s(?:then\s|promptly\s|just\s|immediately\s)?\p{L}{3,}ed\s(?:the|my|our|his|her|it|him|on|off|away|out|an?)\b)`,
    String.raw`,?\s(?=and\s(?:(?:only|just|still|exactly)\s)?(?:one|an?|a single|1)\s(?!half|bit|few|third|quarter|lot)(?:[\p{L}’'-]+\s){0,5}[\p{L}’'-]+\s*(?:$|[.!?]))`,
    String.raw`\s(?=(?:won['’]?t|wont|can['’]?t|cannot|doesn['’]?t|will never)\s(?:fix|solve|cure|mend|go far|go very far|be enough|cut it)\b)`,
    String.raw`,?\s(?=(?:then\s)?(?:why|how come)\s(?:(?:do|does|did|is|are|was|were|has|have)(?:n['’]?t)?|can(?:['’]?t|not)?|the hell|on earth)\b)`,
    String.raw`,?\s(?=then\s(?:who|what|where|how|why|surely)\b)`,
    String.raw`,?\s(?=(?:until|till) (?:you|we|i)\s\p{L}+)`,
    String.raw`\s\/\s(?=(?:[\p{L}’'-]+\s){2})`,
    // “… sounds a lot until you remember …”, “is it £3 before or after tax”
    String.raw`,?\s(?=(?:until|till|before)\s(?:you|we|they|i|one|people)\s(?:\p{L}+ly\s|actually\s|then\s)?(?:remember|reali[sz]e|notice|think|consider|recall|learn|discover|hear|read|see|factor|look|work out)\b)`,
    String.raw`,?\s(?=(?:before or after|gross or net|net or gross|in (?:real|cash|nominal) or (?:real|cash|nominal))\s(?!\d))`,
    // “… and my board overspent”: somebody’s own, with its verb
    String.raw`,?\s(?=and\s(?:my|our|your|his|her|this|that|one|not one)\s(?:[\p{L}’'-]+\s){1,3}(?:\p{L}{2,}[^e\W]ed|overspent|spent|lost|won|went|came|made|ran|shut|gave|took|told|just|still|never|can['’]?t|won['’]?t|doesn['’]?t|didn['’]?t|isn['’]?t)\b)`,
    // “The fact that town has 24 groups | doesn’t help”
    String.raw`(?<=\bthe fact (?:that\s)?[^,;.:]{3,80})\s(?=(?:(?:really|just|still)\s)?(?:(?:does|did|wo|ca)n['’]?t\s(?:exactly\s|really\s)?(?:help|surprise|make (?:it|things)|bother|excuse|worry)|(?:makes?|made)\s(?:it|things|me|us|that|everything)|(?:shows?|tells?|explains?|annoys|worries|amazes|amuses|surprises|baffles|puzzles|bothers|scares|kills|hurts)\b)\b)`,
    // “That town has 24 groups | is the sort of thing one prints on mugs”, “the fact that … | belongs on the first page”
    String.raw`(?<=(?:^|[.!?:,;]\s)\W*(?:the fact\s)?that\s(?:[^;:.]|\.\d)*(?:\d|(?:${cardinal}|million|billion)\b)[^,;:.]{0,60})\s(?=(?:really\s|surely\s|probably\s|still\s|just\s)?(?:(?:belongs?|deserves?)\s|is\s(?:just\s|exactly\s|probably\s|surely\s|really\s)?(?:(?:the|one)\s(?:\p{L}+\s)?(?:sort|kind|type|of those)\b|something\s(?:i|we|you|they|everyone|everybody)\s(?:really\s|all\s)?(?:should|ought|need|must|could|can)\b|news to\s|no secret\b|no surprise\b|common knowledge\b|worth\s\p{L}+ing\b|what\s(?:i|we|you|they|everyone|everybody|people)\s(?:should|ought|need|want|must|will|could|can)\b)))`,
    // “While town has 24 groups, the caretaker still keeps the key”
    String.raw`(?<=^\W*(?:(?:and|but|so)\s)?(?:while|whilst|whereas|although|though|even though)\s[^,;:]{6,120}),\s(?=(?:the|an?|my|our|your|his|her|their|this|that)\s(?:[\p{L}’'-]+\s){1,6}?(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|still|just|only|never|always|seems?|looks?|feels?|shows?|says?|keeps?|makes?|needs?|wants?|gets?|goes|comes)\b)`,
    // “…, said the spokesman”, “check that …, and chase the clerk about the rest”
    String.raw`,\s(?=(?:said|says|wrote|writes|explained|explains|added|adds|noted|notes|told us|argued|insisted|announced)\s(?:the|an?|my|our|his|her|their)\s\p{L}+)`,
    String.raw`(?<=^\W*(?:(?:please|pls|can you|could you|kindly)\s)?(?:check|confirm|verify|make sure|note|remember|mention|find out|tell them|say)\s[^;:]*),?\s(?=and\s(?:also\s|then\s)?(?!(?:all|some|most|many|half|both|each|none|only)\b)\p{Ll}{3,}(?<!s|ed|ing)\s(?:up\s|out\s|down\s)?(?:the|an?|my|our|your|his|her|whether|if|how|why|who)\b)`,
    // “Ann pointed out that …, and asked for tea”
    String.raw`(?<=\b(?:said|says|pointed out|noted|mentioned|told (?:us|me|them|everyone)|explained|reminded (?:us|me|everyone)|reported|announced|confirmed|read out)\s[^;:]*),?\s(?=and\s(?:then\s|also\s)?(?:asked|asks|wondered|wanted|left|walked|sat|hung up|laughed|shrugged|moved on|smiled|sighed|went|rang off|bowed)\b)`,
    // “24 groups in town not that anyone could name them”
    String.raw`,?\s(?=not that (?:i|we|you|it|they|he|she|any|anyone|anybody|many|most|there|the)\b)`,
    // A letter that is dictated, and what is heard between two lines of a script
    String.raw`\s(?:comma|full stop|semicolon|new (?:line|paragraph))(?=\s|$)`,
    String.raw`(?<=(?:^|[.!?…])\s?)\s?\[[^\][\d\n]{2,30}\]\s`,
    // “a) apologies, b) 24 boards, c) any other business”
    String.raw`[,;]\s(?=\(?[a-h]\)\s\p{L})`,
    // “… when it should have five”: what it ought to have instead
    String.raw`,?\s(?=when\s(?:it|they|we|you|one)\s(?:really\s|only\s)?(?:should|could|would|ought|needs?|might)\b)`,
    String.raw`,?\s(?=each (?:with|having|run by|led by|chaired by)\b)`,
    String.raw`(?<!\b(?:is|are|was)(?:\s[\p{L}\d-]+)?),?\s(?:and\s)?(?=the\s(?:number|total|count)\sof\s)`,
    // “… when Kent has seven boards”, “… and most of them never met”, “… can you blame them”
    String.raw`,?\s(?=(?:when|whereas)\s(?:the\s)?[\p{L}’'-]+\s(?:has|have|gets?|needs?|manages?|copes?)\s(?:(?:with|on|by|just|only)\s)*(?:[\d£]|${cardinal}|none|no|half|fewer|far)\b)`,
    String.raw`,?\s(?=(?:and|but)\s(?:most|many|half|few|some|none|all|not one|hardly any)\sof\s(?:them|us|those|these)\b)`,
    String.raw`,?\s(?=(?:(?:can|could|would)\s(?:you|we|anyone|anybody)\s(?:really\s)?(?:blame|fault)|(?:is|was)\s(?:it|that)\sany\s(?:wonder|surprise))\b)`,
  ].join('|'),
  'giu',
);
/**
 * A proper name begins a clause: the next of several labels (“Here: 10, There: 12”), the subject of another verb, the place of
 * the next number (“…, in Kent seven boards”, “…, and Kent, which has seven”).
 */
export const nameCuts =
  /,\s(?=\p{Lu}[\p{L} ]{1,30}:\s)|,\s(?=\p{Lu}\p{L}+\s(?:only\s|just\s)?\d{1,3}\b)|\s(?=(?:and|but|while)\s\p{Lu}\p{L}+\s(?:only\s|just\s)?\d{1,3}\b)|,?\s(?=and\s(?:the\s)?(?:\p{Lu}\p{L}+\s){1,3}(?:has|have|had|is|was|gets?)\b)|,\s(?=(?:and\s|but\s)?\p{Lu}\p{L}+,\swhich\s(?:has|had|got)\b)|,\s(?=(?:and\s|but\s)?in\s(?:\p{Lu}\p{L}+\s){1,2}(?:it['’]?s\s|there\s(?:are|were)\s|only\s|just\s)*\d)/gu;

/** “… and the council gave £3”: another subject with its verb, which is none of a list. */
export const subjectCuts = new RegExp(
  String.raw`,?\s(?=and\s(?!${cardinal}\b)(?:the\s|its\s|my\s|our\s|your\s|his\s|her\s|their\s)?(?:[\p{L}’'-]+\s){1,3}(?:(?:has|have|had|is|are|was|were|would|could|should)(?:n['’]?t)?|(?:do|does|did)n['’]?t|will|wo(?:n['’]?t)|ca(?:n['’]?t)|cannot|gets?|got|depends?|relies|promised|pledged|says?|said|serves?|costs?|needs?|wants?|gave|gives?|made|announced|found|finds?|spends?|comes?|came|goes|went|looks?)\b)`,
  'giu',
);
/** “…, and the town’s £3 for the parks arrives”: another subject, with its own number. */
export const longSubjectCuts =
  /,\s(?=and\s(?:(?:somehow|then|yet|still|meanwhile|now|\p{L}+ly)\s)?(?:the|its|our|his|her|their|that|this)\s[^,;:]{3,60}?\s(?:is|are|was|were|has|have|had|will|would|gets?|arrives?|comes?|came|goes|went|does|costs?|falls?|grows?|ends?|starts?)\b)/giu;
/** “…, the deck says 23”: a subject with its verb behind a comma. */
export const commaCuts = new RegExp(
  String.raw`,\s(?=(?!${cardinal}\b)(?:the\s|my\s|our\s|this\s|that\s)?(?:\p{L}+\s){1,2}(?:\d+\s)?(?:says?|has|have|had|is|are|was|were|shows?|lists?|counts?|claims?|reckons?|gets?|goes|receives?)\b)`,
  'giu',
);
/** “…, and 15% of the staff come from there”: a number of something, with its verb. */
export const numberCuts = new RegExp(
  String.raw`,?\s(?=and\s(?:about\s|almost\s|nearly\s|the\s)?(?:[\d£][\d,.]*(?:%|bn|m)?|${cardinal})\s(?:per\scent\s)?(?:of\s)?(?:the\s|its\s|our\s|their\s)?(?:\p{L}+\s){1,4}(?:come|comes|came|are|is|were|was|have|has|had|serve|cover|look|run|work|sit|do(?=\s\p{L})|will|would|get)\b)`,
  'giu',
);
/** “It will hurt, 15% of the staff come from there”, “…, with 15% of the staff coming from there”: a number of something with its verb, behind a comma. */
export const commaNumberCuts = new RegExp(
  String.raw`,\s(?=with\s(?:about\s|almost\s|nearly\s|over\s|under\s|some\s|(?:more|fewer|less)\sthan\s)?(?:[\d£][\d,.]*(?:%|bn|m)?|${cardinal}|[\p{L}-]+(?=\sper\s?cent))\s(?:per\s?cent\s)?(?:of\s)?[^,;:]{2,60}?\s\p{L}{2,}ing\b)|,\s(?=(?:about\s|almost\s|nearly\s)?(?:[\d£][\d,.]*(?:%|bn|m)?|${cardinal}|[\p{L}-]+(?=\sper\s?cent))\s(?:per\s?cent\s)?(?:of\s)?(?:the\s|its\s|our\s|their\s)?(?:(?:\p{L}+\s){1,4}(?:come|comes|came|are|is|were|was|have|has|had)|(?:leave|left|quit|stay(?:ed)?|retired?|resign(?:ed)?|voted?))\b)`,
  'giu',
);
/** What goes on governing behind a comma: a condition, a time, a “not”, a place. */
export const governing =
  /\b(?:if|unless|when|once|before|after|until|till|while|since|because|whether|suppose|supposing|imagine|say|says|said|claims?|claimed|reckons?|told|thinks?|in|across|outside)\b|\bnot\b|n['’]t\b/iu;
export const hasVerb =
  /\b(?:(?:give|wave|pledge|promise|offer|hand|throw|put|add|pay|announce|find|bring|receive|spend|cost)(?:s|d|ed)?|dates(?= (?:from|back)\b)|has|have|had|is|are|was|were|will|gets?|does|do|there|serves?|includes?|covers?|caters?|comes?|came|makes?|says?|lists?|shows?|counts?)\b/iu;
const verbs = String.raw`\b(?:has|have|had|is|are|was|were|be|been|being|will|would|gets?|got|does|do|did|can|could|may|might|must|should|there|comes?|came|serves?|serving|includ\w+|covers?|says?|said|lists?|shows?|counts?|lost|cut|left|hit|shut|gone|sold|won|built|made|down|short|too|\p{L}{2,}ed)\b|n['’]t\b`;
const verb = new RegExp(verbs, 'iu');

/** “24 groups in town”: says no more than where so many are. */
export function isPlacedOnly(piece: string): boolean {
  return (
    !verb.test(piece) &&
    /^\W*(?:and\s|only\s|just\s)?(?:\d+|\p{L}+)\s(?:\p{L}+\s){1,3}(?:in|across)\s(?:the\s)?(?:\p{L}+\s)?\p{L}+[\s.!?]*$/iu.test(
      piece,
    )
  );
}
/** A verb, or a place that all of it is set in. */
export const saying = new RegExp(
  String.raw`${verbs}|\b(?:in|across|throughout|within|at|outside)\s(?:the\s)?\p{L}+`,
  'iu',
);
/** “With 24 groups it is slow”, “on top of 24 groups there is …”, “with 24 groups that is no wonder”: where the main clause begins. */
export const leading =
  /^\W*(?:and\s|so\s|but\s|even\s)*(?:with|if|because|cos|since|as(?!\sof)|given|on top of|in addition to|besides|apart from|aside from|as well as|along with|alongside)\b/iu;
export const mainCuts =
  /,?\s(?=(?:that|this)(?:['’]s|\sis)\s)|,?\s(?=(?:it|they|we|you|i|he|she|nobody|no one|everyone|everybody|nothing|there)(?:['’](?:s|re|ve|m|ll|d)|\s(?:is|are|was|were|has|have|do(?:es)?(?:n['’]?t)?|can(?:['’]?t)?|will|would|could|should|might|still|just|feels?|seems?|takes?|needs?|gets?|comes?))\b)/giu;
export const isSaid = /\d|\b(?:has|have|had|is|are|was|were|will|gets?|does|do)\b/iu;
