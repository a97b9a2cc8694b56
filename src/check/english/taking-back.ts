// English words by which somebody takes back what they have just said.

const mark = String.raw`(?:^|[\s,;:(.?!…–—-])`;
const hesitating = String.raw`(?:(?:and|but|no|nah|nope|oh|er|erm|um|uh|ah|hm+|ugh|gah|damn|wait|sorry|sry|soz|apologies|actually|ok|right)[\s,.:;!?…–—-]+)*`;
const again = String.raw`(?:no|nah|nope|wait|hang on|hold on|oops|whoops|my (?:bad|mistake)|sorry|sry|soz|apologies|(?:scratch|strike|scrap|make) (?:that|it)|correction|edit|update|typo|i mean|i meant(?: to (?:say|type|write))?|i should(?:['’]ve| have) said|or rather|rather|i take (?:that|it) back|take (?:that|it) back|that['’]?s wrong|that is wrong|wrong)`;
const leading = String.raw`(?:(?:it['’]?s|it is|it was|there are|they have|make (?:it|that)|more like|should be|actually|in|only|just|to|the)\s)*`;

/** Before a second number: it is said instead of the one before. */
export const replacing = new RegExp(
  String.raw`${mark}${hesitating}${again}[\s,.:;!?…–—-]+${hesitating}${leading}$`,
  'iu',
);

/** Before the name of a place: that is meant, and not the one before. */
export const meaningInstead = new RegExp(
  String.raw`${mark}${hesitating}(?:i mean(?:t)?|or rather|(?:make|scratch|strike) (?:that|it)|correction|no wait|sorry)[\s,.:–—-]+(?:in\s|for\s)?$`,
  'iu',
);

/** Between a number and a bare one: “24, er, 25”. */
export const hesitatedTo = /^[^.!?\n]{0,40}?[\s,.…–—-]+(?:er+m?|um+|uh+|eh+|ahem|or rather)[\s,.…–—-]+$/iu;
/** Between two numbers of the same: “24 groups -> 25 groups”. */
export const turnedInto = /^[^.!?\n]{0,40}?\s?(?:-{1,2}>|=>|→|⇒|⟶|➡️?)\s?$/u;

/** Before a number and behind it: it is to be put otherwise. */
export const replaceBy =
  /(?:^|\s)s\/[^/\n]{0,40}$|\b(?:change|replace|swap|correct|amend|edit)\s(?:the\s)?["“'‘][^"”\n]{0,40}$/iu;
export const byOther = /^[^/\n]{0,40}\/[^/\n]+\/?|^[^\n"”]{0,60}["”'’]\s(?:to|with|for|by|so)\s/iu;
