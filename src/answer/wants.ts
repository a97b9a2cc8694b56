// A question in plain, lower-case words in; what kind of answer it wants out. English question forms only, no subject matter.

/** What a question wants. `bare`: words without a question ("32 groups?", "pensions"). */
export type Want =
  | 'count'
  | 'figure'
  | 'amount'
  | 'share'
  | 'date'
  | 'duration'
  | 'quotation'
  | 'speaker'
  | 'person'
  | 'definition'
  | 'list'
  | 'comparison'
  | 'yes-no'
  | 'reason'
  | 'passage'
  | 'bare';

const saying =
  'say|says|said|saying|think|thinks|thought|argue|argues|argued|comment|comments|commented|conclude|concludes|concluded|claim|claims|claimed|warn|warns|warned|recommend|recommends|recommended|suggest|suggests|suggested|call for|calls for|called for|want|wants|wanted|urge|urges|urged|believe|believes|believed|state|states|stated|tell|tells|told|write|writes|wrote|mention|mentions|mentioned|find|finds|found|feel|feels|felt|highlight|highlights|highlighted|stress|stresses|stressed|describe|describes|described|propose|proposed|ask for|asked for|remark|remarked|announce|announced|note|noted|add|added';
const auxiliary =
  "is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|won't|can't|couldn't|wouldn't|shouldn't";

// First match wins, so the narrower forms come first.
const forms: readonly (readonly [Want, RegExp])[] = [
  [
    'comparison',
    /\b(?:compare|comparison|differ|differs|difference|differences|disagree|disagreement|versus|vs)\b|\b(?:both|two|each|all) (?:of the )?(?:sources|articles|reports|texts)\b.*\b(?:say|agree|give|put|describe)|\bdo the (?:sources|articles) agree\b/u,
  ],
  [
    'share',
    /\b(?:percent|percents|percentage|percentages|per cent|proportion|fraction)\b|(?:what|which|how (?:big|large|high|great)(?: is)?(?: a| the)?) share\b|^share of\b|^%|\bwhat %|\bhow many (?:percent|per cent|%|in (?:ten|10|a hundred|100))/u,
  ],
  ['duration', /\bhow long (?:did|does|do|was|were|is|are|will|has|have)\b(?!.*\bago\b)/u],
  [
    'amount',
    /\bhow much\b|\bhow big (?:is|was|are|were)\b|\bhow large (?:is|was|are|were)\b|\bworth\b|\bvalue of\b|\b(?:what|how) (?:is |was |are )?(?:the )?(?:size|cost|costs|price|budget|amount|sum)\b/u,
  ],
  [
    'count',
    /\bhow many\b|\b(?:the |a |total |exact )(?:number|count)s? of\b|^(?:number|count|no) of\b|\bwhat number of\b|\b(?:what|give me|tell me|whats|what's) (?:is |was |are )?(?:the )?(?:total|number|count|headcount)\b|^(?:count|total)\b/u,
  ],
  [
    'date',
    /\b(?:when|since when|until when|by when)\b(?! (?:asked|it comes|compared))|\b(?:what|which|in what|in which) (?:year|date|month|day|time)\b|^(?:year|date) (?:of|when|that)\b|\bhow long ago\b|\bhow (?:old|recent|recently)\b/u,
  ],
  [
    'speaker',
    /\bwho (?:was it (?:that|who) |is it (?:that|who) )?(?:has |had |have |also )?(?:say|says|said|saying|commented|comments|argues|argued|claims|claimed|concludes|concluded|describes|described|called|calls|warned|warns|wrote that|thinks|believes|stated|remarked|spoke|talked)\b|\bwhose (?:words|quote|quotation|opinion|view)\b|\bwho (?:is|was|are|were) (?:being )?quoted\b/u,
  ],
  [
    'quotation',
    new RegExp(
      String.raw`\b(?:quote|quotes|quoted|quotation|quotations|verbatim)\b|\b(?:words|statement|statements|comment|comments|remarks|opinion|opinions|view|views|verdict|thoughts|message|reaction|response|conclusion|conclusions) (?:of|by|from|on)\b|\baccording to\b|\b(?:what|how|anything|something|everything) (?:else )?(?:exactly )?(?:did|does|do|has|have|had|would|is|was) .+ (?:${saying}|have to say|saying|make of|view|see)\b|\bwhat .+ (?:said|says|thinks|wrote|concluded|concludes|recommends|argues) (?:about|on|of|regarding)\b|\bwhat (?:is|are|was|were) .+ (?:opinion|view|views|position|message|verdict|take|stance|conclusion|reaction)\b|^(?:what )?.+ (?:said|says) what\b|\bwhat (?:did|does|has) .+ (?:${saying})$`,
      'u',
    ),
  ],
  [
    'reason',
    /\b(?:why|how come|what for)\b|\bwhat (?:caused|causes|made|makes|is the reason|are the reasons|was the reason|led|explains)\b|\b(?:reason|reasons) (?:for|why|behind)\b/u,
  ],
  [
    'person',
    /\b(?:who is|who are|who was|who were|whos|who's|who're)\b|^who\b|\bname of the\b(?!.*s$)|'s name\b|^name an? /u,
  ],
  [
    'list',
    /^(?:please )?(?:list|name|enumerate|give me (?:a list|the names|all)|tell me (?:all|the names))\b|\b(?:which|what) (?:are|were) (?:the )?(?:names? of|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|different|various|individual) )|\bwhich (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) )?(?!(?:is|was|has|does|says)\b)\p{L}+s\b|\bwhat (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) \p{L}+|\b(?:names|list) of\b|\bwhat (?:is|are|does) .+ (?:made up of|made of|consist of|composed of|comprise|include|contain)\b|\bwhich .+ are there\b/u,
  ],
  [
    'definition',
    /^(?:so )?(?:what is|what are|what's|whats|what was|what were|what're|wots|wot is) (?!.*\b(?:doing|going|happening|being)\b)(?:(?:the|a|an|this|these|those|that|meant by|all these|all this|this thing called|exactly) )*(?!(?:main|biggest|current|problem|problems|challenge|challenges|plan|plans)\b)|\b(?:what|wot) (?:do|does|did) .+ (?:mean|stand for)$|^(?:please )?(?:define|explain|describe|meaning of|definition of|tell me about|info on|information on|information about)\b|\bmeaning of\b|\bstands? for\b/u,
  ],
  [
    'yes-no',
    new RegExp(
      String.raw`^(?:(?:and|but|so|or|then) )*(?:${auxiliary})\b|\b(?:true that|is it right that|correct that)\b`,
      'u',
    ),
  ],
  ['passage', /\b(?:what|which|how|where|whose|whom|tell me|explain|describe)\b/u],
];

/** What the words ask for; `bare` when they hold no question form at all. */
export function findWant(plain: string): Want {
  return forms.find(([, form]) => form.test(plain))?.[0] ?? 'bare';
}

/** Words that carry the form of a question and none of its subject. */
export const formWords: ReadonlySet<string> = new Set(
  `${saying.replaceAll(' for', '')}|${auxiliary}|many|much|number|count|total|amount|exact|exactly|there|exist|exists|existing|altogether|overall|currently|now|today|please|tell|give|show|know|quote|quotes|quoted|quotation|quotations|words|opinion|opinions|view|views|list|name|names|define|explain|describe|definition|meaning|mean|means|stand|stands|percent|percentage|cent|proportion|fraction|share|year|date|long|ago|big|large|size|according|anything|something|everything|else|actually|really|just|approximately|roughly|source|sources|article|articles|text|texts|reason|reasons|come|figure|figures|value|stated|per|kind|sort|thing|things|called|call|info|information|people's|get|got|made|make|whats|wots|wot|whos|u|ur|me|pls|plz|plese|hey|hi|hello|thanks|ok|yes|no|true|correct|right|different|various|individual|old|recent|recently|main|whole|specific|particular|well|way|lot|happen|happens|happened|going|worth|value|use|work|works`.split(
    '|',
  ),
);
