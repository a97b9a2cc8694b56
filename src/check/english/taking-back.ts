// English words by which somebody takes back what they have just said.

const mark = String.raw`(?:^|[\s,;:(.?!…–—-])`;
const hesitating = String.raw`(?:(?:and|but|no|nah|nope|oh|er|erm|um|uh|ah|hm+|ugh|gah|damn|wait|sorry|sry|soz|apologies|actually|ok|right)[\s,.:;!?…–—-]+)*`;
const again = String.raw`(?:no|nah|nope|wait|hang on|hold on|oops|whoops|my (?:bad|mistake)|sorry|sry|soz|apologies|(?:scratch|strike|scrap|make) (?:that|it)|correction|edit|update|typo|i mean|i meant(?: to (?:say|type|write))?|i should(?:['’]ve| have) said|or rather|rather|i take (?:that|it) back|take (?:that|it) back|that['’]?s wrong|that is wrong|wrong)`;
const leading = String.raw`(?:(?:(?:it|that|this)['’]?s|(?:it|that) is|it was|there are|they have|make (?:it|that)|more like|(?:(?:it|that|this) )?(?:should|ought to) (?:be|have been|read|say)|actually|in|only|just|to|the)\s)*`;

/** Before a second number: it is said instead of the one before. */
export const replacing = new RegExp(
  String.raw`${mark}${hesitating}${again}[\s,.:;!?…–—-]+${hesitating}${leading}$`,
  'iu',
);

/** Between two numbers of the same, with no “and” before what is only wished: “24 groups, should be ”. */
export const shouldBe =
  /^(?:(?!\s(?:and|but|or|so|though)\s)[^.!?\n]){0,40}[\s,;(–—-](?:it\s)?should\s(?:be|read|say|have been)\s(?:(?:the|only|just|all)\s)*$/iu;

/** At the end of what is said instead. */
export const sorry = /[,.–—-]\s?my (?:bad|mistake)(?=[\s.!?]*$)/iu;

/** The same without a subject, behind a mark: “…, meant 25”, “, should have said 25”. */
export const meantBare = new RegExp(
  String.raw`(?:[,;:(.!?…]\s?|\s[–—-]\s|\s(?:i|we|but|and)\s)(?:i\s|we\s|but\s|and\s)*(?:(?:really|actually|of course)\s)?(?:meant|intended|should(?:['’]ve| have| of) (?:said|written|put|typed|been|read)|(?:was|were) (?:supposed|meant) to)(?:\sto)?(?:\s(?:say|write|type|put|be))?[\s,:“"'‘]+${leading}$`,
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

/** Before a number: the writer tells what they said once. */
export const toldOnce =
  /(?:^|[.!?,;:–—]\s|\b(?:i|we|s?he|they|you|\p{Lu}[\p{L}’']+|(?:the|my|our|a|an|some|one)\s(?:\p{L}+\s)?\p{L}+)\s(?:(?:\p{L}+ly|just|once|even|then|also|had)\s)*)["“]?(?:told|said|wrote|posted|printed|published|put|answered|guessed|claimed|announced|tweeted|texted|e-?mailed|shouted|blurted|typed|went with|buzzed)\b[^.!?\n]*$/iu;

const others = String.raw`(?:they|he|she|(?:every|some)(?:one|body)|(?:the|my|our)\s(?:whole\s)?\p{L}+)(?:\s(?:all|just|then|both|had to|promptly|soon))*`;
/** Behind it: somebody put them right, or it won them nothing. */
export const putRight = new RegExp(
  String.raw`(?:\b(?:got|was|were|been|being|to be|stood)\s(?:(?:\p{L}+ly|soon|then|all)\s)?(?:corrected|put (?:right|straight)|told (?:off|otherwise)|laughed (?:at|out|off)|marked (?:down|wrong)|shot down|buzzed|pulled up|called out|docked|disqualified|ridiculed|mocked)|\b${others}\s(?:correct(?:ed)? (?:me|us)|put (?:me|us) (?:right|straight)|laugh(?:ed|ing)? (?:at (?:me|us|it|that)|(?:me|us) out)|buzz(?:ed|er (?:went|sounded|rang)))|\b(?:the|a) buzzer\b|\b(?:zero|no|nil|nul|nought|0|minus \p{L}+) (?:points?|marks?|pts)\b|\blo(?:st|se|ses) (?:us |me )?(?:the|a|my|our|that) (?:points?|marks?|bet|round|quiz|game|prize|question|wager|argument|job)\b|\bcost (?:me|us) (?:the|a|my|our) (?:\p{L}+ )?(?:points?|marks?|bet|round)\b)`,
  'iu',
);
