// English words for saying, and for those who say: verbs, what is printed, people without a name.

/** Verbs by which somebody is said to state a number. */
export const speech =
  'says?|said|claims?|claimed|reckons?|reckoned|insists?|insisted|argues?|argued|swears?|swore|tells?|told|tweets?|tweeted|posts?(?!\\s(?:says?|said|reads?|has|had|is|was|lists?|shows?)\\b)|posted|wrote|writes|thinks?|thought|believes?|believed|promised|estimates?|estimated|announces?|announced|reveals?|revealed|confirms|confirmed|warns?|warned|suggests?|suggested|admits?|admitted|states|stated|complains?|complained|jokes?|joked';

/** Verbs before or behind a quotation. */
export const quotingVerb =
  '(?:said|says?|saying|conceded?s?|concedes|acknowledge[sd]?|accept(?:s|ed) that|accepted|answer(?:s|ed)|regret(?:s|ted)|emphasi[sz]e[sd]?|underline[sd]?|echo(?:es|ed)|reiterate[sd]?|recall(?:s|ed)|disclose[sd]?|object(?:s|ed)|hint(?:s|ed)|reports that|recommend(?:s|ed)(?: that|(?=\\s*:))|repeat(?:s|ed|ing)|tweets?|(?:(?:likes?|loves?|tr(?:y|ies)|want(?:s|ed)?) to )?pretend(?:s|ed)?|(?:r[ua]ns?|led|leads|splashed|splashes) with(?=\\s*[:,.]?\\s*$)|rates? \\p{L}+ as|praises?|praised|blame[sd]?|accuse[sd]?|worr(?:y|ies|ied)|fear(?:s|ed)?|pledged|wrote|writes?|written|tweeted|posted|calls?|called|calling|describes?|described|describing|states?|stated|claims?|claimed|argues?|argued|adds?|added|comments?|commented|concludes?|concluded|warns?|warned|notes?|noted|finds?|found|tells?|told|quoted|reported|suggests?|suggested|admits?|admitted|explains?|explained|puts? it|goes|went|thinks?|thought|believes?|insists?|insisted|observe[sd]?|remark(?:s|ed)|highlights?|highlighted|wants?|wanted|means?|meant|mentions?|mentioned|declare[sd]|announce[sd]|complain(?:s|ed)|joke[sd]|promise[sd]|demand(?:s|ed|ing)?|urge[sd]?|asserts?|asserted|stress(?:es|ed)|repl(?:ies|ied)|respond(?:s|ed)|predict(?:s|ed)|reckon(?:s|ed)?|feels|felt|fears|feared|hopes|hoped|suspects|suspected|swears|swore|maintains|maintained|contends|contended|moans|moaned|whines|whined|rants|ranted|preaches|proclaims|proclaimed|opines|opined|muses|mused|grumbles|grumbled|confirms|confirmed|reveals|revealed|sees|saw|sp(?:eaks?|oke|eaking) of|talk(?:s|ed|ing)? (?:of|about)|refer(?:s|red|ring) to|points? (?:to|out)|pointed (?:to|out)|' +
  'sigh(?:s|ed)|mutter(?:s|ed)|fume[sd]|thunder(?:s|ed)|boast(?:s|ed)|retort(?:s|ed)|counter(?:s|ed)(?: with)?|hits? back(?: with)?|(?:shoots|shot|fires|fired) back(?: with)?|snap(?:s|ped)|shouted|yell(?:s|ed)|whisper(?:s|ed)|crie[sd]|exclaim(?:s|ed)|quip(?:s|ped)|intone[sd]|gush(?:es|ed)|barked|mumble[sd]|murmur(?:s|ed)|groan(?:s|ed)|growl(?:s|ed)|sneer(?:s|ed)|scoff(?:s|ed)|raged|blogged|texted|emailed|messaged|chime[sd] in(?: with)?|pipe[sd] up(?: with)?|continue[sd]|pleaded|boomed|crowed|brag(?:s|ged)|lament(?:s|ed)|bemoan(?:s|ed)|hail(?:s|ed)|dubbed|branded|labelled|labeled|slam(?:s|med)|blasted|coin(?:s|ed) the (?:phrase|term|words?|line)|use[sd] the (?:words?|phrase|line|term)|bang(?:s|ed|ing) on(?: about)?|(?:end|ended|ends|open|opened|opens|finish(?:es|ed)?|conclude|began|begins?|start|started|starts|close[sd]?) (?:his|her|their|the|its) (?:speech|talk|interview|statement|letter|article|piece|remarks|answer|report|foreword) with|asked(?!\\s(?:where|why|whether|if|who|how|what|which|when|about|for|me|us|him|her)\\b)|' +
  '(?<=,\\s(?:and\\s|then\\s)?)(?:adding|arguing|claiming|insisting|telling \\p{L}+|warning|noting|stating|writing|concluding|tweeting|replying|declaring|explaining|joking|asking|shouting|whispering|muttering|boasting))';

/** What gives a quotation to somebody without a verb. */
export const givenBy =
  '(?:according to|in the words of|to quote|quoting|quote from|quoted from|as per|per(?! ?cent)|courtesy of|via|from|by)';

/** Behind the subject of a sentence: it says what follows. */
export const says =
  /^\s(?:just\s|also\s|now\s|has\s|had\s)?(?:says?|said|claims?|claimed|reckons?|reckoned|tells?|told|insists?|insisted|swears?|swore|thinks?|thought|argues?|argued|shows?|mentions?|lists?|counts?|gives?|names?|enumerates?)\b/iu;

/** What is printed: sources, as people speak of them. */
export const press =
  /\b(?:articles?|pieces?|stor(?:y|ies)|sources?|texts?|press|papers?|news|write-?ups?|pages?|links?|headlines?|titles?|docs?|documents?|stats?|numbers|figures|evidence|data|bot|footnotes?|notes?|slides?|deck|briefing|website|site|blog|thread|summary|introduction|appendix|list|table|chart|wiki)$/iu;

/** What is written or told, and is about something. */
export const writing =
  'page|book|talk|lecture|documentary|article|report|essay|chapter|paragraph|slide|slideshow|thread|podcast|piece|story|stories|post|e-?mail|message|video|film|leaflet|pamphlet|poem|song|lesson|episode|tweet|sentence|line|word|presentation|webinar';

/** People by what they are. */
const people =
  'boss|minister|mp|chair|chairman|chairwoman|chief|ceo|director|leader|spokesman|spokeswoman|spokesperson|guy|bloke|man|woman|lady|friend|mate|colleague|manager|teacher|tutor|lecturer|doctor|nurse|secretary|president|pm|prime minister|chancellor|author|editor|journalist|prof|professor|mum|dad|nan|gran|sister|brother|wife|husband|neighbour|councillor|official|critic|expert|officer|analyst|researcher|economist|lawyer|judge|reporter|tory|senator|governor|king|queen|prince';

/** A person by what they are. */
export const someone = new RegExp(
  String.raw`\b(?:my|the|a|an|our|this|that|his|her|your|one|some)\s(?:\p{L}+\s)?(?:${people}|union|party|department|act|bill|statute|constitution|manifesto|charter|treaty|white paper|green paper)\b`,
  'iu',
);

/** Such a word alone, and offices that are none of many people’s. */
export const officeNoun = new RegExp(
  `^(?:${people}|mayor|deputy|spokes\\p{L}+|tsar|peer|baroness|dean|headteacher|principal|correspondent|insider|rep|mogul|tycoon|chairperson|delegate|guru)$`,
  'iu',
);

/** What stands before a verb of saying and is nobody in particular. */
export const nobody =
  /^(?:(?:please|cant|can['’]t|dont|didnt|wont|couldnt|cannot|i|we|you|they|it|people|folks|everyone|this|that|who|which|nobody|no one|to|also|just|not|(?:do|does|did|would|can|could)n['’]?t|have|and|but|as|so|is|was|were|are|been|being|then|really|actually|still|even|never)\s*)+$|\b(?:i|we|you|they|it|people|everyone)$|\b(?:do|does|did|would|can|could|to|not|(?:do|does|did|would|can|could)n['’]?t|being|it['’]?s|is|was|were|are|been|i['’]?ve|we['’]ve|you['’]?ve|they['’]?ve)$/iu;
