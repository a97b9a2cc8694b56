// English words around the name of a place by which what is said is so of all but it, of what lies near it, of more than it, or of
// a part of it.

const unit = String.raw`(?:miles?|kilometres?|kilometers?|kms?|hours?|minutes?|mins?|days?)`;
const one = String.raw`(?:an?|one|another|every|each|any|some|half an?|several|many|\d+|\p{L}+)`;

/** Before the name: without it. */
export const without =
  /(?:^\W*(?:(?:and|but|so|well)[,\s]+)?(?:leaving(?: out| aside)?|ignoring|discounting|disregarding|setting aside|forgetting|minus|with|not (?:including|counting))|\b(?:except(?:ing)?(?: for)?|excluding|barring|apart from|aside from|other than|outside(?: of)?|(?:everywhere|anywhere|everyone|everybody|all|everything) but))\s(?:in\s|for\s)?(?:the\s|greater\s)?$/iu;
/** “Nowhere but the town”: it alone. */
export const alone = /\b(?:no|no one|nobody|nowhere|none|nothing|only|not|never|hardly|who)\b|n['’]t\b/iu;
/** Such words that set a place apart only with these behind its name. */
export const withOnly = /\b(?:with|leaving)\s(?:the\s|greater\s)?$/iu;
/** Behind the name: it is left out. */
export const leftOut =
  /^,?\s(?:aside|apart|excluded|excepted|left out|not included|not counted|out of (?:it|the picture|the count)|out(?=\s*[,.;)]|\s*$))(?=\s*(?:$|[,.;:!?)\n]|(?:there|that|it|we|you)\b))/iu;
/** Behind the name, where a word before it leaves it out: what is so then. */
export const thenThere =
  /^,?\s(?:(?:has|have|had|got)\b|(?:there|that|it|we|you)(?:['’]?s|['’]?re|\s(?:is|are|was|were|has|have|get|gets|leaves|makes))\b|\d|\p{L}+\s?(?:%|per\s?cent))/iu;

/** Before the name: near it, or beside it. */
export const beside = new RegExp(
  String.raw`\b(?:(?:(?:north|south|east|west)(?:[\s-]?(?:east|west))?|(?:just\s)?outside|upstream|downstream)\sof|${unit}\s(?:\p{L}+\s){0,2}?(?:from|of|outside|away from|out of)|within\s${one}(?:\s\p{L}+)?\s${unit}\sof|(?:commuting|driving|striking|walking) distance (?:of|from)|close to|next to|on the (?:outskirts|edge|fringes) of)\s(?:the\s|greater\s|central\s)?$`,
  'iu',
);
/** “Between town and ”, and between another and the town. */
export const betweenBefore = /\bbetween\s(?:the\s)?$/iu;
export const betweenBehind = /^\sand\s(?:the\s)?$/iu;

/** Before the name: a part of the place. */
export const inPart =
  /\b(?:in|across|for|over|throughout|within|to|around)\s(?:just\s|only\s|about\s|nearly\s|almost\s)?(?:(?:the\s)?(?:half|parts?|bits?|most|much|some|(?:north|south|east|west)\p{L}*|(?:leafier|poorer|richer|posher|rougher|inner|outer|better-off) (?:parts?|bits?|areas))|(?:an?|one|two|three|the) (?:bit|corner|third|quarter|side|end|half|part|thirds|quarters|halves|corners|sides)(?:\s\p{L}+)?)\sof\s(?:the\s|greater\s)?$/iu;
/** Between a number and the name, behind a comma: some of them are there, or none. */
export const someThere =
  /[,;(–—-]\s?(?:(?:and|but|though|with)\s)?(?:mostly|mainly|largely|chiefly|primarily|predominantly|partly|half|some|none|few|most|many|a (?:few|couple|handful|third|quarter)|several|not (?:one|all|many|a single one)|hardly any|one|two|(?:the )?(?:majority|bulk|rest))(?:\s(?:of (?:them|these|those|which|whom)))?\s(?:(?:are|is|being|based|located|sitting)\s){0,2}(?:in|across|within|from|inside)\s(?:the\s|greater\s)?$/iu;

/** Behind the name and before another place: both. */
export const togetherWith =
  /^,?\s\(?(?:together with|along with|including|incl\.?|plus|and|as well as|combined with|alongside|&|with)\s(?:the\s|greater\s|all of\s|parts of\s)?$/iu;
/** Behind the name, in brackets or between commas: which part of it. */
export const whichPart =
  /^(?:\s\((?:the\s)?[^()\n]{0,30}?\b(?:north|south|east|west|northern|southern|eastern|western|half|part|inner|outer|centre|suburbs|side|only|minus|without|excluding|excl)\b[^()\n]{0,30}\)|,?\s(?:(?:north|south|east|west)(?:[\s-]?(?:east|west))? of (?:the|it)\b))/iu;

/** Before the name, “with …” or “has …” behind it: another of its kind. */
export const another = /\b(?:an?|another|every|any|some|the (?:next|other|second))\s(?:[\p{L}-]+[\s-])?$/iu;
export const havingBehind = /^\s(?:with|that has|which has|that had|having)\b/iu;
/** “A town like ”: some town; asked, it is this one. */
export const someLike =
  /^\W*(?:(?:so|and|but|well|apparently)[,\s]+)?(?:an?|any|every|some)\s(?:\p{L}+\s)?(?:city|town|region|place|capital|county|country|area)\s(?:just\s)?(?:like|(?:about\s)?(?:the size of|as (?:big|large|small) as|half the size of|twice the size of))\s$/iu;

/** Before a name: something there, of which there are others. */
export const atOne =
  /\b(?:in|at|of|for|from|by|with|within|on|to|into|under|during|after|across)\s(?:just\s|only\s)?(?:an?|one|another|each|every|any|some|a single)\s(?:single\s|\p{L}+\s)?$/iu;

/** Lands, states and provinces that have towns called like those elsewhere. */
export const landAbroad =
  /^,\s(?:Ontario|Quebec|Alberta|Manitoba|British Columbia|Nova Scotia|Canada|Australia|New Zealand|South Africa|Jamaica|Texas|Ohio|Kentucky|Tennessee|Arkansas|Alabama|Georgia|Florida|Virginia|West Virginia|Maryland|Pennsylvania|New York|New Jersey|Connecticut|Massachusetts|Maine|Vermont|New Hampshire|Michigan|Indiana|Illinois|Wisconsin|Minnesota|Iowa|Missouri|Kansas|Nebraska|Oklahoma|Louisiana|Mississippi|California|Oregon|Washington|Nevada|Arizona|Utah|Colorado|Idaho|Montana|Wyoming|New Mexico|North Carolina|South Carolina|North Dakota|South Dakota|USA|U\.S\.A?|America|ON|KY|OH|TX)(?![\p{L}\d])/u;
