// English words for what is made, written or brought out, by which what is only to come is told as done.
import { stemOf } from '../../search/terms.ts';

/** Foretells: words of a source by which what it speaks of is to come. */
export const foretold = /\b(?:will|to come|due|shall|upcoming|forthcoming|planned|is to|are to)\b/iu;

const made = String.raw`(?:published|wrote|written|released|launched|unveiled|produced|drew up|drawn up|agreed|approved|signed(?: off)?|finished|completed|issued|made|delivered|adopted|rolled out|came out|come out|brought out|put out|finali[sz]ed|submitted|implemented|printed|handed (?:in|over)|leaked|ended|expired|ran out|failed|worked|flopped|scrapped|binned|abandoned|replaced|revised|signed up to)`;

/** Behind the name of it: it is done. */
export const isMade = new RegExp(
  String.raw`^(?:\s(?!(?:will|would|to|due|should|must|may|might|could|not|never|yet|being|if|when|once|until)\b)[\p{L}’'-]+){0,5}?\s(?:(?:have|has|had|['’]ve|['’]s)\s(?:(?:just|now|already|finally|all|since|long|also|recently)\s)*(?:been\s)?(?:\p{L}+ly\s)?(?:${made}|out|here|arrived|landed|gone|happened|existed)|(?:were|was|got)\s(?:\p{L}+\s)?(?:${made}|out|due|late)|(?:are|is)\s(?:(?:now|already|finally|all)\s)+(?:${made}|out|here|live|done|online)|(?:came|went) (?:out|in|live)|followed|appeared|emerged|arrived|landed|surfaced|(?:are|is)\s(?:out|here|done|online|history|over)(?=\s*(?:$|[.,;!?)]|now\b)))`,
  'iu',
);
/** Before the name of it: somebody did it. */
export const hasMade = new RegExp(
  String.raw`(?<!\b(?:to be|be|will be|are|is|being)\s)\b(?:${made}|(?:got|had|has|have) (?:(?:its|their|our|his|her)(?: own)?))\s(?:(?:its|their|the|an?|some|those|these|his|her|our|new|first|last|own|all|two|several|many|more|detailed|local|of)\s)*$`,
  'iu',
);
/** Of a time that is over: “last year’s”, “in 1998”. */
export const before =
  /\b(?:last|past) (?:year|month|week|spring|summer|autumn|winter|decade|time|january|\p{L}+ber)\b|\byears? ago\b|\bold\s$|\bprevious\b/iu;
/** What is said of something to come. */
export const toCome =
  /\b(?:will|would|to be|to come|due|when|once|until|before|if|not|never|yet|going to|gonna|expect\w*|await\w*|soon|coming|next|should|must|may|might|needs?|waiting|promis\w+|wait)\b|n['’]t\b/iu;
/** Before a name behind it: made by them. */
export const madeBy =
  /^\s(?:(?:written|published|produced|made|issued|drawn up|released)\s)?(?:from|by|of|courtesy of|at)\s(?:(?:the|our|all|its|both)\s)*$/iu;

/** What does no more than come. */
export const comingStems: readonly string[] = [
  'follow',
  'arrive',
  'appear',
  'emerge',
  'land',
  'surface',
  'materialise',
].map((word) => stemOf(word));
