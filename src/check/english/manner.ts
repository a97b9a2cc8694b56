// English words and turns that deny what is said, call it false, or only suppose, want or foretell it.

export const negation =
  /\b(?:not|never|no longer|hardly|scarcely|neither|nor|nowhere near|nowhere(?:\s[^.,;]{0,30}?)?\s(?:do|does|did)|without|lacks?|lacking|cannot|(?:nobody|no one|noone)(?!\s(?:told|tells|knew|knows|said|says|noticed|realised|realized|mentioned|warned|else))|none (?:has|have)|nothing (?:has|is)|aint|arent|isnt|dont|doesnt|didnt|wasnt|werent|hasnt|havent|hadnt|cant|wont|wouldnt|(?:refus|declin)\w* to|(?<!never\s)fail(?:s|ed|ing)? to|rather than|instead of|other than|far from|anything but)\b|n['’]t\b/iu;

/** Calls something false. */
export const wrong =
  /\b(?:false|(?<!\b(?:go|goes|going|gone|went)\s(?:\p{L}+ly\s|so\s)?|\b(?:my|our)\s(?:(?!(?:numbers?|figures?|counts?|totals?|maths?|sums?)\b)\p{L}+\s){1,2})wrong|untrue|incorrect|inaccurate|nonsense|rubbish|bullshit|bollocks|myths?|lies?(?!\s(?:down|in)\b)|lying|liars?|fake|bogus|made[- ]up(?! of)|mistaken|misleading|outdated|out of date|debunked|den(?:y|ies|ied|ying)|doubts?|doubted|doubtful|disput\w+|refut\w+|rejects?|rejected|contests?|contested|contradict\w*|nope|ain['’]?t true|said (?:nobody|no one|no \p{L}+ ever)|in (?:your|their|my) dreams|dream on|pull the other one|(?:i|we) (?:do|wo|would)(?:n['’]?t| not) (?:believe|buy) (?:it|that|this|a word))\b/iu;

/** Calls false what stands before it, where nothing follows that it is of: “24, no way”, not “no way I learn them all”. */
export const wrongAlone =
  /\b(?:my bad|i meant(?! to\b))|\bno (?:way|chance)(?=\s*(?:$|[.,;:!?)]|(?:that|of that|it|mate|lol|lads|pal|bro|surely)\b))/iu;

/** Right behind a number that is taken for granted: “town’s 24 groups are rubbish”, “… are wrong to shut” is said of those counted; “… are a myth” may be of there being so many. */
export const calledNames =
  /^(?:\s(?!(?:figures?|numbers?|claims?|counts?|totals?|stats?|statistics|story|line)\b)[\p{L}’'-]+){1,6}?\s(?:are|were)\s(?:(?:all|just|so|simply|clearly|now|complete|utter|total|absolute|pure|very|really|still)\s)*(?:rubbish|nonsense|bollocks|bullshit|liars|lying(?!\sabout\s(?:it|that|this)\b)|(?:wrong|mistaken)\s(?:to|on|if)\s\p{L}+|(?:wrong|mistaken|lying)\sabout\s(?!(?:it|that)\b|(?:their|the|how)\s(?:numbers?|size|count|total|figures?|many)\b)\p{L}+)(?=\s*(?:$|[.!?,;)])|\s(?:and|but|at|so|though|in|for|as|because|lol)\b|(?<=\b(?:to|on|if|about)\s\p{L}+)\s)/iu;

/** “24 isn’t a lot”: the number stands, and is judged. */
export const littleDenied =
  /\s(?:is|was|are)(?:n['’]?t| not)\s(?:a lot|lots|many|much|enough|too many|that many|so many|bad|great|ideal|helpful|good)\b/giu;

/** Supposes, wants or foretells. */
export const supposed =
  /\b(?:if|unless|whether|assuming|provided|providing|as long as|in case|had there been|should there be|suppose|supposing|imagine|pretend|let['’]?s say|say there|hypothetically|wishes|wished|wish|hopes?|hoping|used to|once|former(?:ly)?|previously|originally|historically|back then|back in the day|at one time|in those days|until recently|going to|gonna|aims?|aiming|targets?|expect(?:s|ed)?|predict(?:s|ed)?|forecasts?|until|eventually|next year|next month|last year|last month|in future|one day|someday|give (?:us|me|him|her|them)|let us|years? ago|a goal of|dreams?|ideal(?:ly)?|goals?|limits?|caps?|ambitions?|needs?|needed|wants?|wanted|(?:meant|supposed|intended) to (?:be|have)|plans? (?:to|for)|planned|planning (?:to|for|on)|propos(?:es?|ed|ing|als?)|demand(?:s|ed|ing)? that)\b/iu;

const surname =
  "(?:['’]s\\b|\\s(?:has|had|was|is|says|said|gave|made|told|wants|gets|got|went|came|did|does|found|\\p{L}{2,}[^e\\W]ed)\\b)";

/** Somebody of that name: “May promised”, “May’s”. */
export const someoneMay = new RegExp(String.raw`\b(?:(?:mrs|ms|mr)\smay\b|may(?=${surname}))`, 'iu');

/** Not the month, nor somebody of that name: “in May”, “May said”. */
const may = String.raw`(?<!\b(?:in|by|since|last|this|next|until|of|from|early|late|mid|mrs|ms|mr)\s)may(?!${surname})`;

export const modal = new RegExp(
  String.raw`\b(?:would|could|might|${may}|should|shall|ought|must|will|wont)\b|['’](?:ll|d)\b`,
  'iu',
);

/** Supposes, whatever else is taken for granted. */
export const firmlySupposed =
  /\b(?:if|unless|whether|assuming|provided|providing|as long as|in case|had there been|should there be|suppose|supposing|imagine|pretend|let['’]?s say|used to|once|what if|wish|hopes?|hoping)\b/iu;

/** Of another time, whatever else is taken for granted. */
export const formerly = /\b(?:used to|once)\b/iu;

/** Behind “if”: not as things are. */
export const notReal = /\b(?:was|were|had|did|came|got|gave|made|went|took|\p{L}{2,}ed)\b/iu;

/** Supposes even what is due, and so foretold by its nature. */
export const supposedDue = new RegExp(
  String.raw`\b(?:would|could|might|${may}|should|wants?|needs?|propos\w+|expect\w*|predict\w*)\b`,
  'iu',
);

/** Proposes what is not there yet. */
export const proposed =
  /\b(?:suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|call(?:s|ed|ing)? for|planned|plans? to)\b/iu;

/** “If it goes through, …”: what is planned comes about. */
export const ifAtAll =
  /^\W*(?:(?:so|and|but)\s)?(?:if|once|when|should)\s(?:it|this|that|they|the\s(?:plan|idea|report|review|proposal|bill|change|reform)s?)\s[^,\d]*,\s/iu;

/** Behind a condition: what follows from it as things are is asked. */
export const asksWhatFollows =
  /^,?\s*(?:then\s|so\s)?(?:who|what|how|why|where|when)(?:['’]s)?\b(?![^.?!]*(?:\b(?:would|could|might|if)\b|['’]d\b))/iu;
