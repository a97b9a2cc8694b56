// English in which somebody is said to say what a sentence that begins with the quoted words says: ““…” has been promised, says Amos”.
import { quotingVerb } from './saying.ts';

const be =
  "(?:is|was|are|were|(?:has|have|had|will|would|should|must|could|can|may|might)(?:n['’]t|\\snot)?\\s(?:also\\s|still\\s|now\\s)?be(?:en)?|(?:is|was|are|were)n['’]t|remains?|remained)";
/** What is done to a text, or thought of it: that they say of the words, which are another’s. */
const ofText =
  '(?:(?:mis)?(?:quoted|attributed|taken|understood|printed|reported|cited|written|read|stated|said|claimed|worded)|flawed|mistaken|outdated|exaggerated|overstated|overblown|used|disputed|rejected|denied|invented|repeated|highlighted|underlined|ill-\\p{L}+)';
const state = String.raw`(?:(?!${ofText}\b)\p{L}+(?:ed|en|ought|aid)|missing|lacking|gone|absent|lost|cut|overdue|due|coming|there|in place|on its way|on the way|at risk|vital|essential|crucial|needed)`;
const how = String.raw`(?:not\s|never\s|being\s|already\s|still\s|now\s|badly\s|also\s|yet\s|being\s|\p{L}+ly\s)*`;
const more = String.raw`(?:\s(?:in|for|to|at|on|this|next|last|again|already|yet)(?:\s[\p{L}\d’'-]+){0,4}?)?`;
const who = String.raw`(?<who>(?:the\s|my\s|our\s)?\p{L}[^,;:!?()“”"\n]{1,50}?)`;

export const saidOfWords: readonly RegExp[] = [
  String.raw`(?:${quotingVerb})\s${who}`,
  String.raw`${who}\s(?:(?:has|have|had|also|once|later|then)\s)?${quotingVerb}`,
].map(
  (saying) =>
    new RegExp(
      String.raw`^["”’'»*_]*\s${be}\s${how}${state}${more},\s(?:(?:as|so)\s)?${saying}(?=\s*(?:[.;!?)…]|$|,\s)|\s(?:in|on|at|today|yesterday)\s)`,
      'iu',
    ),
);
