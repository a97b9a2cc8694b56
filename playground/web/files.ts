// A path in; out, the page's file or a message's attachment, with headers that let nothing foreign in.
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { World } from '../world.ts';
import { PageError } from './guard.ts';

const folder = new URL('../page/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

const policy =
  "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** The headers of everything that a browser shows. */
export function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
}

/** Sends a file of the page's folder; a name is one word with an ending, so no path leads out of it. */
export async function sendPageFile(response: ServerResponse, name: string): Promise<void> {
  const ending = /^[a-z0-9][a-z0-9-]*\.([a-z]+)$/.exec(name)?.[1] ?? '';
  const type = types[ending];
  if (type === undefined) throw new PageError(404, 'There is no such file.');
  const bytes = await readFile(fileURLToPath(new URL(name, folder))).catch(() => {
    throw new PageError(404, 'There is no such file.');
  });
  response.setHeader('content-type', type);
  response.end(bytes);
}

/** Sends an uploaded file: `/attachments/<id>/<filename>`. */
export function sendAttachment(world: World, response: ServerResponse, path: string): void {
  const upload = world.uploads.get(path.split('/')[2] ?? '');
  if (!upload) throw new PageError(404, 'There is no such attachment.');
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  response.setHeader('content-type', upload.contentType);
  response.end(upload.bytes);
}
