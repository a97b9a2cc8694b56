// A file that a person picks in; out, the id of the attachment under which a command or a form names it.
import { keepUpload } from '../cdn.ts';
import { contentTypeOf } from '../content-types.ts';
import type { Attachment } from '../message-shapes.ts';
import type { Upload } from '../shapes.ts';
import type { World } from '../world.ts';

/** A file as a person has it. */
export interface PickedFile {
  /** Discord keeps of it what its own names are made of: no folders, no blanks. */
  readonly filename: string;
  /** Default: none at all. */
  readonly bytes?: Uint8Array | string | undefined;
  /** Default: what the name promises. */
  readonly contentType?: string | undefined;
  /** What the interaction says of it instead of the truth, as only a test would have it. */
  readonly claims?: Partial<Attachment> | undefined;
}

/** A path without its folders. */
function lastPart(filename: string): string {
  return filename.split(/[/\\]/).at(-1) ?? '';
}

/** A name as Discord gives it back: no folders; plain letters, digits, dots, hyphens and underscores. */
function plainName(filename: string): string {
  const plain = lastPart(filename)
    .replace(/\s+/g, '_')
    .replace(/[^\w.-]/g, '');
  return /^\w/.test(plain) ? plain : `unknown${plain}`;
}

/** The file as the stand-in keeps it. */
export function toUpload({ filename, bytes = '', contentType }: PickedFile): Upload {
  const name = plainName(filename);
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return { filename: name, contentType: contentType ?? contentTypeOf(name), bytes: content };
}

/** Keeps a file for a command or a form of this person; gives the attachment's id. */
export function handOver(world: World, userId: string, file: PickedFile): string {
  const upload = toUpload(file);
  const own = lastPart(file.filename);
  const title = own === upload.filename ? {} : { title: own.replace(/\.[^.]*$/, '') };
  const attachment = keepUpload(world, upload, { from: userId }, title);
  const kept = world.uploads.get(attachment.id);
  if (kept && file.claims)
    world.uploads.set(attachment.id, { ...kept, attachment: { ...attachment, ...file.claims } });
  return attachment.id;
}
