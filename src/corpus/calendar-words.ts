// Nothing in; patterns of the words for months, days of the week and seasons, and of the words that lead to them as times, out.

/** By their capitals, as “may” and “march” are words too. */
export const monthOrDay =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Easter|Christmas)';

export const season = '(?:spring|summer|autumn|winter)';

/** “In the”, “before”, “by the end of”, “next”: “to Theresa May” leads to no month. With the space before what it leads to. */
export const leadingToTime = String.raw`(?:in|on|by|from|since|until|till|before|after|during|throughout|this|next|last)\s(?:the\s)?(?:(?:early|late|mid|end of|start of|beginning of)[\s-](?:the\s)?)?`;
