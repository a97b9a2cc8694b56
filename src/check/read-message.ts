// A line of the command line's input in; the message it holds, or what is wrong with it, out.

/** Characters of one message: far more than Discord lets anybody write. */
const LONGEST = 100_000;
const SHOWN = 60;

export type ReadMessage = { readonly message: string } | { readonly problem: string };

/** A message is a JSON string, so that it may hold line breaks. `problem` is the end of a sentence that begins “Line 3”. */
export function readMessage(line: string): ReadMessage {
  if (line.trim() === '') return { problem: 'is empty' };
  const message = parseString(line);
  if (message === undefined) {
    const shown = line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
    return { problem: `is no JSON string such as "32 boards": ${shown}` };
  }
  if (message.length <= LONGEST) return { message };
  const [long, most] = [message.length, LONGEST].map((length) => length.toLocaleString('en-GB'));
  return { problem: `has ${long} characters; at most ${most} are checked at once` };
}

function parseString(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
