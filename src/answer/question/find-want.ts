// A question in plain, lower-case words in; what kind of answer it wants out. English question forms only, no subject matter.
import { saying, auxiliaries } from './verbs.ts';
import type { Want } from './wants.ts';

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
      String.raw`\b(?:compare|compared|comparing|comparison|contrast|contrasted|differ|differs|disagree|contradicts?|contradictions?|disagreements?|disagrees|inconsistent|inconsisten(?:cy|cies)|conflicting|versus|vs)\b|\bdifferences? between\b`,
      String.raw`\b(?:both|two|each|all) (?:of the )?(?:sources|articles|reports|texts|accounts|pieces)\b.*\b(?:say|agree|give|put|describe|mention|cover|discuss|talk|speak|refer|report|include|call)`,
      String.raw`\b(?:what|how) (?:does|do|did) (?:each|both|either|the two) (?:of the )?(?:articles?|sources?)\b`,
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
      String.raw`\b(?:what|which|how (?:big|large|high|great))(?:['’]?s| is| was)?(?: an?| the)? share\b|^(?:the )?share of\b`,
      // “What is such a rate called?” asks for its name, “what is the flat rate paid to keepers?” for a sum, if any.
      String.raw`\b(?:what|which)(?: (?:is|was|would be)(?: the| an?)?)?(?: (?!(?:${aux})\b)[\p{L}']+){0,3} rate\b(?! (?:mean|called|paid)\b)`,
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
      // “What does the cost of mending mean for the town?” asks for no sum.
      String.raw`^what (?:would|will|does|do|did|might|could) .+ cost(?! of\b)\b`,
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
      String.raw`(?<!^(?:what|which|who|whom|whose|how|why|where)\b.*)\b(?:when|since when|until when|by when|since$)\b(?! (?:asked|it comes|compared))|\bhow (?:long ago|old|recent|recently|soon)\b`,
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
      String.raw`\b(?:anything|something|everything|an? line|(?:some|any) lines) (?:from|by)\b`,
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
      String.raw`^(?:who|which (?:person|man|woman|lady)(?! of))\b|\bwho$|\bwho (?:is|are|was|were)\b|\bwho're\b`,
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
