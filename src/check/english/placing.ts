// English words that set what is said in a place, or outside one.

/** Names that are no places: months, days, seasons, parties, meetings, where people chat. */
export const noPlace =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|brexit|christmas|easter|labour|tor(?:y|ies)|conservatives?|greens?|ukip|snp|agm|egm|conference|congress|committee|pmqs?|hustings|webinar|zoom|teams|slack|discord|twitter|reddit|facebook|whatsapp|linkedin|tiktok|youtube)$/iu;

export const leadsToPlace =
  /\b(?:in|at|across|throughout|within|around|near|outside|over in)\s+(?:the\s+)?(?:\p{L}+\s)?$/iu;

/** “Leeds has”; “Gloria had it right” is said of somebody. */
export const holds =
  /^(?:['’]s\b|\s+(?:has|have|had|got|shares?|includes?|contains?|runs?)\b(?!\s(?:(?:got\s)?(?:it|this|that)\s(?:all\s|\p{L}+ly\s|dead\s)?(?:right|wrong|spot on|nailed|sorted|covered|down)|an?\s(?:\p{L}+\s)?point|(?:been|got)\s(?:right|wrong))\b)|\s*[:(]|\s[–—-]\s)/u;

export const leadsOut =
  /\b(?:outside|beyond|except|excluding|besides|without|unlike|near|around|apart from|other than|not in|than)\s(?:of\s)?(?:the\s)?$/iu;

/** “Behind the rest of the country”: what something is compared with. */
export const compared =
  /\b(?:behind|than|ahead of|compared (?:to|with)|versus|vs)\s(?:(?:in|(?:those|the ones|others)(?: elsewhere)?(?: in)?|elsewhere in)\s)?(?:the\s)?$/iu;

/** “Than those elsewhere”: what something is compared with, and where no number of it is. */
const comparedElsewhere =
  /\b(?:behind|than|ahead of|compared (?:to|with)|versus|vs)\s(?:(?:those|the ones|ones|others|any|anyone|anything|most|many)\s){0,2}(?:elsewhere|nationally|abroad|overseas)\b/giu;

/** Words that place a number elsewhere, or everywhere. */
export const elsewhere =
  /\b(?:nationally|nationwide|(?:uk|britain|nation|country|europe|world|state)[\s-]wide|countrywide|worldwide|globally|internationally|locally|regionally|elsewhere|abroad|overseas|up north|down south|in the (?:north|south|east|west|midlands|country|region|world|counties|shires|suburbs)|per region|(?:my|your|his|her) (?:home )?(?:area|borough|region|town|city|county|village|patch|neck of the woods|part of the (?:world|country)))\b/iu;

/** Whether a clause sets its numbers elsewhere. */
export function setsElsewhere(clause: string): boolean {
  return elsewhere.test(clause.replace(comparedElsewhere, ''));
}

const town = String.raw`(?:cit(?:y|ies)|towns?|villages?|countr(?:y|ies)|(?:care\s)?homes?(?!\sto)|hospitals?|capitals)`;
/** Before a number that has no place by name: it is of some place, or of somebody’s own, and not of the one spoken of. */
export const inSomePlace = new RegExp(
  String.raw`(?:^|\s)(?:some|other|another|most|many|certain|several|few|comparable|similar|big|large|small|typical|average|rival|major|foreign|an?|any|my|your|his|her|their|\p{L}+['’]s)\s(?:[\p{L}’'-]+\s){0,2}?${town}\b|^\W*(?:where\s(?:i|he|she|we|they|you|my\s\p{L}+)\s(?:\p{L}+\s)+|near (?:me|us|you|him|her|them)\b|next door\b|over there\b|(?:up|down) the road\b)`,
  'iu',
);
/** Right before it, whatever else is named: “envies towns with 24”. */
export const townsWith = new RegExp(
  String.raw`\b(?:cities|towns|countries|places)\s(?:with|that have|which have|having)\s$`,
  'iu',
);

/** Points back to those of a place, or to it. */
export const pointing =
  /\b(?:there(?!\s(?:is|are|was|were|isn|aren|must|seem|used)|['’]?s|['’]re)|here|they(?:['’]ve)?|it|ours|theirs|mine|yours|we(?:['’]ve)?|us)\b/iu;

/** “Ours has 24 groups”: somebody’s own, and none that is named. */
export const ofOwn =
  /^\W*(?:and\s|but\s)?(?:ours|mine|yours|theirs|his|hers)\s(?:has|have|had|got|runs|includes)\b/iu;

/** Before the name of a place, known or not. */
export const nearPlace =
  /\b(?:(?:lives?|lived|living|born|based|grew up|been|stuck|work(?:s|ed|ing)?|studied|study|staying|holiday|weekend|job) (?:in|at|near)|from|(?:moved?|moving|went|going|been|trip|train|drove|travelled) to|visit(?:s|ed|ing)?|(?:town|city|place|village|county|home|hometown|manor|area)(?: of| is|['’]s| called)?)\s+$/iu;

export const region = /^(?:North|South|East|West|Midlands|Highlands|Fens|Cotswolds|Provinces)$/u;

/** Places whose names are words as well: “Hull”, never “hull”. */
const written: ReadonlySet<string> = new Set(
  'Hull Bath Bury Reading Wells Rugby Poole Ely Sale Crawley Hove Deal Dudley Burnley Woking Basingstoke Blackwood Jersey Guernsey Stratford Tyneside Wearside Humberside Bury Barrow Redcar Margate Whitby Penzance Loughborough Kettering Corby Solihull Walsall Wolves Brum Newport Llandudno Bangor Wight Britain America China India Japan Canada Australia Portugal Poland Holland Belgium Sweden Norway Denmark Finland Greece Turkey Switzerland Austria Hungary'.split(
    ' ',
  ),
);

export function isPlaceAsWritten(word: string): boolean {
  return written.has(word.replace(/['’]s?$/u, ''));
}
