// One spelling for the ways in which British and American English write a word, and for a verb's irregular forms.

/** Roots written -our in Britain and -or in America; the rest (four, hour, tour) have no other spelling. */
const OUR =
  /^(arm|behavi|cand|clam|col|demean|disc?ol|endeav|dishon|fav|disfav|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)our/;
/** Roots written -re in Britain and -er in America; “more” and “where” are none of them. */
const RE =
  /^((?:kilo|centi|milli|micro|nano|deci)?(?:met|lit)|cent|epicent|theat|amphitheat|fib|calib|lust|spect|sab|meag|somb)r(?:e(s?)|(ed|ing))$/;
/** A shorter stem before -ise is a word of its own (rise, noise, devise) and has no -ize. */
const ISE = /^(.{3,})is(e|ed|es|ing|er|ers|ation|ations|ational)$/;
/** Folding these would part them from their own nouns: precision, television. */
const ISE_KEPT = /^(?:prec|conc|telev|superv|circumc|prom|compr|prem|surpr|exerc)is/;
/** Greek and Latin vowels that America writes with one letter, inside roots where nothing else is spelt so. */
const AE = /(h|an|leuk|isch|tox)aem|(p|op)aed|(gyn|c)aec|aesth|(ch|pal)aeo|^oest|^oed|^oesoph|^f(o)et|rrhoea/;

const AE_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/aem/, 'em'],
  [/aed/, 'ed'],
  [/aec/, 'ec'],
  [/aesth/, 'esth'],
  [/aeo/, 'eo'],
  [/^oes/, 'es'],
  [/^oed/, 'ed'],
  [/^foet/, 'fet'],
  [/rrhoea/, 'rrhea'],
];

/** Word for word: the left spelling is read as the right one. */
const PAIRS = new Map(
  `programme program, programmes programs, defence defense, defences defenses, offence offense, offences offenses,
   licence license, licences licenses, practise practice, practised practiced, practising practicing, pretence pretense,
   grey gray, plough plow, aluminium aluminum, sulphur sulfur, mould mold, judgement judgment, judgements judgments,
   acknowledgement acknowledgment, skilful skillful, jewellery jewelry, cheque check, tyre tire, tyres tires, kerb curb,
   storey story, storeys stories, ageing aging, whisky whiskey, cosy cozy, sceptical skeptical, sceptic skeptic,
   artefact artifact, artefacts artifacts, enquiry inquiry, enquiries inquiries, learnt learned, burnt burned, spelt spelled,
   bn billion, tn trillion`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([from = '', to = '']) => [from, to] as const),
);

/** Plurals that no ending tells. Irregular verbs were tried too: no gain. */
const PLURALS = new Map(
  `children child, men man, women woman, feet foot, teeth tooth, mice mouse, lives life, wives wife, halves half, leaves leaf,
   knives knife, shelves shelf, wolves wolf, people person, criteria criterion, phenomena phenomenon, indices index`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([from = '', to = '']) => [from, to] as const),
);

function foldVowels(word: string): string {
  return AE.test(word) ? AE_FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), word) : word;
}

/** The spelling under which a lower-case word is indexed, before its ending is cut off: “organised” → “organized”. */
export function foldSpelling(word: string): string {
  const known = PAIRS.get(word) ?? PLURALS.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  const folded = foldVowels(word)
    .replace(OUR, '$1or')
    .replace(RE, '$1er$2$3')
    .replace(/ogue(s?)$/, 'og$1');
  if (/lys(?:e|ed|es|ing|er|ers)$/.test(folded)) return folded.replace(/lys(\w+)$/, 'lyz$1');
  return ISE_KEPT.test(folded) ? folded : folded.replace(ISE, '$1iz$2');
}
