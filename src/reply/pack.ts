// ASCII text to a string of half as many characters and back, for where Discord counts characters and not bytes.

/** The first of 16,384 ideographs and symbols in a row: one for each pair of ASCII characters, and no normalising changes them. */
const FIRST = 0x3400;
const ASCII = 128;

/** Two characters in one. `text` is ASCII without the character 0, which stands for none after an odd last one. */
export function pack(text: string): string {
  const packed: string[] = [];
  for (let at = 0; at < text.length; at += 2) {
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    packed.push(String.fromCharCode(FIRST + text.charCodeAt(at) * ASCII + second));
  }
  return packed.join('');
}

/** The text that was packed; undefined for anything that `pack` does not give. */
export function unpack(packed: string): string | undefined {
  const characters: number[] = [];
  for (let at = 0; at < packed.length; at += 1) {
    const pair = packed.charCodeAt(at) - FIRST;
    const [first, second] = [Math.floor(pair / ASCII), pair % ASCII];
    const isEnd = second === 0 && at === packed.length - 1;
    if (first < 1 || first >= ASCII || (second === 0 && !isEnd)) return undefined;
    characters.push(first, ...(isEnd ? [] : [second]));
  }
  return String.fromCharCode(...characters);
}
