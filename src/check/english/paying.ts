// English words for money that has changed hands, by which what is only promised is told as done.

/** A payment that is over: “received”, “was paid”, “has already given”. */
export const paid =
  /\b(?:(?:has|have|had|['’](?:s|ve))\s(?:(?:already|now|just|finally|since|also|actually)\s)*(?:(?:been\s)?(?:given|paid|handed|sent|had)|got|received|come|landed|arrived|reached|spent|banked|delivered)|(?:already|finally|just|duly)\s(?:got|gave|given|paid|has|have|had|came|went|in the bank)|(?:was|were|been)\s(?:(?:already|duly|finally|actually|all)\s)*(?:paid|handed|delivered|transferred|sent|spent|received|banked|blown|wasted)|(?:was|were)\s(?:given|granted|awarded)\s[^.;!?\n]{0,40}\bin\s(?:19|20)\d\d(?![\d/-])|received|arrived|landed|delivered|pocketed|banked|spent|handed over|paid (?:out|over)|(?:ministers|government|they|treasury|he|she|we)\s(?:then\s)?(?:paid|gave|sent|transferred))\b/iu;

/** It is none that is over: “has been promised”, “will be paid”, “when it has arrived”, “not received”. */
export const unpaid =
  /\b(?:promis\w*|pledg\w*|commit\w*|will|would|to be|due|if|when|once|until|before|never|not|yet|should|must|going to|expect\w*|await\w*|supposed|meant|announced|how|what|where|why)\b|n['’]t\b/iu;

/** A label that gives a promise to somebody other than the government: “Greens:”, “opposition manifesto:”. */
export const otherGiver =
  /^\W*(?:the\s)?(?:labour|lib(?:eral)?[\s-]?dem(?:ocrat)?s?|greens?|green party|snp|ukip|plaid(?: cymru)?|opposition|lottery|crowdfund\w*|donat\w*|charit(?:y|ies))(?:['’]s?)?(?:\s(?:party|manifesto|pledges?|promises?|polic(?:y|ies)|plans?|offers?|money|funds?|funding|cash|grants?|winnings?|conference|leaflet|budget|says?|said|today|now|wants?|in \d{4})){0,2}\s*$/iu;

/** The sum includes something more: “and it covers …”. */
export const including =
  /^[^.!?\n;]{0,60}?(?:\b(?:and|which|that)\s(?:it\s|that\s|this\s)?(?:also\s)?|,\s|\s)(?:includ(?:es?|ing)|cover(?:s|ing)|pays? for|paying for|stretches to)\s(?!(?:be|a lot|me|us|it|inflation|the\s(?:cost|period|years?))\b)/iu;

/** Some of a sum is for somebody: “£3, half of it for the schools”. */
export const partFor =
  /^[^.!?;\n]{0,60}?[\s,(–—-]+(?:with\s|and\s|of which\s)?(?:half|some|part|most|much|a (?:third|quarter|fifth|bit|lot|chunk|slice|share|portion)|two thirds|three quarters|the rest|a little|\d+ ?%)(?:\s(?:of|from)\s(?:it|that|this|which|the (?:money|cash|sum|total)))?\s(?:(?:is|was|will be|being|to be|to go|goes|going|set aside|earmarked|meant|reserved|intended)\s)*(?:for|to|on|towards)\s(?!(?:be|a start|years|now|once|my|me|us|start|go|come|help|meet|keep)\b)/iu;

/** Verbs by which somebody promises a sum. */
export const promising =
  'promises?|promised|pledges?|pledged|offers?|offered|commits?|committed|vows?|vowed|guarantees?|guaranteed|announces?|announced|gives?|gave|grants?|granted|found|finds?|unveils?|unveiled|adds?|added|swears?|swore';

const pledging =
  '(?:pledge|promise|give|find|offer|provide|commit|pay|put|spend|hand|grant|announce|guarantee|invest|deliver|stump up|come up with)';
const words = String.raw`(?:(?!(?:know|hear|see|whether|if|how|why|where|what|when)\b)[\p{L}’'-]+\s){1,4}?`;
/** A sum that somebody is only asked for, or may perhaps give: “should pledge £3”, “we demand that the mayor give £3”. */
export const onlyAsked = new RegExp(
  [
    String.raw`(?<!\b(?:[Yy]ou|u|I)\s)\b(?:should|must|might|may|could|ought to|needs? to|ha(?:s|ve) to|had better)\s(?:\p{L}+\s)?${pledging}\b`,
    String.raw`\b(?:expected|likely|called (?:up)?on|urged|asked|told|pressed|begged|forced|obliged|rumoured|tipped) to\s${pledging}\b`,
    String.raw`\b(?:demand(?:s|ed|ing)?(?:\sthat)?|(?:insist|ask|urge|request|propose|petition)(?:e?s|e?d|ing)?\sthat)\s${words}${pledging}s?\b`,
    String.raw`\b(?:demand|urg|implor|beg|petition|lobby|lobbi|press|ask|call|want|need|tell|challeng|like)(?:e|s|es|ed|ing|ged|ging)?\s(?:(?:up)?on\s|for\s)?${words}to\s${pledging}\b`,
    String.raw`\b(?:mak(?:e|es|ing)|let|get)\s${words}${pledging}\b`,
    String.raw`\b(?:demand(?:s|ed|ing)?(?:\s(?:is|of|for))?|insist(?:s|ed|ing)?\son|(?:call|ask|campaign|appeal|plead|wish|bid|fight|lobby|push|vot)(?:e|s|es|ed|ing)?\sfor)\s(?:an?\s|at least\s)?(?:extra\s|additional\s)?$`,
    String.raw`\b(?:[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Hh]opefully)\s(?:\p{L}+\s){1,4}(?:will|may|might|could)\s${pledging}\b`,
  ].join('|'),
  'u',
);
/** A question whether somebody will give it, or a label that calls it a wish: “will the mayor give £3”, “our demand: £3”. */
export const wished = new RegExp(
  String.raw`^\W*(?:(?:will|would|should|could|can)\s(?!(?:you|u|i|we|any\p{L}+|some\p{L}+)\s)(?:the\s)?(?:\p{L}+\s){1,2}(?:ever\s)?${pledging}\b|(?:(?:our|my|their|the|a|union)\s){0,2}(?:main\s|key\s|first\s)?(?:demands?|asks?|wish|petition|plea|appeal|request|proposal|suggestion|target|goal|ambition|hope|dream)\s?[:–—-])`,
  'iu',
);
/** “The £3” is one that is known already. */
export const knownAlready = /\b(?:the|that|this|those|these|its|their|\p{L}+['’]s)\s$/iu;

/** From the head of a clause up to whom a sum is for: others come before them, “Schools and the ”, “social care and the ”. */
export const sharedWith =
  /^\W*(?:(?:so|now|but)\s)?(?:(?:both|the|our|all|local|public|more)\s)*(?<others>(?:[\p{L}’'-]*[^\Ws]\s)?[\p{L}’'-]+(?<!ed)),?\s(?:and|plus|&|as well as|along with|together with)\s(?:(?:also|the|our)\s)*$/iu;
/** Behind a sum: what it is for. */
export const spentOn =
  /^\s(?:purely\s|only\s|just\s|solely\s)?(?:for|on|towards|to spend on|to be spent on)\s(?:(?:the|its|their|new|more|better|extra|our|some)\s)*/iu;
/** That is of no use by itself: “for years”, “for good”. */
export const noUse =
  /^(?:\d|an?\b|five|ten|four|three|next|years?|decades?|months?|good|free|life|example|instance|once|granted|real|sure|certain|ever|now|nothing|ages|services?|patients?|health|healthcare|care|frontline|birthday|christmas|condition|top|paper|average|track|time|behalf|account|purpose|it|that|this|them|us|everyone|which|whom|what|whatever|whoever|those|these)\b/iu;
