// A question in plain, lower-case words in; what kind of answer it wants out. English question forms only, no subject matter.

import { neutralWords } from './neutral.ts';

const wants = [
  'count',
  'figure',
  'amount',
  'share',
  'date',
  'duration',
  'quotation',
  'speaker',
  'person',
  'definition',
  'list',
  'comparison',
  'yes-no',
  'reason',
  'passage',
  'bare',
] as const;

/** What a question wants. `figure`: any number but a count. `bare`: words without a question (“pensions?”). */
export type Want = (typeof wants)[number];

export function isWant(text: string): text is Want {
  return wants.some((want) => want === text);
}

const words = (text: string) => text.trim().split(/\s+/u);

const saying = words(`
  say says said saying think thinks thought argue argues argued comment comments commented conclude concludes concluded claim claims
  claimed warn warns warned recommend recommends recommended suggest suggests suggested call calls want wants wanted urge
  urges urged believe believes believed state states stated tell tells told write writes wrote mention mentions mentioned find
  finds found feel feels felt highlight highlights highlighted stress stresses stressed describe describes described propose
  proposed ask asks asked reckon reckons reckoned insist insists insisted remark remarked announce announced note noted speak spoke talk talked see sees saw
    regard regards regarded consider considers considered`);
const auxiliaries = words(`
  is are was were am do does did has have had will would can could should shall may might must isn't aren't wasn't weren't don't
  doesn't didn't hasn't haven't won't can't couldn't wouldn't shouldn't`);

const aux = auxiliaries.join('|');
const said = saying.join('|');
const few = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})`;

// The forms of each want, as regular expressions over the plain question. The first want with a form that fits is
// taken, so the narrower come first.
const forms: readonly (readonly [Want, readonly string[]])[] = [
  [
    'quotation',
    [
      String.raw`^what (?:did|does|has|have) (?!.*\b(?:articles?|sources?|texts?|pieces?|both|each)\b).+ (?:say|said|think|write|make) (?:about|on|of)\b`,
    ],
  ],
  [
    'comparison',
    [
      String.raw`\b(?:compare|compared|comparing|comparison|contrast|contrasted|differ|differs|disagree|disagreement|contradict|contradiction|versus|vs)\b|\bdifferences? between\b`,
      String.raw`\b(?:both|two|each|all) (?:of the )?(?:sources|articles|reports|texts|accounts|pieces)\b.*\b(?:say|agree|give|put|describe|mention|cover|discuss|talk|speak|refer|report|include|call)`,
      String.raw`\bwhat (?:does|do) (?:each|both|the two) (?:of the )?(?:articles?|sources?)\b`,
      String.raw`\bdo (?:the|both|your) (?:\w+ )?(?:sources|articles|pieces|texts|reports) agree\b`,
      String.raw`\b(?:same|different) (?:name|number|figure|word|term|thing)s?\b.*`,
      String.raw`\b(?:which|what) (?:of the )?(?:two )?(?:articles?|sources?|texts?|pieces?) (?:mentions?|talks? about|says? (?:something|anything) about|covers?|discuss(?:es)?|speaks? of|quotes?|names|contains?|states?|gives|is about|are about|has|have|gives?)\b`,
    ],
  ],
  [
    'share',
    [
      String.raw`\bhow much of (?:the|our|its|your) \p{L}+ (?:is|are|comes?|came)\b(?! (?:for|spent|going|to)\b)`,
      String.raw`^(?!(?:is it true that )?(?:${aux})\b.*\d).*(?:\b(?:percents?|percentages?|per cent|proportion|fraction)\b|(?<!\d ?)%)`,
      String.raw`\bwhat (?:slice|portion|chunk|part) of\b`,
      String.raw`\b(?:what|which|how (?:big|large|high|great)(?: is)?(?: an?| the)?) share\b|^share of\b`,
      String.raw`\bhow many (?:%|in (?:ten|10|a hundred|100))`,
    ],
  ],
  [
    'date',
    [String.raw`\bhow long (?:has|have) .+ (?:existed|been (?:around|there|about|going|running|in place))\b`],
  ],
  ['duration', [String.raw`\bhow long (?:${aux})\b(?!.*\bago\b)|\bhow many (?:years|months|weeks|days)\b`]],
  [
    'amount',
    [
      String.raw`\bhow much\b|\bwhat (?:sum|amount)\b|(?<!\b(?:their|its|his|her|our|your) )\bworth\b|\bvalue of\b|\bhow (?:big|large) (?:is|was|are|were)\b`,
      String.raw`\b(?:what|how) (?:is |was |are )?(?:the )?(?:\p{L}+ )?(?:size|costs?|price|budget|amount|sum)\b`,
    ],
  ],
  [
    'count',
    [
      String.raw`\bhow many\b|^(?:count|total)\b|\bwhat number of\b`,
      String.raw`\b(?:the |an? |total |exact |combined |overall |full )+(?:number|count|tally|quantity)s? of\b|^(?:number|count|tally|no|nr|num|nbr) of\b|(?<!^(?:list|name)\b.*)\b(?:count|numbers?)$`,
      String.raw`\b(?:what|give me|tell me) (?:is |was |are )?(?:the )?(?:total|number|count|headcount)\b`,
    ],
  ],
  [
    'date',
    [
      String.raw`(?<!^(?:what|which|who|how|why|where)\b.*)\b(?:when|since when|until when|by when|since$)\b(?! (?:asked|it comes|compared))|\bhow (?:long ago|old|recent|recently|soon)\b`,
      String.raw`\b(?:start|launch|founding|set-?up|creation|birth) (?:year|date)\b`,
      String.raw`\b(?:over )?(?:what|which) (?:stretch|span|length|period) of time\b|\b(?:what|which) (?:time ?span|time ?frame|period)\b`,
      String.raw`\bwhat (?:is|was) the (?:deadline|start date|end date|timescale)\b|^deadline\b`,
      String.raw`\b(?:what|which|in what|in which) (?:\p{L}+ )?(?:year|date|month|day|time)\b|^(?:the )?(?:year|date)\b(?! (?:on|to) )`,
    ],
  ],
  [
    'speaker',
    [
      String.raw`\b(?:who|which (?:person|man|woman|expert|one)) (?:was it (?:that|who) |is it (?:that|who) )?(?:has |had |have |also )?(?:say|says|said|saying|comments|commented|argues|argued|claims|claimed|concludes|concluded|describes|described|calls|called|warns|warned|thinks|believes|stated|remarked|spoke|talked)\b`,
      String.raw`\bwho (?:has |had |have |also )?(?:(?:is |was )?call(?:s|ed|ing) for|highlights|highlighted|emphasi[sz]es|emphasi[sz]ed|sees|proposes|proposed|notes|noted|points (?:to|out)|pointed (?:to|out)|announces|announced|advocates|advocated|demands|demanded|used? the (?:words?|phrase|term|expression))\b`,
      String.raw`\bwho (?:has |had |have )?(?:would like|wants|wanted|recommends|recommended|urges|urged|stresses|stressed|feels|felt|suggests|suggested|coined|mentions|mentioned|reckons|reckoned|insists|insisted|maintains|maintained|admits|admitted|complains|complained|praises|praised)\b`,
      String.raw`\bwho (?:is|was) (?:the (?:man|woman|person|one|guy|lady) )?(?:quoted|who says|who said) (?:as )?(?:saying)?\b.+`,
      String.raw`\bwho (?:is|was) behind the (?:words|quote|line|phrase|comment|remark)\b`,
      String.raw`\bwhose (?:words|quote|quotation|opinion|view|line|phrase|comment)\b|\bwho (?:is|was|are|were) (?:being )?quoted\b`,
    ],
  ],
  [
    'definition',
    [
      String.raw`^what (?:is|are|was|were) .+ called$`,
      String.raw`\b(?:is|are) (?:an? )?what (?:kind|sort|type) of\b|\b(?:is|are) what$`,
    ],
  ],
  [
    'quotation',
    [
      String.raw`\b(?:what|which) (?:(?:one|two|three|four)(?:[- ]word)? |exact |very )?(?:words?|phrases?|terms?|expressions?|labels?|nick-?names?|adjectives?)\b`,
      String.raw`\b(?:quotes?|quoted|quotations?|verbatim)\b|\baccording to\b`,
      String.raw`['’]s? (?:own |exact |very )?(?:words|comments?|remarks|views?|opinions?|thoughts|take|verdict|statement|quotes?)\b`,
      String.raw`\b(?:anything|something|everything) (?:from|by)\b`,
      String.raw`\b(?:words|statements?|comments?|remarks|opinions?|views?|verdict|thoughts|message|reaction|response|conclusions?) (?:of|by|from|on)\b`,
      String.raw`\b(?:what|how|anything|something|everything) (?:else )?(?:exactly )?(?:${aux}) .+ (?:${said}|make of|view|see)\b`,
      String.raw`\bwhat .+ (?:said|says|thinks|wrote|concluded|concludes|recommends|argues) (?:about|on|of|regarding)\b`,
      String.raw`\bwhat (?:is|are|was|were) .+ (?:opinion|views?|position|message|verdict|take|stance|conclusion|reaction)\b`,
      String.raw`^(?:what )?.+ (?:said|says) what\b`,
      String.raw`\bin .+['s] (?:view|opinion|words|eyes)\b`,
    ],
  ],
  [
    'reason',
    [
      String.raw`\b(?:why|how come|what for)\b|\breasons? (?:for|why|behind)\b`,
      String.raw`\bwhat (?:caused|causes|made|makes|is the reason|are the reasons|was the reason|led|explains)\b`,
    ],
  ],
  [
    'person',
    [
      String.raw`^who\b|\bwho$|\bwho (?:is|are|was|were)\b|\bwho're\b`,
      String.raw`\b(?:what|which) (?:position|post|job|title|office) (?:does|did|do) .+ (?:hold|have|occupy)\b`,
      String.raw`\bname of\b|s name$|'s name\b|^name an? `,
    ],
  ],
  [
    'list',
    [
      String.raw`^(?:list|name|enumerate|(?:give me )?(?:an? )?(?:rundown|overview|breakdown) of|give me (?:a list|the names|all)|tell me (?:all|the names))\b|\b(?:names|list) of\b|\blist$`,
      String.raw`\bwhat (?:are|were) .+ (?:names|called)$`,
      String.raw`\b(?:which|what) (?:are|were) (?:the )?(?:names? of|(?:${few}|different|various|individual) )`,
      String.raw`\bwhich (?!(?:is|was|has|does|says)\b)(?:${few} )?\p{L}+s\b|\b(?:what|which) ${few} \p{L}+|\bwhich .+ are there\b`,
      String.raw`\bwhat (?:is|are|does) .+ (?:made up of|made of|consist of|composed of|comprise|include|contain)\b|^(?:what|which) \p{L}+ (?:makes? up|form|belong to|are part of)\b`,
    ],
  ],
  [
    'definition',
    [
      String.raw`\bwhat (?:kind|sort|type) of \p{L}+ (?:is|are|was|were)\b|\btitle of\b`,
      String.raw`^(?:so )?what(?: is| are|'s| was| were|'re) (?!.*\b(?:doing|going|happening|being)\b)`,
      String.raw`^what (?:an? |the )?.+ (?:is|are)$`,
      String.raw`^spell out\b|\b(?:abbreviation|acronym|short for|full name of)\b`,
      String.raw`\bwhat (?:do|does|did|is)? ?.+ (?:mean|meen|stand for)$|\bmeaning of\b|\bmeaning$|\bstands? for\b`,
      String.raw`^(?:define|explain|describe|meaning of|definition of|tell me about|info(?:rmation)? (?:on|about))\b`,
    ],
  ],
  [
    'yes-no',
    [
      String.raw`^(?:(?:and|but|so|or|then) )*(?:${aux})\b`,
      String.raw`\b(?:true that|is it right that|correct that)\b`,
    ],
  ],
  ['passage', [String.raw`\b(?:what|which|how|where|whose|whom)\b`]],
  // “Boards and councils together?”
  [
    'count',
    [
      String.raw`(?<!\b(?:work|works|working|worked|come|comes|coming|bring|bringing|brought|join|act|pull|get) )(?:together|altogether|combined)$`,
    ],
  ],
];

const compiled = forms.map(([want, patterns]) => [want, new RegExp(patterns.join('|'), 'u')] as const);

/** Asking what the texts say is asking; it does not make them a speaker. */
const inSources =
  /\b(?:according to|in|by|of) (?:the |these |both |your |any )?(?:two )?(?:articles?|sources?|texts?)\b/gu;
const politeness =
  /^(?:(?:and|so|but|ok|okay|then|also|or|please|can you|could you|would you|will you|do you know|tell me|i want to know|i wonder|any idea) )+(?=(?:what|which|who|when|where|why|how|list|name|define|explain|describe|count|compare)\b)/u;

/** What the words ask for; `bare` when they hold no question form at all. */
export function findWant(plain: string): Want {
  const asked = plain
    .replace(inSources, ' ')
    .trim()
    .replace(politeness, '')
    .replace(/^(?:what|how) about (?:the )?/u, '');
  return compiled.find(([, form]) => form.test(asked))?.[0] ?? 'bare';
}

/** Words that carry the form of a question and none of its subject. */
export const formWords: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...words(`
    many much number count total amount exact exactly there exist exists existing altogether overall currently now today please
    tell give show know quote quotes quoted quotation quotations words opinion opinions view views list name names define explain
    describe definition meaning mean means stand stands percent percentage cent proportion fraction share year date long ago big
    large size according anything something everything else actually really just approximately roughly source sources article
    articles text texts reason reasons figure figures value stated per kind sort thing things called call info information
    get got made make refer refers part new yet me hey hi hello thanks ok yes no true correct right different various individual old recent recently main
 specific particular well way lot happen happens happened going worth use work works since until between by itself
    themselves idea wonder called title getting supposed meant face faces faced facing involved around apart still job position goes go went matter matters then line re regarding concerning em nr num nbr given gives giving abbreviation acronym spell full short meen percentages million millions additional footnote counts count disagreement contradict accounts compared contrast phrase sentence paragraph passage rundown overview breakdown`),
]);

/** Verbs and nouns that say no more of a number than that there is one; what they are about still counts. */
const fillersOfNumbers: ReadonlySet<string> = new Set(
  words(`
  operate operates operated operating run runs running function functioning active form forms forming make makes making belong belongs
  located based found sit present separate distinct precise precisely let need want like know looking check confirm provide quantity
  combined together whole entire numbers figures mentioned listed counted reported mention mentions named sitting sits stand standing carve
  carved divide divided divides split splits juggle juggles juggling deal deals dealing cope handle navigate tally add adds added adding talk
  talking talked asterisk star note notes noted bottom next due fall falls falling scattered dotted spread packed crammed sheer incl including
  refer referred appear appears feature features featured crop crops plus alongside nowadays presently supposedly apparently roughly overall
  ballpark reused odd slice portion chunk sum bodies organisations organizations units include includes included contain contains comprise comprises`),
);
const numeric: ReadonlySet<Want> = new Set(['count', 'share', 'amount', 'date', 'figure']);

const sayingWords: ReadonlySet<string> = new Set(saying);
const comparingWords: ReadonlySet<string> = new Set(
  words(
    'compare compares compared comparing against versus beside contrast contrasting comparison differ differs difference differences disagree agree agreement same versus vs talk talks cover covers discuss both each put coverage account treatment',
  ),
);
const makingWords: ReadonlySet<string> = new Set(['make', 'made', 'get', 'got']);
/** Typed wrong as often as any other word of a question's form. */
export const typableWords: ReadonlySet<string> = new Set([
  ...saying,
  ...words('compare comparison differ difference differences disagree contrast'),
]);
/** “Which person said so?” */
const whoWords: ReadonlySet<string> = new Set([
  'person',
  'man',
  'woman',
  'expert',
  'speaker',
  'spokesperson',
]);
const sayingWants: ReadonlySet<Want> = new Set(['quotation', 'speaker', 'comparison', 'bare']);

/** Whether a word is a verb of saying or thinking. */
export function isSaying(word: string): boolean {
  return sayingWords.has(word.toLowerCase()) && !/^(?:write|writes|wrote)$/iu.test(word);
}

/** Whether a word only carries the form of such a question: verbs of saying do where words are asked for. */
export function isFormWord(want: Want, word: string): boolean {
  // “When was the promise made?” asks for another date than when it falls due.
  if (want === 'date' && makingWords.has(word)) return false;
  // “What makes the future uncertain?”
  if (want === 'reason' && /^(?:makes|causes|explains)$/u.test(word)) return true;
  if (numeric.has(want) && fillersOfNumbers.has(word)) return true;
  if (want === 'comparison' && comparingWords.has(word)) return true;
  if (want === 'speaker' && whoWords.has(word)) return true;
  return formWords.has(word) || neutralWords.has(word) || (sayingWants.has(want) && sayingWords.has(word));
}
