// A message in; the question in it, without what opens a message (“hi, ”, “thanks! ”), out.
const opening =
  /^(?:(?:hi+|hello|hey+|hiya|good (?:morning|afternoon|evening)|thanks?(?: a lot| so much| very much)?|thank you(?: so much| very much)?|cheers|great|fine|cool|nice|right|good|ok|okay|please|pls|so|well|um+|right)(?: there| bot| footnote| all)?[\s,.!:;–-]+)+/iu;

/** “Thanks! How many boats?” asks “how many boats?”; a message that is nothing else stays as it is. */
export function stripOpening(text: string): string {
  const rest = text.replace(opening, '');
  return rest.trim() === '' ? text : rest;
}
