// English words by which a fragment behind a statement says that another thing or place was meant, or bounds what was said.
import { ending } from './answers.ts';

const hesitating = String.raw`(?:sorry|apologies|oops|whoops|my (?:bad|mistake)|wait|hang on|hold on|oh|hm+|scratch that|no|nah|nope|ah|damn|argh|er+m?|um+|actually)`;
const pause = String.raw`[\s,.:!…–—-]+`;
const stop = String.raw`\s{0,3}[,.:!…–—-][\s,.:!…–—-]*`;

/** Before what was meant: “Correction: ”, “sorry, I meant the ”, “*”. Another thing or place must follow. */
export const meantInstead = new RegExp(
  String.raw`^(?:${hesitating}${pause})*(?:(?:correction|erratum|typo|edit|i meant|i mean|i was thinking of|make that|should be|that should (?:be|say|read|have been)|or rather)${pause}|\*\s?)(?!to\b|it\b|that\b|every\b)(?:just\s|only\s|the\s|in\s|for\s|its\s)*`,
  'iu',
);

/** Before what it is a number of: “that’s ”, “those are the ”; `sorry`: somebody takes something back. */
export const isThatOf = new RegExp(
  String.raw`^(?<sorry>(?:${hesitating}${pause})*)(?:(?:and|but|which|(?:it )?turn(?:s|ed) out(?: that)?|apparently,?|of course,?|in fact,?)\s)*(?:(?:that|this|it)['’]?s|(?:is|was)(?: ?n['’]?t| not)? (?:that|this|it)|(?:that|this|it|which) (?:is|was|would be)|those are|those were|these are|they['’]?re)\s(?:(?:only|just|actually|really|for|in|the|all|of|number|figure|total|count|whole)\s)*`,
  'iu',
);
/** “Wait. Gates.” */
export const sorryFor = new RegExp(String.raw`^(?:${hesitating}(?:\s${hesitating})*${stop})+`, 'iu');
/** “No wait boards”, with no mark between them. */
export const waitFor = new RegExp(
  String.raw`^(?:(?:no|oh|er+m?|um+|ah)[\s,]+)*(?:no[\s,]+wait|wait[\s,]+(?:no|sorry)|(?:no|oh)[\s,]+(?:sorry|hang on|hold on)|sorry|oops|whoops|scratch that|hang on|hold on|my (?:bad|mistake))[\s,]+(?:(?:no|i mean|i meant|make that|the)\s)*`,
  'iu',
);
/** “Correction: night groups only”: some of those that were named. */
export const onlyMeant = new RegExp(
  String.raw`^(?:${hesitating}${pause})*(?:(?:correction|erratum|typo|edit|i meant|i mean|make that|should be|that should (?:be|say|read|have been)|or rather|scratch that)${pause})(?:(?:only|just)\s(?:the\s)?(?<last>[\p{L}-]+(?:\s[\p{L}-]+){0,2})|(?<first>[\p{L}-]+(?:\s[\p{L}-]+){0,2})\sonly)${ending}`,
  'iu',
);
/** “Boards, sorry.” */
export const sorryBehind =
  /^(?:the\s)?[\p{L}-]+(?:\s[\p{L}-]+)?,\s(?:sorry|i mean|i meant|my bad|oops|whoops|rather|apologies)(?=\s*(?:$|[.,;!?\n]))/iu;
/** “Leeds’s number” */
export const thingsEnd = new RegExp(
  String.raw`^(?:['’]s?)?(?:\s(?:number|figure|count|total|one|stat|data))?${ending}`,
  'iu',
);
/** Ends in an s and is nothing that is counted. */
export const noThings =
  /(?:ous|ss|us|is)$|^(?:yes|nuts|bonkers|bananas|crackers|loads|lots|facts?|politics|ours|theirs|yours|hers|bollocks|always|sometimes|perhaps|besides|thanks|cheers|times|jesus|bros|colleagues|folks|guys|lads|mates|friends|boys|girls|ladies|gents|readers|neighbours|mods|peeps|peers|jokes|words|letters|numbers|figures|questions|reasons|sources)$/iu;

/** “… or is it ”: the writer does not know of what. */
export const unsureOf =
  /^(?:or (?:is|was|were|are) (?:it|that|they|those)|(?:or )?do i mean)\s(?!(?:just|only)?\s?me\b|a\b|an\b)[^.!?,;\n]{2,30}\?/iu;

const bounds = [
  String.raw`(?:or )?(?:roughly|approximately|approx|about|-?ish|thereabouts|give or take(?: a (?:few|couple|bit))?|more or less|at (?:the (?:very )?)?(?:least|most)|minimum|maximum|max|min|tops|almost|nearly|virtually|practically|just (?:about|over|under|shy)|(?:near|close) enough|not far off|ballpark|at a guess|plus or minus(?:\s[\p{L}\d]+)?|(?:minus|less)\s[\p{L}\d]+|(?:plus|and) (?:a few|some|several|a couple)(?:\s(?:more|others))?)`,
  String.raw`or (?:more|fewer|less|so|something(?: like that)?)`,
  String.raw`(?:(?:and|or|but|maybe|perhaps|possibly|probably|likely|if not)\s)+(?:even\s|slightly\s|many\s|(?:one|two|a few|a couple|a handful|some)(?: or \p{L}+)?\s)*(?:more|fewer|less|higher|lower)`,
  String.raw`and (?:counting|rising|falling|growing|then some)`,
  String.raw`(?:each|apiece|every (?:year|month|week|day)|(?:per|for each|in each|in every|for every)\s(?!the\b|my\b|our\b|your\b|this\b|that\b|its\b)\p{L}+(?:\s\p{L}+)?)`,
];
/** “…, roughly”, “… At least.”, “… Each.” */
export const bounding = new RegExp(String.raw`^(?:well${pause})?(?:${bounds.join('|')})${ending}`, 'iu');

/** “(Estimate)”, “a rough guess”: all that a piece says. */
export const estimated = new RegExp(
  String.raw`^(?:(?:that['’]?s|it['’]?s|this is|which is|but|and|just|only|merely|at best|all)\s)*(?:(?:an?|my|our|their|his|her)\s)?(?:(?:very|rough|best|wild|conservative|educated|early|first|provisional|own)\s)*(?:estimates?|guesstimates?|guess|guesswork|estimated|approximations?|projections?|projected|extrapolat(?:ed|ion)|provisional|tbc|to be confirmed)${ending}`,
  'iu',
);
/** Of what happened at a time: “(planned)”, not “(as planned)”. */
export const onlyPlannedThen = new RegExp(
  String.raw`^(?:(?:only|just|still|was|were|at least|originally)\s)*(?:planned|proposed|projected|intended|provisional(?:ly)?|tentative(?:ly)?|draft|tbc|to be confirmed)${ending}`,
  'iu',
);

/** “(had, since April it is four)”, “or will have …”: at another time. */
export const timeShifted =
  /^(?:(?:well|rather|or|i mean|that is|at least),?\s)*(?:(?:had|did|were|was|used to(?:\s(?:have|be))?)(?=\s*(?:$|[.!?…,;)\n]|\s(?:until|till|once|before|back|at one)\b))|(?<=\bor\s)(?:will|would|should|had|did|used to|soon|may|might)\b(?!\s(?:you|we|i)\b))|^or (?:will|would|should|did|used to|soon|may|might)\b(?!\s(?:you|we|i|be)\b)/iu;

/** “Or it did until last week”, “at least it did in 1994”, “at least that’s the plan”, “those are targets”. */
export const onceOrPlanned =
  /^(?:(?:or|at least)(?: rather)?,? (?:it|they|there) (?:did|was|were|had|used to|will|would|should)\b(?!n['’]?t| not)|(?:(?:or|and|but|at least|well|only|though),?\s)*(?:that|this|it|those|these|they)(?:['’]s|['’]re| is| are| was| were) (?:(?:all|just|only|still|merely|the|an?|our|their|official) )*(?:plan(?:s|ned)?|targets?|goals?|aims?|ambitions?|proposals?|proposed|projections?|projected|forecasts?|predictions?|dreams?|(?:for )?(?:next|last) year(?:['’]s)?|yesterday['’]s|old (?:figures|numbers)|out of date)(?![\p{L}’'-]))/iu;

/** “At one point.”, “By next year.”, “All gone now.” */
export const timed = new RegExp(
  String.raw`^(?:(?:or|but|and|well|at least|only|maybe)[,\s]+)*(?:once(?: upon a time)?|at one (?:point|time|stage)|back (?:then|in the day)|in (?:the past|those days|the old days|days gone by|(?:the )?(?:near )?future)|formerly|previously|originally|historically|hypothetically|(?:(?:by|from|until|till|since|as of|in) )?(?:next|last) (?:year|month|week|decade|century|spring|summer|autumn|winter|april)|one day|some ?day|eventually|soon(?: enough)?|(?:a|an|some|many|a few|\p{L}+|\d+) (?:years?|decades?|months?) (?:ago|from now|back)|(?:it |they |there )?used to(?: be| have)?|(?:until|till) (?:the|19|20|recently)[^.!?,;\n]{0,30}|(?:planned|proposed|projected|forecast)(?: only)?|in (?:my|your|their|his|her) dreams|(?:(?:all|now|since|long|mostly|both|since been)\s)*(?:gone|abolished|scrapped|merged|closed|shut|disbanded|dissolved|defunct)(?:\s(?:now|since|already|today))?)${ending}(?!:)`,
  'iu',
);
/** “In 1994.”: read as it would stand without the full stop. */
export const yearAlone = new RegExp(
  String.raw`^(?:(?:or|but|and|well|at least|only|back)[,\s]+)*(?:in|by|as of|from|until|since)\s(?:\p{L}+\s)?(?:19|20)\d\d(?:\/\d\d)?${ending}`,
  'iu',
);
/** “If you believe the papers.”: with nothing that follows from it. */
export const conditional = new RegExp(
  String.raw`^(?:(?:or|but|and|well|at least|only|even|that is)[,\s]+)*(?:if (?:you|we) (?:believe|trust|go by|listen to|can (?:believe|trust)(?! (?:it|that)\b))|if (?:the|it|they|this|that) (?:plans?|mergers?|rumou?rs?|bill|law|vote|deal|goes|happens|passes|works)\b|assuming\b|unless\b|provided\b|depending on\b)[^.!?,;\n]{0,40}${ending}`,
  'iu',
);
/** “Failing ones.” */
export const someOnes = new RegExp(
  String.raw`^(?:(?:all|only|just|mostly|the)\s)*(?!(?:other|of|which|no|these|those|good|big|great|lovely)\b)[\p{L}-]+\sones${ending}`,
  'iu',
);

/** “Kent not included”, “that’s counting only the new ones”. */
export const countedBy = new RegExp(
  String.raw`^(?!(?:lunch|breakfast|dinner|tea|coffee|food|drinks?|parking|travel|transport|batter(?:y|ies)|vat|tax|tips?|postage|delivery|service|wi-?fi|cakes?|biscuits?|pudding)\s(?:is|are)\s)(?:(?:the\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}\s(?:not |n['’]t )(?:included|counted)|(?:the\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}\s(?:excluded|left out|excepted)|(?:not (?:counting|including)|excluding|except(?:ing)?(?: for)?|leaving out|ignoring|without counting)\s[^.!?,;\n]{2,40})${ending}|^(?:and\s|but\s)?(?:(?:(?:that|this)['’]?s|(?:that|which|this) is)\s(?:only\s|just\s)?(?:excluding|ignoring|leaving out)|(?:(?:(?:that|this)['’]?s|(?:that|which|this) is)\s)?(?:(?:only|just)\s)?counting (?:only|just)|(?:(?:that|this)['’]?s|(?:that|which|this) is)\s(?:only|just|if you(?: only| just)?)\s(?:count|includ)\p{L}*|(?:only )?if you (?:only|just|don['’]?t|ignore|exclude|leave out))\b`,
  'iu',
);

/** A part of a place, or what is outside it. */
export const partOfPlace =
  /\b(?:north|south|east|west|northern|southern|eastern|western|north-?(?:east|west)|south-?(?:east|west)|half|quarter|third|part|parts|patch|side|end|corner|centre|center|outskirts|fringes?|edges?|suburbs|outer|inner|inside|outside|alone|beyond|elsewhere|abroad|anywhere|everywhere)\b/iu;
/** Opens like something said of what is counted: “just in the north”. */
export const attached =
  /^(?:(?:and|but|or|just|only|all|both|mostly|mainly|largely|at least|(?:that|it)['’]?s|(?:that|which|it) is|those are|these are|of them|i mean|based|located|well|though)\s)*(?:in|inside|within|outside|across|throughout|(?:north|south|east|west)(?=\sof\b)|beyond|(?:anywhere|everywhere)(?=\s(?:but|except|outside)\b)|(?:on|at|around)(?=\sthe\s(?:outskirts|fringes?|edges?|(?:north|south|east|west)\p{L}*)\b))\b/iu;
/** “…, in debt”: how those counted are. */
export const inState = new RegExp(
  String.raw`^in\s(?!(?:print|bold|caps|italics|writing|english|french|latin|effect|comparison|brief|summary|one|black|plain|every|case|all|my|your|a|an)\b)(?:\p{L}+\s)?\p{L}+${ending}`,
  'iu',
);
/** Before a place, and nothing else: “All in ”, “and that’s just ”. */
export const placing =
  /^(?:#\s?)?(?:(?:or|and|but|just|only|all|both|mostly|mainly|at least|(?:that|it)['’]?s|(?:that|which|it) is|those are|these are|of them|i mean|based|located|over|up|down|back|here|there)\s)*(?:(?:in|for|across|at|around|near)\s)?(?:the\s|greater\s|city of\s)*$/iu;
/** Behind it. */
export const placedEnd =
  /^(?:['’]s?)?(?:\s(?:city|town|area|region|county|alone|only|though|lol|btw|then|actually|really|mind|i (?:think|mean|forget)))*\s*$/iu;

/** How a fragment begins that tells where its writer has been. */
export const ofTravel =
  /^\W*(?:(?:just|finally|also|so|and|only|home|safely|well)\s)*(?:went|been|drove|flew|popped|nipped|came|got)\b/iu;
