// English words that stand with a name where it says whose words a quotation is: “is what Amos said”, “Amos’s verdict was”.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that give a quotation to the name beside them. */
export const giving = list(`
  from by said says say saying wrote writes written put puts tweeted posted quoted quote quotes quotation quotations words
  word verdict line lines view views opinion claim claims claimed point conclusion phrase phrases comment comments statement
  statements remark remarks saying message description wording phrasing ending soundbite attributed credited quoth spoke speaks speaking talking
  told argued argues concluded concludes added adds wants wanted thinks thought calls called describes described
  did according per courtesy speech interview tweet via credit source author speaker who
`);

/** Words that may stand with them and change nothing. */
export const besides = list(`
  the a an my our this that these those his her its it is was are were be been being it's that's s of in to at as on for
  prof professor sir dr mr ms mrs dame lord lady rt hon cllr
  senior fellow chief executive officer director chair president authors minister mp editor boss head
  both what how which due taken lifted straight directly direct come comes came stems
  exactly just literally basically actually really only again also too then once famously apparently supposedly allegedly
  bit part highlight gist best favourite favorite famous first own another yes yep yeah and now here him herself himself has had have does
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec today yesterday morning evening tonight earlier last week year report article interview page p
`);

/** Words that deny it: “is not what Amos said”. */
export const denying = list(`
  not never isn't wasn't aren't weren't ain't didn't doesn't don't hasn't hadn't isnt wasnt didnt doesnt
`);

/** Behind a subject, right before the verb of saying: it was not said. */
export const deniedVerb =
  /(?:\b(?:did|does|do|has|had|have|is|was|could|would|will|can)(?:n['’]?t|\snot)|\bnever|\bcannot|\bden(?:y|ies|ied|ying)(?:\s(?:that|she|he|they|ever|having))*|\b(?:refuse[sd]?|fail(?:s|ed)?|decline[sd]?|forgot)\sto|\b(?:stop(?:s|ped)\sshort\sof|avoid(?:s|ed)))(?:\s(?:really|actually|ever|once|even|quite))*\s*$/iu;

/** “It wasn’t Amos who said”. */
export const deniedCleft =
  /(?:^|[,;:]\s|\b(?:and|but)\s)(?:it|that|this)\s(?:is|was)(?:n['’]?t|\snot)\s[^,;]*$/iu;

/** Asks whose words they are, or is the label of the answer; the name comes next. */
export const asksWhose =
  /^(?:(?:a|answer|source|credit|speaker|who|said by|quote from|by)\s*:\s*|(?:so\s|and\s)?(?:sa(?:ys|id) who|who (?:said|wrote|says) (?:it|that|this)|by whom|from whom|whose words|who(?:['’]s| is| was) (?:that|this|it)(?: by| from)?)\s*\?+\s*)/iu;

/** Words that stand between two quotations of one speaker. */
export const joiner =
  /^[”"’'»*_]*[\s,;.…|/&+]*(?:(?:and|or|but|then|also|plus|furthermore|moreover|in addition|additionally|as well as|along with|followed by|later|next|again|that)[\s,:]*)*["“‘'«„*_]*$/iu;

/** How words begin that somebody says, and not what is told of the one named before them. */
export const beginsSpeech =
  /^(?:\p{Lu}|(?:the|a|an|this|that|these|those|each|every|all|some|many|most|my|our|their|its|it|we|they|i|you|he|she|there|while|when|if|as|above|now|no|so|but|and|in|with|for)\b)/u;

/** “Is what the boards are called”: by nobody in particular. */
export const passive =
  /\b(?:are|was|were|be|been|being|gets?|got|is)\s(?:called|described|said|told|quoted|thought|claimed|put)\b(?!\s(?:by|from|to|as)\b)/iu;

/** Right before or behind the name of those who are often only spoken of: they speak. */
export const speaksBefore = /\b(?:from|by|to|per)\s(?:the\s)?$/iu;
export const speaksBehind =
  /^(?:['’]s?\s|\s(?:said|says?|wrote|writes?|put|calls?|called|claims?|claimed|argues?|argued)\b)/iu;

/** What somebody said, by a noun. */
const things =
  '(?:words?|verdicts?|lines?|quotes?|quotations?|views?|opinions?|claims?|points?|conclusions?|phrases?|comments?|statements?|remarks?|messages?|descriptions?|argument|warning|wording|phrasing|sentences?|endings?)';

/** Behind a noun for somebody: “the official line”. */
export const thing = new RegExp(`^\\s${things}\\b`, 'iu');

/** “Was Amos’s big line at the meeting”: up to whose it is. */
export const owned = new RegExp(`^(?<whose>.*?['’]s?)\\s(?:\\p{L}+\\s){0,2}?${things}\\b`, 'iu');

/** “…, did she?” */
export const tag = /^(?:did|does|do|has|had|is|was)(?:n['’]?t)?\s(?:he|she|they|it)\b/iu;

/** What heads a quotation in a list of them, and is nobody’s name. */
export const headings = list(`
  quote quotes quotation quotations pull key line lines caption headline heading slide title soundbite excerpt extract
  passage agreed note notes mod mods moderator admin newsdesk desk
`);

const isHow = String.raw`^["”’'»*_]*[\s,–—-]*(?:(?:that|this|which|it)\s)?(?:is|was|['’]s)\s(?:\p{L}+ly\s|just\s|also\s)?how\s`;
const aside = String.raw`(?:(?:has|have|had|been|once|also|often|likes to|chose to|\p{L}+ly)\s)*`;

/** “Is how Amos describes the boards”, “is how the boards are described by Amos”: she gives the words, and they none. */
export const describedBehind = new RegExp(
  String.raw`${isHow}(?:[^,.;:!?“”"\n]{1,60}?\s(?:is|are|was|were|been|gets?|got)\s${aside}(?:described|called|summed up|put|phrased|worded|expressed|seen|viewed|characteri[sz]ed|portrayed|painted|depicted|defined|labell?ed|branded|termed|framed|presented|summari[sz]ed|introduced)(?:\s(?:in|by)\s(?<who>[^,.;:!?“”"\n]{2,60})|(?![\p{L}]))|(?<who>[^,.;:!?“”"\n]{1,60}?)\s${aside}(?:describe[sd]?|call(?:s|ed)?|sum(?:s|med)?\sup|puts?|phrase[sd]?|word(?:s|ed)|express(?:es|ed)?|sees?|saw|view(?:s|ed)?|characteri[sz]e[sd]?|portray(?:s|ed)?|paint(?:s|ed)?|depict(?:s|ed)?|defin(?:es?|ed)|label(?:s|led)?|brand(?:s|ed)?|term(?:s|ed)?|frame[sd]?|present(?:s|ed)?|refer(?:s|red)?\sto|speaks?\sof|spoke\sof|talk(?:s|ed)?\s(?:of|about)|thinks?\sof|thought\sof|summari[sz]e[sd]?|explain(?:s|ed)?|introduce[sd]?)(?![\p{L}]))`,
  'iu',
);
