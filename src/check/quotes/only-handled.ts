// The words around a quotation in; without those who only handled it, out: “spotted in the report by our tutor”, “Reed rejects “…””.
import { voices } from '../english/belonging.ts';
import { givenNames } from '../english/given-names.ts';
import { handledBy, handledByOurs, handlesBefore, ourOwn } from '../english/handling.ts';
import { press } from '../english/saying.ts';
import { textNoun } from '../english/subjects.ts';
import { lead } from './speaker-before.ts';

/** “My sister”, “Dave”; not “a study”, which finds what it says. */
function isOurs(who: string): boolean {
  const words = who.split(/\s+/u);
  // Of a name in full a text may be as well: “found in a letter by Ruth Amos”.
  if (words.length === 1 && givenNames.has(who.toLowerCase())) return true;
  const last = words.at(-1) ?? '';
  return ourOwn.test(who) && !press.test(last) && !textNoun.test(last) && !voices.has(last);
}

/** “Found by my sister in the article” is in the article; “found by the Society” is what the Society says. */
export function withoutHandlers(sentence: string): string {
  return handledByOurs.reduce(
    (text, pattern) =>
      text.replace(pattern, (phrase: string, who: string) => (isOurs(who.trim()) ? '' : phrase)),
    sentence.replace(handledBy, ''),
  );
}

/** “Amos’s last line reads”, “the ending of the report reads”: what a text does. */
function isTextReading(sentence: string): boolean {
  const noun = /(?<noun>[\p{L}-]+)(?:\sof\s[^,:;]{2,50}?)?\sreads\s*$/iu.exec(sentence)?.groups?.noun ?? '';
  return press.test(noun) || textNoun.test(noun) || voices.has(noun.toLowerCase());
}

/** “Reed rejects “…””: who does that to words does not say them. */
export function isHandledBefore(before: string): boolean {
  const sentence = lead(before);
  return handlesBefore.test(sentence) && !isTextReading(sentence);
}
