// A message in, what it is apart from a question out: a greeting, thanks, a call for help, or an order to the bot.
import { findNearest } from '../search/nearest.ts';
import { words } from '../search/word-list.ts';
import type { HelpAnswer } from './answer.ts';
import { stripOpening } from './question/opening.ts';

const greetings: ReadonlySet<string> = new Set(
  words(
    'hi hii hello helo hallo hey heya hiya yo howdy greetings morning mornin afternoon evening gm hullo sup',
  ),
);
const thanks: ReadonlySet<string> = new Set(
  words(
    'thanks thank thankyou thx thnx tysm ty cheers ta bye goodbye perfect great lovely brilliant awesome ok okay nice cool good well bad done',
  ),
);
/** What may stand beside them and asks nothing. */
const beside: ReadonlySet<string> = new Set(
  words(`
  there all bot everyone everybody again you u folks mate guys team day a an lot bunch so very much useful many for that that's thats this the
  is it its it's was helpful helped help helping your kind info answer and later see one sir job work friend really appreciate to`),
);

const help =
  /^(?:(?:please )?help(?: me)?(?: please)?|commands?|menu|start|usage|examples?|what can (?:you|u|i|we|this bot) (?:do|answer|ask|tell me|help (?:me )?with)(?: (?:you|here|about|u))?|what (?:do|can) you know(?: about)?|what do you do|how (?:do|does|can|should|would) (?:you|this|it|i|we|this bot|the bot|this thing|one) (?:work|use (?:you|u|this|it|(?:this|the) bot|this thing)|(?:ask|talk to|query|question)(?: (?:you|u|it|this|(?:this|the) bot))?(?: (?:a question|questions?|stuff|things?|something))?)(?: properly| best| here)?|what (?:do|should|can) (?:i|we) (?:type|write|enter|put)(?: in)?(?: here)?|what (?:are|r) you|who (?:are|r) you|what is this|what can be asked|what should i ask|(?:can|could) you help(?: me)?|how can you help(?: me)?|what questions can (?:i|you) (?:ask|answer)(?: you)?|what are you for|instructions|(?:what|which) (?:sorts?|kinds?|types?) of (?:questions?|things?|stuff|queries|question) (?:can|could|should|do|may) (?:i|we|you|u) (?:ask|answer|know|do)(?: (?:you|u|about|here|in here))?|(?:what|which) commands? (?:do you (?:have|know|take|support)|are there|can (?:i|we) (?:use|give)|exist|have you got)(?: footnote| here)?|(?:what|which) (?:else )?can (?:i|we) ask(?: (?:you|u|here|about|you about))*|(?:please )?(?:help(?: me)?(?: please)? )?what (?:am i|are we) able to (?:look up|ask|do|find(?: out)?)(?: here| you)?|what are you able to (?:do|answer)|how (?:do|can) (?:i|we) use (?:footnote|this thing)|show (?:me )?(?:the |your )?(?:commands|help))$/u;

// Orders to the bot rather than questions: nothing in a report answers them, whatever words they borrow from it.
const beginning = String.raw`(?:^|[.!?;:,]\s*|\b(?:please|and|then|now|also|just|but|can you|could you|would you|will you)\s+)`;
const orders: readonly RegExp[] = [
  // Opinions of somebody’s work.
  /\b(?:do|does|doing|done|did) an? (?:good|bad|great|poor|decent|terrible) job\b/iu,
  /\b(?:system prompt|developer mode|jailbreak|role-?play|you are now|from now on,? you|your (?:hidden |secret )?prompt)\b/iu,
  /\b(?:your|ur) (?:own |personal )?(?:favou?rite|opinion|opinions|view|views|thoughts|verdict|name|age|instructions|mother|creator|source code|password|token)\b/iu,
  new RegExp(
    String.raw`${beginning}(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|rule|prompt|source|above|previous|everything|article|report|fact)s?\b`,
    'iu',
  ),
  new RegExp(
    String.raw`${beginning}(?:pretend|act as|simulate|imagine|repeat after me|answer only|reply only|respond only|say only|(?<!\b(?:articles?|sources?|reports?|one|it|they|he|she) also )(?:just )?say (?!about|who|what|how|when|where|why|which))\b`,
    'iu',
  ),
  new RegExp(
    String.raw`${beginning}(?:say|print|reply|answer|respond|output|claim|confirm)\b.{0,12}\b(?:only|just|exactly|with the words?|the following|that you)\b`,
    'iu',
  ),
  /^(?:please |can you |could you |would you |will you )?(?:write|compose|sing|draw|translate|code|generate|make up|invent|tell (?:me |us )?(?:a|another) (?:joke|story|poem|riddle)|recommend|order|book|play|remind (?!me\b[ ,]*(?:again )?(?:,|how|wh(?:at|o|en|ere|y)['’]?s|what|who|whose|when|where|which|why|of|about|the|if|whether|is|are|was|were|do|does|did)\b|us\b)|ping|ban|kick|delete|send)\b/iu,
  /^(?:do|are|can|could|would|will|have|were|did) (?:you|u)\b(?! (?:(?:have|got|hold)\b(?=.*\b(?:quot(?:e|ation)|line|word|figure|number|stat|statistic|data|info|information|detail|evidence|passage|source|anything|something|more)s?\b)|know|let|provide|confirm|check|answer|share|kindly|look|also|tell|say|give|show|explain|find|list|quote|name|count|compare|define|describe|state|outline|identify|sure|certain|help|remind me (?:how|what|who|when)|please|think (?:that )?there))/iu,
  // Sums.
  /\d\s*(?:\+|[×÷*]|\b(?:plus|minus|times|multiplied by|divided by)\b)\s*\d/iu,
];

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\b(what|who|how)'s\b/gu, '$1 is')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isSocial(word: string): boolean {
  return greetings.has(word) || thanks.has(word) || beside.has(word);
}

/** What a whole message is when it asks nothing of the sources; undefined for a question. */
export function findOccasion(text: string): HelpAnswer['occasion'] | undefined {
  const plain = bare(text).replace(/^(?:waht|wat|wot|whta) /u, 'what ');
  if (plain === '') return 'nothing-asked';
  const asked = bare(stripOpening(text));
  if (!plain.includes(' ') && findNearest(plain, ['help', 'commands', 'examples']) !== undefined)
    return 'help';
  if (help.test(plain) || help.test(asked) || asksForHelp(text)) return 'help';
  const all = plain.split(' ').map((word) => word.replace(/(\p{L})\1+$/u, isSocial(word) ? '$&' : '$1'));
  if (!all.every(isSocial)) return undefined;
  if (all.some((word) => greetings.has(word))) return 'greeting';
  return all.some((word) => thanks.has(word)) ? 'thanks' : undefined;
}

const beginnings =
  /^(?:before|so|first|ok|okay|sorry|hi|i am new|i'm new|new (?:here|to|in|on)|just joined)\b/u;
const ofSources = /\b(?:sources?|articles?|answers|commands?|type|use|ask|start|do)\b/u;

/** “Before I begin, how does this work, and what do I type?”: one part calls for help, and the others ask no more. */
function asksForHelp(text: string): boolean {
  const parts = text
    .split(/[,.;:?!]+(?:\s+and\b)?|\s+and\s+(?=(?:what|which|how|who)\b)/iu)
    .map(bare)
    .filter((part) => part !== '');
  return (
    parts.length > 1 &&
    parts.some((part) => help.test(part)) &&
    parts.every(
      (part) =>
        help.test(part) ||
        beginnings.test(part) ||
        part.split(' ').every(isSocial) ||
        (ofSources.test(part) && /\b(?:i|we|you|your|u)\b/u.test(part)),
    )
  );
}

/** Whether the text tells the bot to do or be something instead of asking what the sources say. */
export function isOrder(text: string): boolean {
  const plain = text.replace(/[’‘`]/gu, "'");
  return orders.some((order) => order.test(plain));
}
