// The bytes of a multipart form and its content type in; its parts out.

export interface Part {
  readonly name: string;
  /** Of a file; undefined for a plain field. */
  readonly filename: string | undefined;
  readonly bytes: Buffer;
}

const lineBreak = '\r\n';

/** The value of one parameter of a header: `name="..."`. */
function findParameter(header: string, name: string): string | undefined {
  const match = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

function parsePart(bytes: Buffer): Part | undefined {
  const end = bytes.indexOf(lineBreak + lineBreak);
  if (end < 0) return undefined;
  const headers = bytes.subarray(0, end).toString('utf8').split(lineBreak);
  const disposition = headers.find((header) => /^content-disposition:/i.test(header)) ?? '';
  const name = findParameter(disposition, 'name');
  if (name === undefined) return undefined;
  const filename = findParameter(disposition, 'filename');
  return { name, filename, bytes: bytes.subarray(end + 2 * lineBreak.length) };
}

/** Parses a form; undefined where the content type names no boundary. */
export function findParts(bytes: Buffer, contentType: string): readonly Part[] | undefined {
  const boundary = findParameter(contentType, 'boundary');
  if (boundary === undefined) return undefined;
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let at = bytes.indexOf(delimiter);
  while (at >= 0) {
    const start = at + delimiter.length + lineBreak.length;
    const next = bytes.indexOf(delimiter, start);
    if (next < 0) break;
    const part = parsePart(bytes.subarray(start, next - lineBreak.length));
    if (part) parts.push(part);
    at = next;
  }
  return parts;
}
