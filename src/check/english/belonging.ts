// English words by which a name is part of what somebody else is called: “Amos’s boss”, “a critic of Amos”, “a Town report”.

import { words } from '../../search/word-list.ts';

const list = (text: string): ReadonlySet<string> => new Set(words(text));

/** What is still its owner’s voice: “Amos’s point”, “the words of Amos”. */
export const voices = list(`
  word words verdict line lines quote quotes quotation quotations view views opinion opinions claim claims point points
  conclusion conclusions phrase phrases phrasing comment comments statement statements remark remarks message messages
  description argument arguments warning warnings take takes bit bits part summary speech speeches interview tweet tweets
  post posts thread blog article articles piece pieces report reports paper papers book talk answer answers reply replies
  response responses call plea promise advice email e-mail letter account page pages slide slides analysis assessment
  position stance idea ideas finding findings recommendation recommendations soundbite headline intro foreword section
  chapter column release text story wording message case complaint advice demand demands pledge pledges review study
  evidence website site briefing commentary formula slogan motto mantra contribution intervention input thoughts opener
  closer closing opening wish hope hopes fear fears diagnosis prescription credit name behalf mouth voice pen desk
  ending endings sentence sentences paragraph paragraphs punchline punchlines sign-off finale coda
  admission telling reckoning latest newest rant sermon lecture testimony submission question questions observation observations critique criticism reaction
  explanation suggestion suggestions prediction insight insights gem classic zinger rule test key main big
`);

/** Behind them “of” names nobody’s master: “because of Amos”, “I think of Amos”. */
export const looseOf = list(`
  because instead out think thinks speak speaks kind sort courtesy ahead inside outside front hear heard tired sick sure
  aware proud spite case lots lot full best most much more one both all some any none half either neither each many
  author authors
`);

const kin = String.raw`(?:critic|opponent|fan|friend|rival|colleague|deputy|wife|husband|partner|successor|predecessor|advis[eo]r|aide|spokes\p{L}+|ally|allies|assistant|secretary|student|reader|supporter|follower|member|son|daughter|brother|sister|father|mother|mum|dad|neighbour|biographer|co-?author|editor|boss|manager|lawyer|agent|driver|press officer|worker|admirer|enem(?:y|ies)|source|insider|somebody|someone|people|those|man|woman|guy)s?`;

/** Whoever is near to somebody. */
export const kinNoun = new RegExp(`^${kin}$`, 'iu');

/** Right before a name: whoever is near to it, “an adviser to ”, “somebody close to ”, “somebody who worked with ”. */
export const kinOf = new RegExp(
  String.raw`(?:(?<![\p{L}’'-])${kin}\s(?:(?:close|next|loyal|opposed)\s)?(?:to|for|with|at|in|from|against|behind|under|near)\s(?:the\s)?|(?<![\p{L}’'-])(?:somebody|someone|anyone|people|those|(?:a|one|the|this|some)\s\p{L}+)\swho\s[^,;:.!?]{1,50})$`,
  'iu',
);

/** Right before a body’s name: all who are it, “the people at ”. */
export const staffOf =
  /(?<![\p{L}’'-])(?:the|those|our|your)\s(?:\p{L}+\s)?(?:folks?|people|team|lot|bunch|crew|boffins|brains|minds|experts|researchers|authors|analysts|wonks|guys|chaps|writers)\s(?:of|at|from|over at)\s(?:the\s)?$/iu;

/** Right before a name: “a critic of ”, up to the noun. */
export const nounOf = /(?<noun>[\p{L}’'-]+)\sof\s(?:the\s|our\s|his\s|her\s)?$/iu;

/** Beside a name they are no other name: how one is addressed, degrees and honours, days and months. */
export const honorifics = list(`
  mr mrs ms miss mx sir dame lord lady baroness baron dr doctor prof professor rev reverend cllr councillor rt hon right
  honourable mp obe mbe cbe kbe dbe phd md kc qc frs msp ms mep esq jr sr monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december
`);

/** A document by such an adjective is no other one; one by a year or by somebody’s name is. */
export const describing =
  /^(?:the|a|an|this|that|these|those|its|same|whole|full|entire|actual|said|new|newest|old|recent|latest|last|first|big|long|short|major|key|main|good|great|excellent|brilliant|bad|hard|tough|fresh|independent|official|public|joint|final|whole|current|annual|original|famous|own|very|one|another|other|p|\p{L}+-\p{L}+|\p{L}{2,}(?:ing|ed|al|ful|ous|ive|able|ible|ic|less|ish|est))$/iu;
/** So they end, and are somebody’s none the less. */
export const issuing =
  /^(?:government|police|treasury|union|party|company|opposition|bank|industry|council|municipal|parliamentary|governmental|federal|national|regional|local|royal|presidential|ministerial|departmental|\p{L}+-led|conservative|liberal|democratic|republican|catholic|cabinet|previous|earlier|rival|separate|different|scottish|welsh|irish|english|british|american|french|german|european|opposing|my|our|their|another|other)$/iu;
/** What is published, and no talker’s slides or notes. */
export const published =
  /(?:reports?|articles?|pieces?|stor(?:y|ies)|papers?|write-?ups?|documents?|texts?|sources?|publications?|reviews?|stud(?:y|ies))$/iu;
