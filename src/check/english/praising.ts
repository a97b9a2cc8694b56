// English words by which people show that they take words for somebody’s: praise, agreement, and how somebody spoke.

const very = String.raw`(?:(?:so|very|too|quite|really|absolutely|totally|completely|dead|bang|all|pretty|just|still|rather|clearly|not|\p{L}+ly)\s)*`;
const good = '(?:good|great|fair|excellent|valid|strong|brilliant|nice|solid|top|superb|important)';
const kinds =
  '(?:wise|strong|fine|powerful|harsh|stern|choice|stirring|kind|blunt|tough|fighting|sharp|angry|true|bold|sensible|good|great|brave|inspiring)';

const gasps = String.raw`(?:(?:wow|ouch|oof|yikes|blimey|crikey|gosh|ha(?:ha)*|lol|hm+|oo+h|o+h|a+h|damn|omg|who?ah?|yes|yep)[\s,.!…–—-]+)*`;
/** “A damning verdict from”, “harsh words from”, not “not the words of”. */
const piecesOfText = String.raw`(?:an?\s|some\s|such\s|what\s(?:an?\s)?)?(?:(?!(?:i|we|you|they|waiting|need|not|no|nothing|never|other|different|unlike|without|isn['’]t|the)\b)[\p{L}’'-]+\s){0,3}(?:words|lines?|stuff|quotes?|verdict|put-?down|assessment|criticism|warning|comments?|remarks?|statement|message|swipe|dig|language|sentence|phrase|soundbite)(?:\s(?:indeed|there))?(?=\s(?:from|by)\s)`;

/** Behind a quotation, before the name of whoever is praised for it: “well said”, “wow, wise words from”. */
export const praise = new RegExp(
  String.raw`^${gasps}(?:(?:very|so|really|damn|such)\s)*(?:well (?:said|put|spoken|phrased|argued)|${kinds} (?:words|stuff)(?: indeed)?|${good} (?:points?|stuff|line|quote|one)(?: (?:made|well made))?|(?:spot|bang) on|nailed it|(?:you )?(?:tell|told) (?:them|him|her|[’']?em|it)(?: like it is)?|preach(?: it)?|hear,? hear|amen(?: to that)?|bravo|(?:i )?could(?:n['’]?t| not) (?:agree more(?: with)?|have (?:said|put) it better(?: myself)?)|(?:brutal|harsh|damning|scathing|bold|savage|blunt)(?:\sthat|\sstuff)?(?=\sfrom\s)|${piecesOfText})(?:[\s,.!…–—-]+(?:there|from|by|as ever|as always)\b)*[\s,.!…–—-]+(?=\p{L})`,
  'iu',
);

/** Behind such a name: “Amos nails it”. */
export const praised = new RegExp(
  String.raw`\s(?:nail(?:s|ed) it|gets it|(?:sums|summed) it up|(?:has|had|makes|made) (?:a|a ${good}) point|hit(?:s)? the nail on the head|(?:is|was|['’]s) ${very}(?:right|correct|spot on|bang on)|(?:puts|put) it (?:well|perfectly|best|nicely|bluntly))$`,
  'iu',
);

const state = String.raw`(?:right|correct|wrong|spot on|mistaken|adamant|clear|convinced|certain|sure|worried|concerned|hopeful|confident|afraid|positive|persuaded|insistent)`;
/** Before a quotation, behind whoever is agreed with: “Amos is right that”; “Amos was like”. */
export const agreedBehind = new RegExp(
  String.raw`(?:(?:['’]s|\s(?:is|was|are|were|be|being|seems?|sounds?))\s${very}(?:${state}(?:\s(?:that|to say|in saying|to point out|when (?:he|she|they) says?))?|like|all(?:\slike)?)|\s(?:is|was|are|were)\s(?:so |very |really |rightly )?(?:proud|pleased|glad|delighted|thrilled)\sthat|\s(?:all\s)?(?:agree[ds]?|concur(?:s|red)?|accept(?:s|ed)?)(?:\sthat)?)\s*[,:–—-]?\s*$`,
  'iu',
);
/** Before such a name: “I agree with Amos that”. */
export const agreedBefore =
  /\b(?:(?:dis)?agree(?:s|d|ing)?\swith|(?:i|we)(?:['’]m|['’]re|\sam|\sare)\swith|(?<=^\W*)(?:totally|completely|absolutely|entirely|fully|firmly|wholly|definitely|very much|100\s?%|100 per cent)\swith|sid(?:e|es|ed|ing)\swith|echo(?:es|ed|ing)?|paraphras(?:e|ing))\s(?<who>[^,:;“"]{2,50}?)(?:\s(?:that|on|here|there|on (?:this|that)(?: one)?|when (?:he|she|they) says?))?\s*[,:–—-]?\s*$/iu;

const moods =
  '(?:happy|unhappy|furious|angry|livid|cross|pleased|thrilled|impressed|amused|worried|sceptical|skeptical|blunt|scathing|gloomy|hopeful|optimistic|pessimistic|critical|fuming|adamant|frank|honest|clear|upset|disappointed|annoyed|concerned|on (?:fire|form|top form|stage|the radio|tv|telly)|in (?:\\p{L}+ )?form)';
const stages = String.raw`(?:\s(?:on|at)\s(?:the\s|this\s)?(?:\p{L}+\s)?(?:radio|telly|tv|television|news|stage|podcast|programme|show|conference|event|seminar|launch|hustings|youtube|zoom|newsnight|twitter)(?:\s(?:this morning|this evening|tonight|earlier|just now|again))?)`;

const they = String.raw`(?:he|she|they)(?:['’](?:s|re)|\sis|\sare)`;
/** “Has it right”, “makes the point well”, “should know”, “has been very clear on this”. */
const rightness = [
  String.raw`(?:has|had|have|got|gets)\s(?:it|this)\s${very}(?:right|spot on|exactly|in one|down to a t)`,
  String.raw`(?:gets\sit|nail(?:s|ed)\s(?:it|this))(?:\s(?:exactly|completely|perfectly))?`,
  String.raw`hits?\sthe\snail\son\sthe\shead`,
  String.raw`(?:makes?|made)\s(?:the|this|that|his|her|their)\s(?:\p{L}+\s)?(?:point|case|argument)(?:\s(?:\p{L}+ly|well|best))?`,
  String.raw`puts?\s(?:it|this)\s(?:well|best|bluntly|nicely|neatly|perfectly)|sa(?:ys|id)\sit\s(?:all|best)`,
  String.raw`(?:should|ought\sto|would|must)\sknow(?:\sbetter|\swhat\s${they}\stalking\sabout)?|knows?\swhat\s${they}\stalking\sabout`,
  String.raw`(?:has|have|had)\s(?:always\s|long\s)?been\s${very}(?:clear|blunt|frank|honest|consistent|outspoken|explicit)(?:\s(?:about|on)\s(?:it|this|that|them|these))?`,
].join('|');

/** All that a sentence says of somebody: that they spoke, how, or that one heard them. */
export const scenes: readonly RegExp[] = [
  new RegExp(String.raw`\s(?:${rightness})$`, 'iu'),
  new RegExp(
    String.raw`(?:['’]s|\s(?:is|was|are|were|sounds?|sounded|seems?|seemed|looks?|looked|got|gets)(?:n['’]?t)?)\s${very}${moods}(?:\s(?:about|with|at)\s(?:it|this|that|them|these))?(?:\s(?:here|today|either|at all))?`,
    'iu',
  ),
  new RegExp(
    String.raw`\s(?:has|had|has got|['’]s got)\s(?:some |a few |very |really )*(?:${kinds}|things?|thoughts|a lot|lots|plenty|something)(?:\s(?:words?|things?))?(?:\sto say)?(?:\s(?:about|on|for)\s(?:it|this|that|them|these|us))?`,
    'iu',
  ),
  /\s(?:(?:did|does)(?:n['’]?t| not) (?:hold back|mince (?:his|her|their|any)? ?words)|doesn['’]?t hold back|pull(?:s|ed) no punches|weigh(?:s|ed) in|let(?:s)? rip|had a (?:pop|go|rant|moan)|(?:has )?(?:spoken|hit out|hits out|opened up|opens up))(?:\s(?:again|at (?:it|them)))?/iu,
  new RegExp(
    String.raw`\b(?:(?:i|we)\s)?(?:just\s|only\s)?(?:heard|hearing|listened to|listening to|caught|watched|watching|saw|seen)\s(?=[^.]{2,40}${stages}$)|${stages}$`,
    'giu',
  ),
  /^\W*(?:(?:i|we)\s)?(?:(?:have|['’]ve)\s)?(?:just\s|only\s)?(?:heard|listened to|listening to)\s/iu,
];
