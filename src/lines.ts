// A stream of text in; its lines out, one at a time. Only line feeds part lines: U+2028 is a character of a question.

/** The lines of a UTF-8 stream without their ends (`\n` or `\r\n`); a last one without an end counts if it is not empty. */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/u, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
