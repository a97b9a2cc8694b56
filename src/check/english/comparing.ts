// English words that set one place or thing beside another, so that what follows is said of the first.

const manners = String.raw`(?:just\s|much\s|exactly\s|a lot\s|a bit\s)?(?:like|(?:the\s)?same(?:\s[\p{L}-]+){0,2}\sas|as(?:\s[\p{L}-]+\sas)?|similar(?:ly)? to|identical to|along with|together with|alongside|as with|modelled on|based on)`;

/** Before a name: what stands before it is like it. */
export const likened = new RegExp(String.raw`(?:^|\P{L})${manners}\s(?:in\s)?(?:the\s)?$`, 'iu');

/** Before a name: what stands before it is more, less or other. */
export const contrasted =
  /\b(?:than|unlike|nothing like|not like|different (?:from|to|than)|compared (?:to|with)|versus|vs\.?)\s(?:in\s)?(?:the\s)?$/iu;

/** Between two names: “beats”, “has copied”. */
export const outdoes =
  /^\s(?:(?:has|have|now|still|also|even|just|really)\s)?(?!(?:is|was|has|does|as|plus|versus)\s)\p{L}+(?:s|ed)\s$/iu;

/** Behind a name: what follows is its own. */
export const ownBehind = /^(?:['’]s?\b|,?\s(?:which|where|who|whose)\b|,?\swith\sits\b|\s?\()/iu;

/** Before a number: some other place, or one that something is compared with. */
export const anotherPlace =
  /\b(?:(?:another|(?:an|any|some|one|every|each) other|a different|other|most|many|few)|(?:compared (?:to|with)|unlike|versus|vs\.?|than)\s(?:an?|any|some|one|every|each))\s(?:(?!capital\b)\p{L}+\s)?(?:cit(?:y|ies)|towns?|regions?|places?|countr(?:y|ies)|count(?:y|ies)|capitals?|areas?|systems?)(?:\s(?:out there|abroad|elsewhere|up north))?,?\s(?:(?:that|which|who)\s)?(?:also\s|already\s|still\s)?(?:with|has|have|had|having|boasts?|runs?)\s(?:(?:its|their|about|only|just|all|the)\s)*$/iu;

/** Somebody’s town, by no name. */
export const somePlace =
  /\b(?:my|our|your|their|another|every|any)\s(?:home\s|own\s|other\s)?(?:city|town|region|county|village|country)\b/giu;

/** Behind a name: what is akin to it has them, and not itself. */
export const kin =
  /^(?:['’]s)?\s(?:[\p{L}-]+\s){0,2}?(?:rivals?|twin|neighbours?|neighbors?|sister|counterparts?|equivalents?|cousin|competitors?)(?:\s\p{L}+)?,?\s(?:also\s|still\s|now\s)?(?:has|have|had|got|with|runs?)\s/iu;

/** Before a name: not all of it. */
export const partOf =
  /\b(?:half|parts?|bits?|an? (?:bit|corner|third|quarter|side|end)|two thirds|some|none|most|the rest|one (?:end|side|half))\sof\s(?:the\s)?$/iu;

/** Between two names, the second of which stands in a relative clause: “Leeds, which copied town, has 24 groups”. */
export const aside = /^,\s(?:which|who|that)\s(?:\p{L}+\s){0,2}\p{L}+(?:s|ed)\s$/iu;

/** Between the name of a place and a number: it is that place’s. */
export const itsOwn =
  /^(?:,?\s(?:which|that|where)\s(?:(?:also|already|still|now|only)\s)?(?:has|have|had|got|boasts?|runs?|there (?:is|are|were))|,?\s(?:home|host) to|\s(?:its|their))\s(?:(?:about|only|just|all|the|its|own|some)\s)*$/iu;
