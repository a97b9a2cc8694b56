// The words of questions that lean on the answer before them.

export const where =
  /^(?:and |so |but )?(?:where|(?:are )?you sure(?: about (?:that|this|it))?|which (?:paragraph|page|line|part|source|article|passage)|what(?:'s| is) (?:the|your) source|source|sources|says who|who says(?: so| that)?|proof|prove it|evidence|show me(?: where)?|really)\b(?!.*\b(?:are you (?!sure)|can i (?!find|read|see|check|look)|do i (?!find))\b)/iu;

export const byWhom = /^(?:and |so )?(?:by whom?|who by)\W*$/iu;

export const asksNoMore: ReadonlySet<string> = new Set(['not', 'period', 'stretch', 'span', 'timeframe']);

export const placeWords = new Set([
  'paragraph',
  'passage',
  'line',
  'page',
  'place',
  'exactly',
  'find',
  'read',
  'sure',
  'check',
  'proof',
  'evidence',
  'prove',
]);

export const elsewhere =
  /\b(?:the )?other (?:article|source|one|text|report)\b|\bin (?:both|the (?:first|second))(?: (?:articles?|sources?|ones?))?\b|^(?:and |what about |how about )*(?:both|the (?:first|second))(?: (?:articles?|sources?|one))?\b/iu;

export const more =
  /\b(?:what|anything|something|who|which) (?:else|more)\b|^(?:and )?(?:more|go on|continue|else)\b|\btell me more\b/iu;

export const adding =
  /^(?:(?:and|also|ok|okay|so|but|then|or)[\s,]+)*(?:and|or|plus|also|what about|how about|what of|same for|and for|and about|about|for|anything (?:on|about)|something (?:on|about))\b[\s,]*/iu;

export const aboutIt = /\b(about|on|of) (?:it|that|this)(?=\W*$)/iu;

/** Possessives before what is named itself. */
export const leaning = /\b(?:of )?(?:its|their|his|her)\b ?/iu;
