// English words that set what is said in a place, or outside one.

/** Names that are no places: months, days, seasons, parties, meetings, where people chat. */
export const noPlace =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|brexit|christmas|easter|labour|tor(?:y|ies)|conservatives?|greens?|ukip|snp|agm|egm|conference|congress|committee|pmqs?|hustings|webinar|zoom|teams|slack|discord|twitter|reddit|facebook|whatsapp|linkedin|tiktok|youtube)$/iu;

export const leadsToPlace =
  /\b(?:in|at|across|throughout|within|around|near|outside|over in)\s+(?:the\s+)?(?:\p{L}+\s)?$/iu;

export const holds =
  /^(?:['’]s\b|\s+(?:has|have|had|got|shares?|includes?|contains?|runs?)\b|\s*[:(]|\s[–—-]\s)/u;

export const leadsOut =
  /\b(?:outside|beyond|except|excluding|besides|without|unlike|near|around|apart from|other than|not in|than)\s(?:of\s)?(?:the\s)?$/iu;

/** “Behind the rest of the country”: what something is compared with. */
export const compared =
  /\b(?:behind|than|ahead of|compared (?:to|with)|versus|vs)\s(?:(?:in|those in|the ones in)\s)?(?:the\s)?$/iu;

/** Words that place a number elsewhere, or everywhere. */
export const elsewhere =
  /\b(?:nationally|nationwide|countrywide|worldwide|globally|internationally|locally|regionally|elsewhere|abroad|overseas|up north|down south|in the (?:north|south|east|west|midlands|country|region|world|counties|shires|suburbs)|per region|my (?:area|borough|region|town))\b/iu;
