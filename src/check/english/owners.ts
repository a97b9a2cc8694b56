// English words by which a number belongs to somebody or something else than what the sources say it of.

/** Before a number: `who` has or runs so many. */
export const runs =
  /(?<who>(?:\p{Lu}[\p{L}’'&.-]*\s(?:and\s|of\s)?){1,3}(?:\p{Ll}{3,}\s)?)(?<verb>(?:(?:now|also|still|already|currently|alone)\s)?(?:runs?|owns?|controls?|manages?|operates?|bought|buys?|acquired|took over|takes over|(?:has|have) (?:bought|acquired|taken over)|has|have|had|got|with)\s)(?:(?:all|about|over|some|the|of|its|these|only|just)\s)*$/u;

/** “Has links to 24 groups”: so many of which it has something else in or with. */
export const hasIn =
  /\b(?:has|have|had)\s(?!to\b)(?:\p{L}+\s)?(?<noun>\p{L}{3,}s)\s(?:to|in|at|from|with)\s$/iu;
/** “Spent £3 on 24 groups”. */
export const spentOn =
  /\b(?:spen[dt]s?|spending|blew|blown|wasted|splashed|lavished)\b[^.;!?\n]{1,40}\son\s$/iu;
/** “A deal between 24 groups”: those that are party to it. */
export const dealt =
  /\b(?:deals?|agreements?|contracts?|pacts?|alliances?|merger|talks|rows?|disputes?|tie-?ups?|joint venture|league)\s(?:\p{L}+\s)?(?:between|among|amongst|of|involving)\s$/iu;
export const between = /\s(?:between|among|amongst|with|of|involving)\s$/iu;
/** Right behind the noun: “24 groups issues”. */
export const theirThings =
  /^\s(?:issues|problems|jobs|posts|vacancies|meetings|sites|members|leaders|managers|directors|chairs|bosses|logos|websites|patients|budgets|visits|complaints)(?=\s*(?:$|[.,;:!?)]|(?:in|at|across|for|this|to)\b))/iu;
/** A minus sign, and no dash or bullet. */
export const minus = /\b(?:has|have|had|are|is|were|was|of)\s[-−]$/iu;

/** Before what a share is one of: “the tax on ”. */
export const ofWhole =
  /^\W*(?:(?:so|and|but|well|apparently)[,\s]+)?(?:(?:the|a|an|our|their|its|this)\s)?(?:\p{L}+\s)?(?<noun>\p{L}+)\s(?:of|on|for|among|amongst|in|by)\s(?:the\s|all\s|our\s|\p{L}+['’]s\s)*$/iu;
/** It is the share of them that is told. */
export const quantity =
  /^(?:shares?|proportions?|percentages?|percent|fractions?|parts?|portions?|ratios?|rates?|numbers?|figures?|totals?|counts?|levels?|amounts?|quantity|split|breakdown|many|much|lot|lots|half|third|quarter|majority|minority|reliance|dependence|dependency|presence|representation)$/iu;
/** Before a share: by so much. */
export const roseBy =
  /\b(?:(?:is|are|was|were|went|goes|gone|has gone)\s(?:up|down)(?:\sby)?|(?:rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|dropped|drops?|jumped|shrank|increased|decreased|higher|lower)(?:\sby)?)\s(?:(?:about|around|nearly|almost|some|only|just|a)\s)*$/iu;
