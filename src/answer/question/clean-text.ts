// What somebody typed in; the same without what cannot be seen or does not matter out.

/** Longer questions are cut here: what is asked stands in the first few sentences. */
export const QUESTION_LENGTH = 600;

/** Drops control, direction and zero-width characters and runs of space. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/<(?:@[!&]?|#|a?:\w+:|t:)\d*[^>\s]*>/gu, ' ')
      .replace(/https?:\/\/\S+|@(?:everyone|here)\b/giu, ' ')
      // What joins or breaks words unseen is dropped; what takes a line's place is a space.
      .replace(/[\p{Cf}\p{Co}\p{Cs}]+/gu, '')
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, QUESTION_LENGTH)
      .trim()
  );
}
