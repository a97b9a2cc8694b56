// Text as a layout program or a web page writes it in; the same words in plain characters out.

const superscripts: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/**
 * Ligatures as letters, marks composed (NFC), every kind of blank a plain space, soft hyphens and characters without
 * width dropped; line feeds and tabs stay. Words that look alike are then written alike, so that they can be quoted.
 */
export function plainCharacters(text: string): string {
  return (
    text
      .replaceAll(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .normalize('NFC')
      .replaceAll(/[\p{Zs}\u2028\u2029]/gu, ' ')
      .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
      // Places that fonts of layout programs keep for a bullet and for two ligatures.
      .replaceAll('\uf0b7', '•')
      .replaceAll('\uf001', 'fi')
      .replaceAll('\uf002', 'fl')
      .replaceAll(/[^\P{Cc}\t\n]/gu, '')
  );
}

/** Raised digits stay apart from those on the line: a note's mark after “18” must not make another number of it. */
export function superscript(text: string): string {
  return text.replaceAll(/\d/g, (digit) => superscripts[digit] ?? digit);
}

/** As `parseSourceFile` would have it: no blank line, no white space at its ends. */
export function tidyParagraph(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n(?:\s*\n)+/g, '\n')
    .trim();
}

/** Some paragraphs are named in words by their numbers: `3, 5, 9 and 12 more`. */
export function listNumbers(numbers: readonly number[], most = 8): string {
  const shown = numbers.slice(0, most).join(', ');
  return numbers.length > most ? `${shown} and ${numbers.length - most} more` : shown;
}
