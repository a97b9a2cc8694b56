// A text in; by what it says its numbers come, out: by the year, the month, the head.

const rates = [
  [
    'year',
    /\b(?:(?:an?|per|each|every)\s(?:(?:single|financial)\s)?year|yearly|annual(?:ly)?|per annum|p\.?a\.?)(?=\W|$)/iu,
  ],
  ['month', /\b(?:(?:an?|per|each|every)\s(?:single\s)?month|monthly)\b/iu],
  ['week', /\b(?:(?:an?|per|each|every)\s(?:single\s)?week|weekly)\b/iu],
  ['day', /\b(?:(?:an?|per|each|every)\s(?:single\s)?day|daily)\b/iu],
  ['hour', /\b(?:(?:an?|per|each|every)\s(?:single\s)?hour|hourly)\b/iu],
  ['night', /\b(?:(?:an?|per|each|every)\s(?:single\s)?night|nightly)\b/iu],
  ['head', /\b(?:an?|per)\s(?:head|person)\b/iu],
  ['now', /\b(?:this|last|next)\s(?:year|month|week)\b/iu],
  ['mean', /\b(?:on\s)?average\b/iu],
  [
    'each',
    /\b(?:each|every|apiece|per)\b(?!\s(?:cent|(?:single\s|financial\s)?(?:year|month|week|day|night|hour)|annum|head|person)\b)/iu,
  ],
] as const;

export type Rate = (typeof rates)[number][0];

/** “£3 a year” comes by the year, “four boards each” by the one. */
export function findRates(text: string): readonly Rate[] {
  return rates.filter(([, pattern]) => pattern.test(text)).map(([rate]) => rate);
}
