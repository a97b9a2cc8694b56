// A path in; out, the page's file, with headers that let nothing foreign in.
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
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
