// A line of text in; what its first or last characters say of the paragraph it belongs to out.

const bullet = '[•‣▪●○◦■□►▶➢✓✔❖]';
const numbered = String.raw`\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]`;
const marker = new RegExp(String.raw`^(?:${bullet}|[–—*·-]|${numbered}|\d{1,2}(?:\.\d{1,2}){0,3}\.?)$`, 'u');
const item = new RegExp(String.raw`^(?:${bullet}|[–—*·-]\s|${numbered}\s)`, 'u');
const note = /^(?:[⁰¹²³⁴-⁹]+|[*†‡§]|\d{1,3}[.)]?\s)/u;
const sentenceEnd = /[.!?:;…][”’"')\]]*[⁰¹²³⁴-⁹*†‡]*$/u;
const hyphen = /\p{L}[-\u00ad\u2010]$/u;

/** Nothing but the mark of an item: a bullet, `3.`, `(b)`, `2.1`. */
export function isMarker(text: string): boolean {
  return marker.test(text);
}

export function startsItem(text: string): boolean {
  return item.test(text);
}

/** A note at the foot of a page begins with its mark. */
export function startsNote(text: string): boolean {
  return note.test(text);
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

export function startsLower(text: string): boolean {
  return /^[“‘"'(]?\p{Ll}/u.test(text);
}

/** A hyphen after a letter: the word may go on in the next line. */
export function endsInHyphen(text: string): boolean {
  return hyphen.test(text);
}

const leader = /\s*(?:(?:\.\s?){4,}|…{2,})\s*(?=[\divxlc]*$)/i;

/** An entry of a list of contents: dots that lead to a page's number. */
export function isLeader(text: string): boolean {
  return leader.test(text);
}

/** The dots are no words: a tab stands for them, as between the cells of a table. */
export function dropLeader(text: string): string {
  return text.replace(leader, '\t').trim();
}
