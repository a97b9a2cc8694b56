// English heads of the columns of a table in which quotations stand: “Speaker”, “Topic”.

/** Under it stands who said the words, whoever that is. */
export const whoHead =
  /^\W*(?:speakers?|person|people|who|who(?:['’]s| is| was)? (?:said|says|wrote|speaking|talking|quoted)(?: (?:it|this|that))?|whose(?: words| quote)?|(?:said|spoken|written|quoted) by|by(?: whom)?|attributed to|attribution|politician|mp|voice|interviewee|witness|respondent|panellist|guest)\W*$/iu;
/** The same, or what they stand in, who found them, and the like. */
export const whoOrWhereHead =
  /^\W*(?:name|source|author|writer|quoted|credit|origin|from|organisation|organization|body)\W*$/iu;
/** Under it stands what they are about, for, or kept as. */
export const otherHead =
  /^\W*(?:the\s|our\s|my\s)?(?:topics?|themes?|about|subjects?|issues?|on|re|claims?|areas?|use[ds]?(?: (?:in|for|by|on))?|for(?: whom)?|to|audience|recipient|reader|where|place|location|page|para\p{L}*|line|date|day|when|year|section|chapter|slide|notes?|comments?|status|checked(?: by)?|found by|picked by|chosen by|owner|editor|number|nos?|id|item|type|kind|tag|verdict|ok)\W*$/iu;
/** Over the quotations: those beside them like or look after them, and say nothing. */
export const likedHead =
  /\b(?:favou?rites?|chosen|choice|picks?|picked|to (?:check|read|find|learn|use)|task)\b/iu;
/** Before the quotation in its own row, where a table has its heads on the left. */
export const wordsHead =
  /^\W*(?:what|(?:the\s)?(?:quot(?:e|ation)|words?|text|said|statement|line|message|comment))\W*$/iu;
