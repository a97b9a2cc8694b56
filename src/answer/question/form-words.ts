// A word in; whether it belongs to the form of a question and not to what is asked about, out.
import { numericWants } from './want-families.ts';
import type { Want } from './wants.ts';
import { neutralWords } from './neutral.ts';
import { words } from '../../search/word-list.ts';
import { saying, auxiliaries } from './verbs.ts';

/** Words that carry the form of a question and none of its subject. */
export const formWords: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...words(`
    many much number count total amount exact exactly there exist exists existing altogether overall currently now today please
    tell give show know quote quotes quoted quotation quotations words opinion opinions view views list name names define explain
    describe definition meaning mean means stand stands percent percentage cent proportion fraction share year date long ago big
    large size according anything something everything else actually really just approximately roughly source sources article
    articles text texts reason reasons figure figures value stated per kind sort thing things called call info information
    get got made make refer refers part new yet me hey hi hello thanks ok yes no true correct right different various individual old recent recently main
 specific particular well way lot happen happens happened going worth use work works since until between by itself
    themselves idea wonder called title getting supposed meant involved around apart still job goes go went matter matters then line re regarding concerning em nr num nbr given gives giving abbreviation acronym spell full short meen percentages counts count disagreement contradict accounts compared contrast phrase sentence paragraph passage rundown overview breakdown`),
]);

/** Verbs and nouns that say no more of a number than that there is one; what they are about still counts. */
const fillersOfNumbers: ReadonlySet<string> = new Set(
  words(`
  operate operates operated operating run runs running function form forms forming make makes making belong belongs
  located based found sit present separate distinct precise precisely let need want like know looking check confirm provide quantity
  combined together whole entire numbers figures mentioned listed counted reported mention mentions named sitting sits stand standing
  divide divided divides split splits deal deals dealing cope handle navigate tally add adds added adding talk
  talking talked note notes noted bottom next due fall falls falling scattered dotted spread packed sheer incl including
  refer referred appear appears feature features featured plus alongside nowadays presently supposedly apparently roughly overall
  ballpark odd slice portion chunk sum include includes included contain contains comprise comprises`),
);

const sayingWords: ReadonlySet<string> = new Set(saying);

const comparingWords: ReadonlySet<string> = new Set(
  words(
    'compare compares compared comparing against versus beside contrast contrasting comparison differ differs difference differences disagree disagrees disagreement disagreements contradict contradicts contradiction contradictions inconsistent inconsistency inconsistencies conflicting agree agreement same versus vs talk talks cover covers discuss both each put coverage account treatment',
  ),
);

const makingWords: ReadonlySet<string> = new Set(['make', 'made', 'get', 'got']);

/** Typed wrong as often as any other word of a question's form. */
export const typableWords: ReadonlySet<string> = new Set([
  ...saying,
  ...words('compare comparison differ difference differences disagree contrast'),
]);

/** “Which person said so?” */
const whoWords: ReadonlySet<string> = new Set([
  'person',
  'man',
  'woman',
  'expert',
  'speaker',
  'spokesperson',
]);

const sayingWants: ReadonlySet<Want> = new Set(['quotation', 'speaker', 'comparison', 'bare']);

/** Whether a word is a verb of saying or thinking. */
export function isSaying(word: string): boolean {
  return sayingWords.has(word.toLowerCase()) && !/^(?:write|writes|wrote)$/iu.test(word);
}

/** Whether a word only carries the form of such a question: verbs of saying do where words are asked for. */
export function isFormWord(want: Want, word: string): boolean {
  // “When was the promise made?” asks for another date than when it falls due.
  if (want === 'date' && makingWords.has(word)) return false;
  // “What makes the future uncertain?”
  if (want === 'reason' && /^(?:makes|causes|explains)$/u.test(word)) return true;
  if (numericWants.has(want) && fillersOfNumbers.has(word)) return true;
  if (want === 'comparison' && comparingWords.has(word)) return true;
  if (want === 'speaker' && whoWords.has(word)) return true;
  return formWords.has(word) || neutralWords.has(word) || (sayingWants.has(want) && sayingWords.has(word));
}
