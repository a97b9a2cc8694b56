// Everyday words that neither limit nor change what a sentence says of a number. No subject matter here.
import { stemOf } from '../../search/terms.ts';

/** Feelings, hedges, talk; harmless wherever they stand. */
const talk = `
  actually really literally honestly basically apparently seriously obviously clearly certainly definitely surely indeed
  simply truly frankly personally currently now today already still exactly precisely fully alone altogether overall
  total whole entire sure fact facts right true correct accurate yes yeah yep yup ok okay well like lol lmao haha hahaha
  wow wtf omg tbh imo imho fwiw fyi btw afaik iirc ngl smh guys folks mate everyone everybody people please thanks
  crazy mad insane nuts wild ridiculous absurd bonkers mess messy lot lots many much big huge hell damn bloody fucking
  freaking whopping massive maybe perhaps quick update reminder note question stat stats number numbers figure figures
  count counts nice cool good great bad sad amazing unbelievable incredible interesting surprising surprised surprise
  shocked wonder weird funny hmm um er oh ah hey hi hello seem seems sound sounds feel feels look looks thing things
  anyway also plus gosh god jesus christ moment day way time anything something everything source sources article articles piece story according wait
  man dude bro ffs lad lads love folk spot honest short simple answer tldr tl dr edit ps nb eg ie
  nobody noone somebody someone anyone anybody top enough maze nightmare joke shambles chaos circus bureaucracy
  bureaucratic complicated confusing confused fragmented silly stupid bizarre overkill excessive staggering impressive
  depressing scary madness insanity lunacy bloat bloated jungle zoo patchwork spaghetti alphabet soup
  morning afternoon evening tonight meeting slide deck fun trivia heads context background record headline impossible hard
  difficult tough tricky easy reason reasons trouble problem problems challenge issue issues point points landscape scene
  picture pretty nope nah no only bruh til kinda sorta innit eh yo ya ur u across among between alongside spread operate
  different separate distinct individual actual various existing roughly grim ouch yikes sheesh lovely interestingly
  spreadsheet notes slides head book table chart file doc draft mind memory opinion view favourite favorite line team colleagues
  equals equal adds makes ratio compared
  first second third paragraph paragraphs sentence section chapter bit involved
  remarkably amazingly surprisingly unsurprisingly incidentally supposedly allegedly reportedly presumably evidently
  nowadays ages odd bet idea forget forgetting r throughout map essay dissertation handout leaflet poster typo page para
  meanwhile lucky luckily hopefully sadly unfortunately ironically technically essentially effectively naturally
  monday tuesday wednesday thursday friday saturday sunday weekend
  yesterday sheet newsletter quiz night correction spoiler conclusion upshot verdict takeaway homework translation
  answer answers website websites site sites wiki wikipedia internet web google list page pages screenshot
  poll breaking newsflash thread rant confession news warning results agenda minutes intro caption myth exam flashcard
  card cards tally recap scoreboard
  til psa rt op eli ama ftr footnote footnotes excel powerpoint whiteboard diagram flowchart infographic screen
  m8 teh hte thier agm egm conference webinar seminar workshop hustings lecture
  tops max maximum min minimum most least thereabouts give take
  somehow respectively whereas try tries trying tried worth wondering confusingly asap rn grand pot bot xx xxx deep breath memorise memorize sigh welp oof psst dear cheers sorry anyone
  phew whew ugh blimey crikey meh argh eek yay hooray hurrah boo tsk bah duh woah whoa aargh gah pff jeez geez
`;

/** Words for telling and thinking: harmless before a number; behind it they say what the counted do. */
const telling = `
  type typed types typing spell spelt spelled print printed paste pasted repeat repeated repeats
  think thought believe guess reckon suppose remember know knew learned learnt learn found find realise realised discover discovered notice
  noticed saw see read heard hear checked check turn turns recall mean means meaning say says said state states stated
  report reports reported mention mentions mentioned cite cites cited quote quotes quoted write writes wrote tell tells
  told show shows shown share shared post posted explain explains explained list lists listed highlight highlights claim
  claims claimed talk talks talking talked admit admits admitted meant forget note notes noted describe describes described
`;

/** What there is, and what something has or holds. */
const holding = `
  have got get include contain comprise consist count number total list name exist deal juggle navigate coordinate face
  involve cover run boast responsible accountable charge care serve served span compose make made up home host including counting
  liaise negotiate contend grapple wrestle cope oversee herd wrangle bring rely depend reliant dependent
  sit sits sat sitting stand stands stood straddle stretch span spanning bridge preside supervise join unite link connect coordinate split
  divide divided carve carved scatter scattered answer feature possess encompass
  perch bring brings brought
  blessed stuck saddled lumbered cursed burdened endowed landed
`;

/** Words that make a number one of a change: things that came, went or are wanted. */
const change = `
  lose lost close closed merge merged create created add added cut abolish scrap scrapped open opened gain drop want need
  plan propose fund visit met meet found set launch replace remove shut axe axed dismantle establish introduce appoint
  hire build built save sue fine fail join leave left kill end start begin buy sell audit inspect rate spend save raise
  reduce increase implement rush lead grow shrink recruit train sack elect
`;

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => stemOf(word)),
  );

const talkStems = stemsOf(talk);
const tellingStems = stemsOf(telling);
const holdingStems = stemsOf(holding);
const changeStems = stemsOf(change);

/** What money does without becoming another sum. */
export const flowStems: ReadonlySet<string> = stemsOf(
  'offer offers offered wave waves waved dangle dangles dangled hand hands handed throw throws threw chuck chucks splash announce announces announced promise promises promised pledge pledges pledged find finds found commit commits committed going goes coming heading headed flowing earmarked allocated available set aside keep keeps bang banging around about arrive arrives arriving landing due year pounds quid sterling put pour poured inject injected pump pumped invest invested pay paid give given gives gave',
);

/** A word of the talk around a statement. */
export function isTalk(stem: string): boolean {
  return talkStems.has(stem);
}

const talkAdverbs = talk
  .trim()
  .split(/\s+/u)
  .filter((word) => /..ly$/u.test(word));

/** “realy”, “definitly”: an adverb of talk with a letter too few, too many or wrong. */
export function isMistypedTalk(term: string): boolean {
  return (
    /l(?:e?y|l)$/u.test(term) && term.length > 4 && talkAdverbs.some((adverb) => isOneEditApart(term, adverb))
  );
}

function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}

/** A word for telling or thinking. */
export function isTelling(stem: string): boolean {
  return tellingStems.has(stem);
}

/** A word that says no more than that there are some. */
export function saysThereAre(stem: string): boolean {
  return holdingStems.has(stem);
}

/** A word that tells of coming, going or wanting. */
export function isChange(stem: string): boolean {
  return changeStems.has(stem);
}
