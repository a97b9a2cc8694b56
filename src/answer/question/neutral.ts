// Everyday English words around a question that neither name what is asked for nor narrow it. No subject matter.
import { words } from '../../search/word-list.ts';

/** Words of the channel: who asks, how they feel, what they are doing meanwhile. */
const talk = words(`
  love mate dear guys guy folk folks pls plz please lol haha btw tbh imo imho asap urgent urgently homework essay assignment project
  coursework presentation meeting layman beginner newbie newcomer simple simply kindly sorry excuse wondering curious honestly
  basically literally stuff gonna wanna gotta anywhere purposes hmm umm uh oh ah er erm anyway sir madam buddy bro pal verbatim quick
  question questions sceptical skeptical nosy confused remind reminds reminding remember remembering recall forget forgot hear
  heard hearing wonder wonders guess guessing reckon reckons bet swear swears apparently supposedly allegedly
  damn bloody actual actually really silly stupid ugly nasty nice funny weird odd blunt bluntly eli5 thingy whatsit handy lots
  bunch loads whole brand-new brand exactly precisely specifically`);

/** Words for the text itself and for where in it something stands. */
const page = words(`
  piece pieces story stories write-up writeup text note notes footnote bottom top line lines passage paragraph sentence
  phrase phrases wording term terms bit bits inverted commas marks quotation mention mentions mentioned mentioning list lists listed
  listing cite cites cited citing refer refers referred printed written named naming summary title headline`);

/** Words for how much or how many, and for its being there. */
const measure = words(`
  tally sum slice slices chunk portion digits digit odd whopping altogether combined add adds added adding
  situated keep keeps kept divvied divide divided fall falls exist exists existing
  present nowadays currently presently these days far terms sense level side way ways manner full complete entire all various
  several different separate single individual respective supposed`);

/** Verbs and nouns so wide that what stands beside them says it all. */
const wide = words(`
  talk talks talking speak speaks speaking deal dealing look looks looked looking
  someone somebody anyone anybody everybody everyone thing things something anything way matter matters point points
  around about regarding concerning across throughout relation connection regard respect`);

/** Lower case, as typed. */
export const neutralWords: ReadonlySet<string> = new Set([...talk, ...page, ...measure, ...wide]);

/** Shorter ones are a letter away from too many other words: “tall” is no misspelt “tally”. */
const typableLength = 6;

/** Those that are recognised when they are typed wrong. */
export const typableNeutralWords: readonly string[] = [...neutralWords].filter(
  ({ length }) => length >= typableLength,
);
