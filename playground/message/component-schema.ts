// What a bot may send as one component: the schema of each kind, with Discord's limits and defaults.
import * as z from 'zod';
import { addFault, text } from '../form.ts';
import { button, flag, number, otherSelect, stringSelect } from './control-schema.ts';

const media = z.object({ url: z.string().min(1).max(2048) });
const altText = z
  .string()
  .max(1024)
  .nullish()
  .transform((value) => value ?? null);

const actionRow = z
  .object({
    type: z.literal(1),
    id: number,
    components: z
      .array(z.discriminatedUnion('type', [button, stringSelect, otherSelect]))
      .min(1)
      .max(5),
  })
  .superRefine((value, context) => {
    if (value.components.length > 1 && value.components.some((part) => part.type !== 2))
      addFault(
        context,
        ['components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The width of the components exceeds the allowed width (5)',
      );
  });

const textDisplay = z.object({ type: z.literal(10), id: number, content: text(1, 4000) });

const thumbnail = z.object({ type: z.literal(11), id: number, media, description: altText, spoiler: flag });

const section = z.object({
  type: z.literal(9),
  id: number,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.object({
  type: z.literal(12),
  id: number,
  items: z
    .array(z.object({ media, description: altText, spoiler: flag }))
    .min(1)
    .max(10),
});

const file = z.object({
  type: z.literal(13),
  id: number,
  file: z.object({ url: z.string().regex(/^attachment:\/\//) }),
  spoiler: flag,
});

const separator = z.object({
  type: z.literal(14),
  id: number,
  divider: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
  spacing: z
    .union([z.literal(1), z.literal(2)])
    .nullish()
    .transform((value) => value ?? 1),
});

const inContainer = [actionRow, section, textDisplay, mediaGallery, file, separator] as const;

const container = z.object({
  type: z.literal(17),
  id: number,
  components: z.array(z.discriminatedUnion('type', inContainer)).min(1),
  accent_color: z
    .int()
    .min(0)
    .max(0xffffff)
    .nullish()
    .transform((value) => value ?? null),
  spoiler: flag,
});

/** The components of a message without the V2 flag: at most five rows. */
export const legacyComponents = z.array(z.discriminatedUnion('type', [actionRow])).max(5);

/** The components of a message with the V2 flag; the limits over all of them are in component-rules. */
export const v2Components = z.array(z.discriminatedUnion('type', [...inContainer, container]));
