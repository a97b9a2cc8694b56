// A list of words as it is written in a source file in; the words out.

export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
