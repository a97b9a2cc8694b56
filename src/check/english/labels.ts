// English words of a label with no verb (“Number of groups in town: 24”), and which of them leave it one of what it names.

/** Of which a label may say how many there are: “number of groups”, “list of groups”, “share of drivers”. */
export const countingNoun =
  /^(?:nos?|nr|shares?|proportions?|percentages?|per ?cent|fractions?|rates?|parts?|numbers?|totals?|counts?|tally|tallies|sums?|amounts?|figures?|sizes?|lists?|populations?|quantity|facts?|stats?|statistics|data|info|summary|overview|breakdown|headcount|roll|names?|notes?|quiz|question|answer|estimate|reminder|update|value|many|much|row|column|cell|line|entry|inventory)$/iu;

/** Stands beside what is counted and picks none of it: “the total groups”, “groups currently”. */
export const plainBeside =
  /^(?:total|overall|altogether|actual|actually|current|currently|exact|exactly|whole|entire|individual|separate|different|distinct|existing|now|today|right|correct|ok|okay|btw|fyi|yes|roughly|across|throughout|books)$/iu;

/** First in a label: where its writer has it from. */
export const seenFirst = /^(?:seen|saw|read|heard|noted|spotted|found)$/iu;

/** Before “number of”: it stays theirs. */
export const plainNumber =
  /^(?:exact|precise|right|correct|true|overall|total|final|latest|known|stated|given|quoted|reported|printed|published|cited|source|article|report|paper|magic|key|main|sheer|crazy|answer|quiz|fact|stat|question|surprising|shocking|amazing|astonishing|staggering|big|large|huge|high|good|accurate|verified|checked|confirmed|counted|the|a|an|our|this|that|is|s|re|my|what|current|actual|real|official|full|whole|grand|ridiculous|absurd|insane|silly)$/iu;
/** What stands between such a word and what is counted. */
export const ofNumber =
  /^\s(?:numbers?|no\.?|counts?|totals?|tally|sums?|figures?|amounts?|quantity|headcount)\s(?:of|for)\s/iu;

/** Makes it a rate, a part or none of them: “per board”, “other groups”, “groups off the register”. */
export const picking =
  /^(?:per|each|every|either|neither|both|others?|another|few|more|most|some|any|never|off|against|without|outside|beyond|except|excluding|minus|than)$/iu;

const prepositions =
  '(?:of|to|at|from|for|by|about|with|within|against|on|in|into|among|amongst|between|per|towards?|behind|near|under|over|around|across|via|through)';
/** Joins what is counted to the noun before it: “letters to the groups”. */
export const joining = new RegExp(String.raw`^\s${prepositions}\s`, 'iu');
/** All that stands between them. */
export const joined = new RegExp(
  String.raw`^\s${prepositions}\s(?:(?:the|our|all|these|those|total|number|count|of|[\p{L}-]+['’]s)\s)*$`,
  'iu',
);

/** A label with one of these is a sentence: “what the town has: 24 groups”. */
export const labelVerb =
  /(?:\b(?:has|have|had|is|are|was|were|will|would|can|gets?|got|does|do|did|there|comes?|came|makes?|says?|said|shows?|runs|goes)\b|['’](?:re|ve|ll)\b|n['’]t\b)/iu;

/** A word in brackets that only cries out, or says what its writer makes of the statement: “(phew)”, “(fine)”, “(agreed)”. */
export const remarked =
  /^(?:phew|hooray|hurray|hurrah|yay|boo|meh|blimey|crikey|cor|cough|gulp|groans?|shudders?|facepalm|whoops|woo|yippee|bingo|discuss|spoilers?|sighs?|ugh|yawns?|shock|horror|drumroll|boom|bam|voila|tada|shrugs?|winks?|hint|gasps?|argh|alas|bless|amen|hallelujah|cue|ahem|eek|fancy|imagine|exhausting|incidentally|notably|congrats|hurts|tears|laughs?|snort|magnificent|glorious|fine|tick|unchanged|same|likewise|ditto|agreed|approved|verified|confirmed|included|inclusive|counted|correctly|sourced|cited|quoted|underlined|bold|italics|capitals|caps|alphabetical(?:ly)?|grief|stuff|scenes|cheeky|town)$/u;

/** The last word in brackets that tell where the number is from: “(Town Times)”, “(BBC)”. */
export const citing =
  /^(?:journal|times|news|gazette|herald|magazine|press|blog|bbc|guardian|telegraph|observer|mirror|twitter|facebook|reddit|podcast|radio|minister|ministry|library|institute|university|society|census|appendix|annex)$/u;
