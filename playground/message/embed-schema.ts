// What a bot may send as embeds, with Discord's limits on each part and on all of them together.
import * as z from 'zod';
import { addFault, optional, text } from '../form.ts';

const maxTotal = 6000;
const image = optional(z.object({ url: z.string().max(2048) }));

const embed = z.object({
  title: optional(z.string().max(256)),
  description: optional(z.string().max(4096)),
  url: optional(z.string().max(2048)),
  timestamp: optional(z.string()),
  color: optional(z.int().min(0).max(0xffffff)),
  footer: optional(z.object({ text: text(1, 2048), icon_url: optional(z.string()) })),
  image,
  thumbnail: image,
  author: optional(
    z.object({ name: text(1, 256), url: optional(z.string()), icon_url: optional(z.string()) }),
  ),
  fields: optional(
    z.array(z.object({ name: text(1, 256), value: text(1, 1024), inline: optional(z.boolean()) })).max(25),
  ),
  type: z
    .unknown()
    .optional()
    .transform(() => 'rich' as const),
});

function sizeOf(value: z.output<typeof embed>): number {
  const fields = (value.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [value.title, value.description, value.footer?.text, value.author?.name, ...fields].reduce(
    (sum, part) => sum + (part?.length ?? 0),
    0,
  );
}

/** The `embeds` of a message: ten, and 6,000 characters over all of them. */
export const embeds = z
  .array(embed)
  .max(10)
  .superRefine((value, context) => {
    if (value.reduce((sum, one) => sum + sizeOf(one), 0) > maxTotal)
      addFault(context, [], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${maxTotal}`);
  });
