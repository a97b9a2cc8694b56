// Uploaded files and references to them in, a message's attachments and finished components out.
import type { Attachment, Component, Media } from '../message-shapes.ts';
import type { Upload, World } from '../world.ts';
import type { MessageBody } from './body.ts';

const contentTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
};

/** The content type that a file's name promises; nothing a browser would run. */
export function contentTypeOf(filename: string): string {
  return contentTypes[filename.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Keeps a file and describes it as an attachment. */
export function keepUpload(world: World, upload: Upload, description?: string): Attachment {
  const id = world.nextId();
  const url = `${world.origin}/attachments/${id}/${encodeURIComponent(upload.filename)}`;
  world.uploads.set(id, upload);
  return {
    id,
    filename: upload.filename,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.contentType,
    ...(description === undefined ? {} : { description }),
  };
}

/** A message's attachments after it is sent or edited: those kept, then the new files. */
export function buildAttachments(
  world: World,
  { attachments }: Pick<MessageBody, 'attachments'>,
  files: readonly Upload[],
  before: readonly Attachment[] = [],
): readonly Attachment[] {
  const kept = attachments
    ? before.filter((one) => attachments.some((reference) => reference.id === one.id))
    : before;
  const added = files.map((file, index) => {
    const reference = attachments?.find((one) => one.id === String(index));
    return keepUpload(world, file, reference?.description);
  });
  return [...kept, ...added];
}

/** Numbers the components as Discord does and resolves `attachment://name`. */
export function finishComponents(
  world: World,
  components: readonly Component[],
  attachments: readonly Attachment[],
): readonly Component[] {
  const taken = new Set<number>();
  const note = (component: Component): void => {
    if (component.id) taken.add(component.id);
    component.components?.forEach(note);
    if (component.accessory) note(component.accessory);
  };
  components.forEach(note);
  let last = 0;
  const nextNumber = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };

  const resolve = (media: Media): Media => {
    const name = /^attachment:\/\/(.+)$/.exec(media.url)?.[1];
    const found = attachments.find((one) => one.filename === name);
    const url = found?.url ?? media.url;
    const type = found ? { content_type: found.content_type, attachment_id: found.id } : {};
    return { ...media, id: world.nextId(), url, proxy_url: url, ...type };
  };
  const finish = (component: Component): Component => ({
    ...component,
    id: component.id === undefined || component.id === 0 ? nextNumber() : component.id,
    ...(component.components && { components: component.components.map(finish) }),
    ...(component.accessory && { accessory: finish(component.accessory) }),
    ...(component.media && { media: resolve(component.media) }),
    ...(component.items && {
      items: component.items.map((item) => ({ ...item, media: resolve(item.media) })),
    }),
    ...(component.file && describeFile(resolve(component.file), attachments)),
  });
  return components.map(finish);
}

function describeFile(file: Media, attachments: readonly Attachment[]): object {
  const found = attachments.find((one) => one.url === file.url);
  return { file, name: found?.filename ?? null, size: found?.size ?? null };
}
