// The words of questions that lean on the answer before them.

/** “Where does it say that?”, “are you sure?”, “sources please”: the place of what was told is asked for. */
export const where =
  /^(?:and |so |but )?(?:where|(?:are )?you sure(?: about (?:that|this|it))?|(?:in |from |on )?which (?:paragraph|page|line|part|source|article|passage)|what(?:'s| is) (?:the|your) source|sources?|citations?(?= (?:please|pls|needed)\b|\W*$)|cite (?:it|that|this|your sources?)|says who|who says(?: so| that)?|proof|prove it|evidence|(?:is|are|was|were) (?:that|those|these|they|it) (?:it|all|everything|all of (?:them|it|those)|the (?:only|full|whole|complete) (?:ones?|lists?))(?: then| really)?(?=\W*$)|show me(?: where)?|(?:(?:can|could) you )?(?:show|give|find|get) me (?:the )?(?:exact )?(?:lines?|sentences?|passages?|bits?|part|paragraph|place)(?: (?:for|of|on|where|behind) (?:it|that|this|those)|(?= please\b|\W*$))|really)\b(?!.*\b(?:are you (?!sure)|can i (?!find|read|see|check|look)|do i (?!find))\b)/iu;

export const byWhom = /^(?:and |so )?(?:by whom?|who by)\W*$/iu;

/** Words of “over what period?” and the like, which ask for no other thing than was told. */
export const asksNoMore: ReadonlySet<string> = new Set([
  'not',
  'period',
  'stretch',
  'span',
  'timeframe',
  'years',
  'months',
]);

/** “Says who?”, “who says so?” */
export const saysWho = /^(?:(?:and|so|but|ok)[, ]+)*(?:says who|who says(?: so| that| it)?)\W*$/iu;

/** “Yes or no?”, “so is that a yes?” */
export const yesOrNo =
  /^(?:(?:and|so|but|ok|just|please|simply|simple|a)[, ]+)*(?:yes or no|yes\/no|y\/n|no or yes|(?:is|was) (?:that|it) an? (?:yes|no)(?: or an? (?:no|yes))?)(?:[, ]+(?:please|then))?\W*$/iu;

/** “How far?” */
export const howFar =
  /^(?:(?:and|so|but|ok|by)[, ]+)*how (?:far|much|big|large|small|deep|wide|high|low|fast|often|old)\W*$/iu;

/** “And him?” */
export const otherPerson = /^(?:(?:and|so|but|ok)[, ]+)+(?:him|her)\W*$/iu;

/** “To whom?” */
export const toWhom = /^(?:(?:and|so|but|ok)[, ]+)*(?:(?:to|for|at) whom?|who (?:to|for))\W*$/iu;

/** “Why so many?”, “why 40?” */
export const whySoMany =
  /^(?:(?:and|so|but|ok)[, ]+)*(?:why|how come)(?: (?:are|is|were|was) (?:there|it|they))? (?:(?:only )?(?:so|that|this) (?:many|few|much|little|high|low)|(?:only |exactly |just )?\d[\d,.]*(?: ?%| per ?cent)?|that (?:number|figure))\W*$/iu;

/** “Why’s that?”, “why those?”, “how so?”: no more than “why?”. */
export const bareWhy =
  /^(?:(?:and|so|but|ok|oh|well) )*(?:why(?:'?s| is| are| was| were)? (?:that|those|these|this|it|them|so|that so|that the case|it so|this so)|how so)\W*$/iu;

/** “Was Ann one of them?”: whether what was listed last holds her. */
export const oneOfThem =
  /^(?:(?:and|so|but|ok) )*(?:is|was|are|were) (?:the )?(.+?) (?:(?:also )?(?:one|part|some) of|among|amongst|included in) (?:them|those|these|that list|the list|it)\W*$/iu;

/** “How many of the riders?”, “give me the riders number”: one of the numbers just shown. */
export const oneOfNumbers =
  /^(?:(?:and|so|but|ok) )*(?:how (?:many|much) of (?:all )?the (?!.*\b(?:are|is|were|was|have|has|do|does)\b).+|(?:(?:give|tell) me |what(?:'s| is| was) )?(?:just )?the .+ (?:numbers?|figures?|percentages?|shares?|ones?))\W*$/iu;

/** “How many people live there?”, “and how many altogether?” */
export const howManyThere = /^(?:(?:and|so|but|ok|altogether|in total)[, ]+)*how many (?!of\b)\p{L}/iu;

/** “Does Ann say something similar?” */
export const likewise =
  /\b(?:(?:something|anything|much)? ?(?:similar|alike)|(?:something|anything|things?) (?:like (?:that|this|it)|along (?:the same|those|these) lines|to (?:the same|that) effect)|the same(?: thing| sort of thing)?)\b(?: (?:too|as well|about it))?(?=\W|$)/iu;

/** “Which one’s had the most visits?”: one of those that were talked about. */
export const whichOne = /^(?:(?:and|so|but|ok) )*which (?:ones?|of (?:them|these|those))\b/iu;

/** “Which is the oldest?”: one of those that were told of. */
export const superlative =
  /\b(?:most|least|best|worst|(?:bigg|larg|small|high|low|long|short|old|new|young|strong|weak|fast|slow|rich|poor|great|few|bus?i|fur?th|earli|clos)(?:est))\b/iu;

/** Words of “give me the exact line”, which ask for no other thing than the place of what was told. */
export const placeWords = new Set([
  'citation',
  'cite',
  'paragraph',
  'passage',
  'sentence',
  'bit',
  'part',
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

/** “And the other article?”, “in both?” */
export const elsewhere =
  /\b(?:the )?other (?:article|source|one|text|report|piece|paper|account|story)\b|\bin (?:both|the (?:first|second))(?: (?:articles?|sources?|ones?))?\b|^(?:and |what about |how about )*(?:both|the (?:first|second))(?: (?:articles?|sources?|one))?\b/iu;

/** “What else?”, “tell me more” */
export const more =
  /\b(?:what|anything|something|who|which) (?:else|more)\b|^(?:and )?(?:more|go on|continue|else)\b|\btell me more\b/iu;

/** “And in Brampton?”, “what about the boats?” */
export const adding =
  /^(?:(?:and|also|ok|okay|so|but|then|or)[\s,]+)*(?:and|or|plus|also|what about|how about|what of|same for|and for|and about|about|for|in|within|across|anything (?:on|about)|something (?:on|about))\b[\s,]*/iu;

/** “What does she say about it?” */
export const aboutIt = /\b(about|on|of) (?:it|that|this)(?=\W*$)/iu;

/** Possessives before what is named itself. */
export const leaning = /\b(?:of )?(?:its|their|his|her)\b ?/iu;

/** “How many of those are reading rooms?” */
export const ofThose = /\bhow many of (?:those|these|them) (?:are|were|is|have|has)\b/iu;

/** Before what a question names first of all: “and Ann, what did she say?” */
export const opening =
  /^\W*(?:(?:and|also|ok|okay|so|but|then|now|well|what about|how about|what of|as for|about|the)\b[\s,]*)*$/iu;

/** A pronoun, after what it stands for and a comma or the like. */
export const setOff = /^\s*[,:;?–—-].*\b(?:he|she|him|her|his|hers|they|them|their|theirs|it|its)\b/iu;
