// A request for an attachment in; out, the file with the headers of Discord's CDN, or the fault that a test has planned.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { findUpload } from '../cdn.ts';
import type { Upload } from '../shapes.ts';
import type { World } from '../world.ts';
import type { DownloadFault, DownloadFaults } from './download-faults.ts';
import { setSafeHeaders } from './files.ts';

const gone = 'This content is no longer available.';

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(gone);
}

async function wait({ clock }: World, milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  clock.setTimer(() => {
    resolve(undefined);
  }, milliseconds);
  await promise;
}

/** The name as plain ASCII, and again in full for readers that know that form. */
function dispositionOf(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
}

function setFileHeaders(response: ServerResponse, { filename, contentType }: Upload): void {
  // Nothing that a person has uploaded may run with the page's rights.
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  response.setHeader('content-type', contentType);
  response.setHeader('content-disposition', dispositionOf(filename));
}

function send(response: ServerResponse, upload: Upload, fault: DownloadFault, isHead: boolean): void {
  const { bytes } = upload;
  setFileHeaders(response, upload);
  if (!fault.withoutLength) response.setHeader('content-length', bytes.length);
  if (isHead) response.end();
  // Written first and ended then: ended at once, Node would say the length by itself.
  else
    response.write(bytes.subarray(0, fault.cutAfter), () => {
      if (fault.cutAfter === undefined) response.end();
      else response.destroy();
    });
}

/** Serves uploaded files, to the page and to the bot alike. */
export async function serveAttachment(
  { world, downloads }: { readonly world: World; readonly downloads: DownloadFaults },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setSafeHeaders(response);
  const kept = findUpload(world, new URL(request.url ?? '/', world.origin));
  const isHead = request.method === 'HEAD';
  if (!isHead && request.method !== 'GET') {
    refuse(response, 405);
    return;
  }
  const fault = downloads.take() ?? {};
  if (fault.slow !== undefined) await wait(world, fault.slow);
  if (fault.redirectTo !== undefined) response.writeHead(302, { location: fault.redirectTo }).end();
  else if (fault.status !== undefined) refuse(response, fault.status);
  else if (kept) send(response, kept.upload, fault, isHead);
  else refuse(response, 404);
}
