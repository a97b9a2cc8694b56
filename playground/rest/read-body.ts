// An HTTP request in; out, its JSON and its files, whether it came as JSON or as a form.
import type { IncomingMessage } from 'node:http';
import { apiError } from '../api-error.ts';
import { findJson } from '../json.ts';
import { contentTypeOf } from '../content-types.ts';
import type { Upload } from '../shapes.ts';
import { findParts } from './multipart.ts';

const maxBytes = 25 * 1024 * 1024;
/** What a bot may upload as one file in a server without boosts. */
const maxFileBytes = 10 * 1024 * 1024;

export interface ReadBody {
  /** Undefined where there was none. */
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/** All the bytes of a request; throws when they are more than `limit`. */
export async function readBytes(request: IncomingMessage, limit = maxBytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limit) throw apiError('requestTooLarge');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Buffer): unknown {
  const body = findJson(bytes.toString('utf8'));
  if (body === undefined) throw apiError('invalidJson');
  return body;
}

function parseForm(bytes: Buffer, type: string): ReadBody {
  const parts = findParts(bytes, type);
  if (!parts) throw apiError('invalidJson');
  const payload = parts.find((part) => part.name === 'payload_json');
  const files = parts.flatMap(({ name, filename, bytes: content }) =>
    filename !== undefined && /^files\[\d+\]$/.test(name)
      ? [{ filename, contentType: contentTypeOf(filename), bytes: content }]
      : [],
  );
  if (files.some((file) => file.bytes.length > maxFileBytes)) throw apiError('requestTooLarge');
  return { body: payload ? parseJson(payload.bytes) : {}, files };
}

/** Reads a request's body; throws Discord's answer to one that is too large or no JSON. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return parseForm(bytes, type);
  return { body: bytes.length > 0 ? parseJson(bytes) : undefined, files: [] };
}
