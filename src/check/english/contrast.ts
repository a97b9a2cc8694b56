// English words by which one number is set against another, or stands for things named before.

/** Before a second number: it is not that one. */
export const denying =
  /(?:^|[\s,;:(.–—-])(?:and\s|but\s|so\s|certainly\s|definitely\s)?(?:not|never|rather than|instead of|as opposed to)\s(?:the\s|in\s|just\s|exactly\s)?$/iu;

/** Before a second number: it is that one instead. */
export const correcting =
  /(?:^|[\s,;:(.?!–—-])(?:(?:no|nah|nope)(?:,?\s(?:mate|bro|pal|dude|love|lol|you lot))?|sorry|i mean|i meant|correction|make (?:that|it)|scratch that|wait|oops|or (?:is|was) it|or|(?:i )?thought (?:it was|there were|they were))[\s,:.–—-]+(?:(?:it['’]?s|it is|it was|there are|actually|in|only|just)\s)*$/iu;

/** Before a second number, behind one that is denied. */
export const affirming =
  /(?:^|[,;.:–—-]|\bbut\b|\band\b)\s*(?:(?:but|it['’]?s|it is|it was|they were|they are|there are|there['’]?s|there were|that['’]?s|actually|rather|more like|try|only|just|in|really)\s)*$/iu;

/** All that stands between two numbers of which only the second has its noun: “7% or 15% of them”. */
export const betweenTwo =
  /^,?\s(?:or|or (?:is|was) it|but|not|and not|no|nah|nope|sorry|wait|i mean|i meant|make (?:that|it)|correction|actually|rather than|instead of)[\s,:]+(?:(?:just|in|actually|rather|the)\s)*$/iu;

/** Behind a number that says nothing of its own: the end, or talk. */
export const isBareBehind =
  /^\s*(?:$|[.,;:!?)\]”"…–—]|\n|(?:lol|haha|mate|sorry|surely|right|then|actually|though|tho|now|apparently|tbh|ffs|thanks|ok|okay|guys|folks|people|pal|dude|bro|mind you|as (?:you|some|they|people|it)|like (?:you|it|some|the)|i think|i believe|iirc|afaik)\b)/iu;

/** “Four of them (in town)”, “four of which are in town”. */
export const ofThem =
  /^\sof\s(?:them|these|those|which)(?=\s*(?:$|[.,;:!?)]|(?:are\s|is\s|sit\s)?(?:in|across|for)\s))/iu;

/** Behind “town’s four”: what they do, or nothing. */
export const doing =
  /^(?=\s*(?:$|[.,;:!?)])|\s(?:are|were|aren['’]?t|weren['’]?t|have|haven['’]?t|had|do|don['’]?t|did|can|can['’]?t|could|will|won['’]?t|would|must|need|all|each|still|with|without)\b)/iu;

/** “Leeds has three boards, town has 24”: whose they are. */
export const holding =
  /\p{L}(?:['’]s\sgot|\s(?:has|have|had|has got|have got|only has))\s$|,\s(?:and\s|but\s)?[A-Z]\p{L}+\s$/u;

/** Behind a number: another may be it as well, “… it was 24. or was it 25”. */
export const undecided =
  /^[\s.,;:?!…–—-]*(?:(?:or|maybe|perhaps)\s)+(?:(?:is|was|were)\s(?:it|that|there)\s)?(?:maybe\s|even\s|is it\s|actually\s)*(?:[\d£]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty)\b)/iu;

/** Before a number that is said again: “18 boards (yes, 18)”. */
export const repeating = /[.!?,(:–—]\s*(?:(?:yes|yep|yeah|that['’]?s|i repeat|count (?:them|em))[\s,:]+)?$/iu;
