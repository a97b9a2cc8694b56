// What people type on phones in; the words they stand for out. English in general, no subject matter.

const short: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hw: 'how',
    y: 'why',
    wat: 'what',
    wht: 'what',
    wot: 'what',
    wots: 'whats',
    wats: 'whats',
    wich: 'which',
    wen: 'when',
    wer: 'where',
    meny: 'many',
    mny: 'many',
    orgs: 'organisations',
    org: 'organisation',
    r: 'are',
    u: 'you',
    ur: 'your',
    ppl: 'people',
    pple: 'people',
    abt: 'about',
    bout: 'about',
    cos: 'because',
    coz: 'because',
    cuz: 'because',
    b4: 'before',
    gov: 'government',
    govt: 'government',
    gvt: 'government',
    nd: 'and',
    n: 'and',
    thx: 'thanks',
    pls: 'please',
    plz: 'please',
    w: 'with',
    wiv: 'with',
    wth: 'with',
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    whats: 'what is',
    whos: 'who is',
    wheres: 'where is',
    hows: 'how is',
    whens: 'when is',
    whys: 'why is',
    theres: 'there is',
    thats: 'that is',
    pct: 'percent',
    yr: 'year',
    yrs: 'years',
    bn: 'billion',
    mn: 'million',
    sb: 'somebody',
    smth: 'something',
    tmrw: 'tomorrow',
    'c’mon': 'come on',
  }),
);

/** Phrases for one word, which no dictionary of words would find. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bhow come\b/giu, 'why'],
  // Whether they said so at all comes first.
  [
    /^why (?:did|does|do|has|have) (.+?) (?:say|said|claim|argue|think|believe)(?: that| so)? (?=\p{L}+ \p{L})(.+)$/giu,
    'what did $1 say about $2',
  ],
  [/\bmanages? to (?=\p{L})/giu, ''],
  // “With 40 boats, how busy is the dock?” asks it with the number behind.
  [
    /^(?:(?:so|and|but) )?with ([^,?]*\d[^,?]*),\s*((?:how|what|why|who|when|where|is|are|do|does|can)\b[^?]*)/giu,
    '$2 with $1',
  ],
  // No question begins with two verbs.
  [/^((?:(?:and|so|but|ok) )*)were (?=(?:does|do|did|is|was|can|could)\b)/giu, '$1where '],
  [/\b(at risk|away|apart|different|excluded|missing|suffers?|benefits?|born|hails?) form\b/giu, '$1 from'],
  [/\bwould like (?=\p{L}+)(?!to\b)/giu, 'wants '],
  [
    /\b(?:what|which) (?:position|post|job|title|office) (?:does|did|do) (.+?) (?:hold|have|occupy)\b/giu,
    'who is $1',
  ],
  [/\s&\s/gu, ' and '],
  [/(?<![\d/])([12]\d)\/([1-3]\d)(?![\d/])/gu, '20$1/$2'],
  [/\b(?:get|gets|got) (?=\p{L}{3,}ed\b)/giu, 'was '],
  [/\bco-?wrote\b/giu, 'wrote'],
  [/[,\s]*\b(?:word for word|in (?:its|their|his|her) own words)\b,?/giu, ' '],
  [/\b(?:the |both )?two (?=(?:percentages|shares|figures|numbers|amounts|values)\b)/giu, 'the '],
  [/\b(what|who|where|when|how|why|that|there)['’]s\b/giu, '$1 is'],
  [
    /^(?:so |and |but |hi |well )*(?:am i (?:right|correct)(?: in (?:thinking|saying))?(?: that)?|i (?:thought|thougt|think|believe|heard|read|guess|assume)(?: that)?|is(?:n['’]t| not)? it (?:true|right|correct)(?: that)?)\b/giu,
    'is it true that',
  ],
  [/\b(?:a|an) (\p{L}+) one\b(?=\W*$)/giu, '$1'],
  [/\s+or (?:not|no|what)(?: really)?\s*(?=\?*$)/giu, ''],
  [
    /\b(?:counted|classed|regarded|seen|considered|treated|listed) (?:as )?(?:being )?(?:an? )?part of\b/giu,
    'in',
  ],
  [/\b(form|forms|forming|are|is|being) part of\b/giu, '$1 in'],
  // “Is she an author, or is she merely quoted?” is settled by the first half.
  [
    /[\s,;–-]+or (?:is|are|was|were|does|do|did|has|have) (?:it|he|she|they) (?:merely|just|only|simply)\b[^\d?]*(?=\?*$)/giu,
    '',
  ],
  [/\bamong the (?=\p{L}+s of\b)/giu, 'one of the '],
  // “A fifth, 20%, of” says one thing twice.
  [
    /\b(?:an?|one) (?:half|third|quarter|fifth|sixth|eighth|tenth)\s*[,(–-]\s*(?:or |about )?(?=\d+(?:\.\d+)?\s?(?:%|per ?cent))/giu,
    '',
  ],
  [/(\d\s?(?:%|per ?cent))\s*[,)]\s*(?=of\b)/giu, '$1 '],
  [/\bin (?:connection|conjunction|relation) with\b/giu, 'about'],
  [/\bthe pop\b(?=\W*$| of\b)|\bpop(?=\s+of\b)/giu, 'the population'],
  [/\b(counts?|counted|listed|included|named|given) as (?:a )?part of\b/giu, '$1 in'],
  [
    /^what (?:has|have|does|do) (.+?) (?:got to|have to|to) do with (?:it|this|that|them|all this)\W*$/giu,
    'what about $1',
  ],
  [/\b(?:come|came|comes) to be (?=\p{L}+ed\b)/giu, 'been '],
  [/\bset (?=alongside|beside|next to\b)/giu, ''],
  // “Does the paper put a number on the boards, and if so, what is it?”
  [
    /^(?:does|do|did) (.+?) (?:put|give|state|have|name|offer|mention|provide|print) (?:a|an|any|the|an exact|a precise) (?:number|count|total) (?:on|for|of|to) ([^,?]+)(?:,.*)?$/giu,
    'how many $2 does $1 mention',
  ],
  [/\b(what|who)(?:['’]s|s| is) been\b/giu, '$1 has been'],
  [/\b(come|comes|coming|came) form\b/giu, '$1 from'],
  [/^(is|are|was|were) (?:thier|their|ther|they're)\b/giu, '$1 there'],
  [/\bacc(?:ording|\.)? to\b/giu, 'according to'],
  [
    /[,\s]+(?:(?:is|are|was|were|do|does|did|has|have)n['’]?t (?:it|they|he|she|there)|right|correct|yes|no|innit)\s*(?=\?*$)/giu,
    ' is it true that',
  ],
  [/\b(?:in the mix|out there|all together|in total|in all|at the moment|right now)\b/giu, 'altogether'],
];

/** Whether something is so is asked. */
const whether = /^(?:is it true that|is|are|was|were|do|does|did|has|have)\b/iu;
const parts: Readonly<Record<string, number>> = {
  half: 50,
  two: 50,
  quarter: 25,
  four: 25,
  fifth: 20,
  five: 20,
  tenth: 10,
  ten: 10,
};
const fraction =
  /\b(?:(?:(?:an?|one) )?(half|quarter|fifth|tenth) of|(?:one|1) in (?:every )?(two|four|five|ten)(?= \p{L}))\b/giu;

/** “Is a quarter of them new?”: a share put for confirmation, as a number that can be held against another. */
function spellShares(text: string): string {
  if (!whether.test(text)) return text;
  return text.replace(fraction, (typed: string, part?: string, ratio?: string) => {
    const share = parts[(part ?? ratio ?? '').toLowerCase()];
    return share === undefined ? typed : `${share}% of`;
  });
}

/** Spells out abbreviations of chat, word by word; everything else stays as typed. */
export function spellOut(text: string): string {
  const worded = spellShares(phrases.reduce((line, [phrase, word]) => line.replace(phrase, word), text));
  return worded.replace(/(?<![\p{L}\p{N}@#/.-])[\p{L}\p{N}]+(?![\p{L}\p{N}]|['’-]\p{L})/gu, (word) => {
    const plain = short.get(word.toLowerCase());
    return plain !== undefined && (word === word.toLowerCase() || word.length > 2) ? plain : word;
  });
}
