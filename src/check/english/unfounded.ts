// English by which a statement is said to be borne out by nothing, to be dreamt or only talked of; and what it is called behind.
import { ending } from './answers.ts';
import { overdone } from './unsaying.ts';

/** Up to the statement: no other sentence, and no turn to what is so. */
const on = String.raw`(?:(?!\b(?:but|actually|in fact|really|instead|whereas|although|though)\b)[^.;:!?\n]){0,60}$`;
const none = String.raw`(?:no|not (?:any|much|a (?:shred|scrap) of|an ounce of)|little|scant|hardly any|zero|without(?: any)?|n['’]t (?:any|much|a (?:shred|scrap) of))`;
const claim = String.raw`(?:claim|say|suggest|pretend|state|assert|imply|argue|maintain|insist|report|print|tell (?:us|me|people|everyone))`;
const silly = String.raw`(?:laughable|ludicrous|absurd|ridiculous|preposterous|dishonest|disingenuous|misleading|daft|stupid|idiotic|foolish|silly|inaccurate|incorrect|wrong|false|untrue|nonsense|a lie|a stretch)`;
const think = String.raw`(?:thinks?|says?|believes?|reckons?|claims?|assumes?|insists?)`;

/** Before a number, in its sentence. */
export const unfounded: readonly RegExp[] = [
  // “There’s no proof that”, “nothing to suggest”
  new RegExp(
    String.raw`\b${none}\s(?:\p{L}+\s)?(?:proof|evidence|indication|suggestion|basis|grounds|confirmation)\b(?:\s(?:whatsoever|at all|of any kind|anywhere|so far))?(?:\s(?:has|have|had|was|is)\s(?:(?:ever|yet|so far)\s)?(?:been\s)?\p{L}+(?:\s(?:before|to|by|in|at|for|from)\s(?:(?:the|this|our|any|that|us|me|my)\s?)(?:\p{L}+)?)?)?${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\bnothing\s(?:\p{L}+\s)?to\s(?:suggest|say|show|support|back(?: up)?|prove|confirm|indicate)\b${on}`,
    'iu',
  ),
  // “It’s laughable to claim”, “only in your head”
  new RegExp(
    String.raw`(?<!(?:\bnot|n['’]t)\s(?:\p{L}+\s)?)\b${silly}\s(?:of \p{L}+\s)?to\s${claim}\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\bonly in (?:your|my|his|her|their|our|some people['’]s)\s(?:\p{L}+\s)?(?:heads?|minds?|imaginations?|dreams|fantas(?:y|ies)|world|universe)\b${on}`,
    'iu',
  ),
  // “They misread it as”, “everyone but me thinks”
  new RegExp(
    String.raw`\bmis(?:quot|read|hear|report|stat|remember|print|typ|represent|interpret|underst|label|count|wr[io]t)\p{L}*\b[^.;!?\n]{0,30}?\bas\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:everyone|everybody|anyone|anybody) (?:but|except(?: for)?|besides|apart from|other than) (?:me|us)\s(?:\p{L}+\s)?${think}\b${on}`,
    'iu',
  ),
  // “I dreamt that”; who dreams about them has them
  new RegExp(
    String.raw`\b(?:(?:dreamt|dreamed|hallucinated|fantasi[sz]ed)\b(?!\s(?:of|about)\b)|had (?:a|this) (?:\p{L}+\s)?(?:dream|nightmare|vision|hallucination)\s(?:that|where|in which)\b)${on}`,
    'iu',
  ),
  // “A common misconception that”
  new RegExp(
    String.raw`(?<!\b(?:no|not an?)\s(?:\p{L}+\s)?)\b(?:misconceptions?|misunderstandings?|fallac(?:y|ies)|delusions?|illusions?|canard|pretence|conspiracy theory)\s(?:that|about|is|was)\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:common|popular|frequent|classic|widespread)\s(?:error|mistake)\s(?:that|is that|to (?:think|say|believe|assume))\b${on}`,
    'iu',
  ),
  // “Rumour has it”, “a rumour round the town that”, “talk of”, “is alleged to have”
  new RegExp(
    String.raw`\b(?:talk of|(?:rumou?rs?|gossip|whispers|speculation|allegations?|hearsay)\s(?:[\p{L}’']+\s){0,5}?(?:of|about|that|has it|says?))\b${on}`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:rumou?red|alleged|reputed|purported)\s(?:to|that)\b${on}`, 'iu'),
  new RegExp(
    String.raw`(?:^\W*(?:(?:so|and|but|well|oh)[,\s]+)?(?:allegedly|supposedly|purportedly)\b${on}|\b(?:allegedly|supposedly|purportedly)\s(?:(?:has|have|had|is|are|was|were|there|got|only|just|all|the)\s)*$)`,
    'iu',
  ),
  // “Suppose for a minute, just for the game, that”, “would that it were true that”
  new RegExp(
    String.raw`^\W*(?:(?:ok|okay|so|now|and|but|well|right|just|let['’]?s|let us|please|if you will)[\s,]+)*(?:suppos(?:e|ing)|imagin(?:e|ing)|pretend(?:ing)?|assum(?:e|ing)|picture)\b(?!\smy\b)(?:,?\s(?:for (?:a|one|the) \p{L}+|for (?:\p{L}+['’]s?|the) \p{L}+ of (?:the )?\p{L}+|for argument['’]?s sake|just(?: for [^,.;:!?\n]{1,25})?|if you (?:will|like)|with me|purely[^,.;:!?\n]{0,25}|now|then))*,?\sthat\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:would that|if only|i wish|(?:it )?would be (?:nice|lovely|great|handy) if)\s(?:it|this|that)\s(?:were|was)\s(?:only\s|really\s)?(?:true|so|the case|right|a fact)?\s?that\b${on}`,
    'iu',
  ),
  // “Since when does”
  new RegExp(
    String.raw`(?:^|[.,;:!?])\W{0,3}since when\s(?:do|does|did|has|have|had|is|are|was|were)\b${on}`,
    'iu',
  ),
];

/** Before a number, in its line: what stands there is filled in, a joke, or irony. */
export const nothingMeant =
  /[[(](?:place-?holder|dummy(?: (?:text|data))?|mock(?:-?up)?|sample(?: (?:text|data))?|test(?: data)?|lorem ipsum|made up|fictional|to be checked)[\])]|\bapril fools?\b(?!['’]?s? day)|^\W*(?:(?:lie|myth|untruth|falsehood)\s(?:no\.?|number|#)?\s?\d+|sarcasm(?: on)?|irony(?: on)?)\s?:\s[^.!?;:\n]{0,40}$|^\W*yeah,? right\P{L}*["“‘][^"”\n]*$/iu;
/** Anywhere before it: the rules of a game in which somebody lies. */
export const lyingGame =
  /\b(?:two|three|one|2|3|1|a) (?:lies?|truths?)(?:,| and| &) (?:an?|one|two|three|1|2|3) (?:truths?|lies?)\b/iu;

const called = String.raw`(?:(?:an?|the|just|only|pure|mere|gross|slight|wild|huge|massive|total|complete|utter|deliberate|clear|big|vast|random|rough|bit|of|simply|surely|clearly|obviously|probably|definitely|really)\s)*${overdone}`;
/** Behind a number, in its sentence: “… is an exaggeration”, “…: a fairy tale”. */
export const calledSo = new RegExp(
  String.raw`^[^.!?\n;:,–—]{0,50}?(?:\s(?:is|was|are|were|would be|must be|has to be|looks(?: like)?|sounds(?: like)?|seems(?: like)?)\s|['’]s\s|\s?[:–—-]\s|,\s)${called}${ending}`,
  'iu',
);
/** A piece of its own behind it, of how many there are: “That’s too low.”, “Way too low!” */
export const tooFew = new RegExp(
  String.raw`^(?:(?:that|this|it|which|(?:that|this|the|your) (?:number|figure|count|total))(?:['’]s| is| looks| sounds| seems)\s)?(?:(?:far|way|much|a (?:bit|little)|surely|probably|clearly|definitely|still|just|slightly)\s)*(?:too low|on the low side|an? under(?:count|estimate))${ending}`,
  'iu',
);

/** “36 groups, allegedly”. */
export const allegedBehind = new RegExp(
  String.raw`^[^.!?\n;:,–—]{0,40},\s(?:or so )?(?:allegedly|supposedly|purportedly)${ending}`,
  'iu',
);

/** “That’s what the mayor would like.”, “that’s what they claim, but it’s rubbish”. */
export const onlyWished = new RegExp(
  String.raw`^(?:(?:well|but|and|sure|yes)[,\s]+)*(?:that|this|it|which)(?:['’]?s| is) what [^.!?\n,;]{1,30}?(?:(?:would|['’]d) (?:like|love|want|prefer)|wants?|wanted|hopes?|hoped|wish(?:es)?|dreams? of)(?:\s(?:you|us|people|everyone) to (?:think|believe))?${ending}|^(?:that|this|it|which)(?:['’]?s| is) what [^.!?\n,;]{1,30},?\s(?:but|and|though)\s(?:it|that|they)(?:['’](?:s|re)| is| are)\s(?:\p{L}+\s){0,2}(?:rubbish|wrong|nonsense|lying|false|untrue|a lie|lies|bollocks|bullshit|not true|not so|mistaken|made up)${ending}`,
  'iu',
);

/** “Source: none.” */
export const noSource = new RegExp(
  String.raw`^(?:(?:my\s|the\s|your\s)?sources?\s?(?:[:=]|is|was)\s?(?:none|nothing|nowhere|n\/a|unknown|(?:just )?trust me(?:,? (?:bro|mate|lol|dude))?|i made it up|my (?:arse|ass|imagination|dreams|head|nan|mum|dad|mate)|dude,? trust me|vibes|(?:the )?voices(?: in my head)?|a (?:bloke|man|guy) (?:down|in|at) the pub|a dream))${ending}`,
  'iu',
);

/** Marks of a lie, a thumb down, or rolled eyes at nothing but the statement. */
export const lyingMark =
  /^(?:[^\n]{0,80}?[🧢🤥]|[^\n?👍]{0,80}?👎(?!\s?[\p{L}👍])|(?:\s[\p{L}’'-]+){0,6}\s?🙄)/u;

/** A sentence before it, and a piece behind: “Oh sure. … Totally.” */
export const ohSure =
  /(?:^|[.!?…\n]\s*)(?:oh|ah|yeah|yes|yep|ok)[,\s]+(?:sure|right|yeah|of course)[.!…]+\s*$/iu;
export const totally = new RegExp(
  String.raw`^(?:(?:yeah|yes|oh)[,\s]+)?(?:totally|absolutely|definitely|sure|right|obviously|clearly|of course)${ending}`,
  'iu',
);

/** “Had the town 24 groups, …”: it has not. */
export const hadIt =
  /^\W*(?:(?:and|but|oh|even)[,\s]+)?had\s(?!to\b|an?\b|no\b)(?:[\p{L}’'-]+\s){1,6}(?:in\s|by\s)?$/iu;
