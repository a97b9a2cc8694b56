// Uploaded files and references to them in, a message's attachments out.
import { keepUpload } from '../cdn.ts';
import type { Attachment } from '../message-shapes.ts';
import type { Upload } from '../shapes.ts';
import type { World } from '../world.ts';
import type { MessageBody } from './body.ts';

export interface AttachmentsInput {
  readonly channelId: string;
  /** Whether the message is for one person alone. */
  readonly isPrivate: boolean;
  readonly body: Pick<MessageBody, 'attachments'>;
  readonly files: readonly Upload[];
  /** Those that the message has already. */
  readonly before?: readonly Attachment[];
}

/** A message's attachments after it is sent or edited: those kept, then the new files. */
export function buildAttachments(world: World, input: AttachmentsInput): readonly Attachment[] {
  const { channelId, isPrivate, body, files, before = [] } = input;
  const { attachments } = body;
  const kept = attachments
    ? before.filter((one) => attachments.some((reference) => reference.id === one.id))
    : before;
  const added = files.map((file, index) => {
    const { description } = attachments?.find((one) => one.id === String(index)) ?? {};
    return keepUpload(
      world,
      file,
      { channelId, isPrivate },
      description === undefined ? {} : { description },
    );
  });
  return [...kept, ...added];
}
