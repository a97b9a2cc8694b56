// Files in; out, attachments at addresses that are signed and end, as those of Discord's CDN, and the files behind them.
import { createHash } from 'node:crypto';
import type { Attachment } from './message-shapes.ts';
import type { Upload } from './shapes.ts';
import type { KeptUpload, World } from './world.ts';

/** Milliseconds for which an address works. */
export const addressLifetime = 24 * 60 * 60_000;

/** Whose file it is: a message's, or a person's who handed it over with a command or a form. */
export type UploadPlace =
  { readonly channelId: string; readonly isPrivate: boolean } | { readonly from: string };

function sign(world: World, path: string, expires: string): string {
  return createHash('sha256').update([world.token, path, expires].join('\n')).digest('hex');
}

const inHex = (time: number): string => Math.floor(time / 1000).toString(16);

function addressOf(world: World, path: string): string {
  const now = world.clock.now();
  const expires = inHex(now + addressLifetime);
  const query = new URLSearchParams({ ex: expires, is: inHex(now), hm: sign(world, path, expires) });
  return `${world.origin}${path}?${query.toString()}`;
}

/** Keeps a file and describes it as an attachment. */
export function keepUpload(
  world: World,
  upload: Upload,
  place: UploadPlace,
  more: Pick<Attachment, 'description' | 'title'> = {},
): Attachment {
  const id = world.nextId();
  const isHandedOver = 'from' in place;
  const folder = isHandedOver
    ? `ephemeral-attachments/${world.ids.application}`
    : `attachments/${place.channelId}`;
  const url = addressOf(world, `/${folder}/${id}/${encodeURIComponent(upload.filename)}`);
  const attachment: Attachment = {
    id,
    filename: upload.filename,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.contentType,
    ...more,
    ...((isHandedOver || place.isPrivate) && { ephemeral: true }),
  };
  world.uploads.set(id, { upload, attachment, from: isHandedOver ? place.from : undefined });
  return attachment;
}

/**
 * The file behind an address; undefined where the address is wrong or, of a file that was handed over, has ended.
 * Discord renews the addresses in a message whenever it is read; here those simply go on working.
 */
export function findUpload(world: World, { pathname, searchParams }: URL): KeptUpload | undefined {
  const kept = world.uploads.get(pathname.split('/')[3] ?? '');
  const expires = searchParams.get('ex') ?? '';
  if (!kept || searchParams.get('hm') !== sign(world, pathname, expires)) return undefined;
  const isOver = Number.parseInt(expires, 16) * 1000 <= world.clock.now();
  return kept.from !== undefined && isOver ? undefined : kept;
}
