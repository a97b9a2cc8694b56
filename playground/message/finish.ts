// Parsed components and a message's attachments in; out, the components as Discord gives them back.
import { formError } from '../form.ts';
import type { Attachment, Component, Media } from '../message-shapes.ts';
import type { World } from '../world.ts';
import { flatten } from './component-rules.ts';

/** The name in `attachment://name`; undefined of any other address. */
function findReferred({ url }: Media): string | undefined {
  return /^attachment:\/\/(.+)$/.exec(url)?.[1];
}

/** Refuses a reference to a file that the message does not have. */
function checkReferences(components: readonly Component[], attachments: readonly Attachment[]): void {
  const media = flatten(components).flatMap(({ media: own, file, items = [] }) =>
    [own, file, ...items.map((item) => item.media)].flatMap((one) => one ?? []),
  );
  const missing = media.some((one) => {
    const name = findReferred(one);
    return name !== undefined && !attachments.some(({ filename }) => filename === name);
  });
  if (!missing) return;
  const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
  const message = 'The referenced attachment could not be found in this message';
  throw formError([{ path: ['components'], code, message }]);
}

function createNumbering(components: readonly Component[]): () => number {
  const taken = new Set(flatten(components).flatMap(({ id }) => (id ? [id] : [])));
  let last = 0;
  return () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
}

/** Numbers the components as Discord does and resolves `attachment://name`; throws where there is no such file. */
export function finishComponents(
  world: World,
  components: readonly Component[],
  attachments: readonly Attachment[],
): readonly Component[] {
  checkReferences(components, attachments);
  const nextNumber = createNumbering(components);
  const resolve = (media: Media): Media => {
    const name = findReferred(media);
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
