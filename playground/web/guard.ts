// A request for the page in; nothing, or a refusal of what another site or another host name sent, out.
import type { IncomingMessage } from 'node:http';

/** A refusal with its status, for the page's own API. */
export class PageError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Lets only this machine's own page in. The host name is checked because a foreign page can be given an address on
 * loopback; the origin, because a browser sends simple requests from anywhere.
 */
export function checkSameSite(request: IncomingMessage, origin: string): void {
  const { port } = new URL(origin);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin: from } = request.headers;
  if (!hosts.includes(host ?? '')) throw new PageError(403, 'Open the page at the address that was printed.');
  if (from !== undefined && from !== `http://${host ?? ''}`)
    throw new PageError(403, 'Requests of other sites are refused.');
  if (request.headers['sec-fetch-site'] === 'cross-site')
    throw new PageError(403, 'Requests of other sites are refused.');
}

/** Lets only this content type in, one that a form on another site cannot send. */
export function checkType(
  request: IncomingMessage,
  wanted: 'application/json' | 'application/octet-stream',
): void {
  const type = request.headers['content-type']?.split(';')[0]?.trim();
  if (type !== wanted) throw new PageError(415, `Send content-type: ${wanted}.`);
}
