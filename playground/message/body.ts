// What the bot sent as a message in, the typed body out; refused as Discord refuses it.
import * as z from 'zod';
import { addFault, findFormIssues, formError, optional, parseForm, type FormIssue } from '../form.ts';
import { isObject } from '../json.ts';
import { hasFlag, messageFlags, type Component } from '../message-shapes.ts';
import { checkComponents } from './component-rules.ts';
import { legacyComponents, v2Components } from './component-schema.ts';
import { embeds } from './embed-schema.ts';

const snowflakes = optional(z.array(z.string()).max(100));

const allowedMentions = z
  .object({
    parse: optional(z.array(z.enum(['users', 'roles', 'everyone']))),
    users: snowflakes,
    roles: snowflakes,
    replied_user: optional(z.boolean()),
  })
  .superRefine((value, context) => {
    for (const kind of ['users', 'roles'] as const)
      if (value.parse?.includes(kind) && value[kind]?.length)
        addFault(
          context,
          ['parse'],
          'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        );
  });

const fields = z.object({
  content: z.string().max(2000).nullish(),
  embeds: embeds.nullish(),
  components: z.array(z.unknown()).nullish(),
  flags: optional(z.int()),
  allowed_mentions: optional(allowedMentions),
  attachments: optional(
    z
      .array(
        z.object({
          id: z.union([z.string(), z.int()]).transform(String),
          filename: optional(z.string()),
          description: optional(z.string().max(1024)),
        }),
      )
      .max(10),
  ),
  message_reference: optional(
    z.object({
      message_id: z.string(),
      channel_id: optional(z.string()),
      fail_if_not_exists: optional(z.boolean()),
    }),
  ),
  nonce: optional(z.union([z.string().max(25), z.int()])),
  enforce_nonce: optional(z.boolean()),
  poll: optional(z.unknown()),
  sticker_ids: optional(z.array(z.string()).max(3)),
});

export type AllowedMentions = z.output<typeof allowedMentions>;

/** A body whose every part is within its limits; `null` clears a part, `undefined` leaves it. */
export interface MessageBody extends Omit<z.output<typeof fields>, 'components'> {
  readonly components?: readonly Component[] | null | undefined;
  /** Whether the message is, from now on, one of Components V2. */
  readonly v2: boolean;
}

const legacyFields = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

function checkLegacyFields(body: Readonly<Record<string, unknown>>): readonly FormIssue[] {
  return legacyFields
    .filter((field) => {
      const value = body[field];
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    })
    .map((field) => ({
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
}

interface Place {
  /** Whether the message being edited is one of Components V2 already. */
  readonly isV2?: boolean;
  /** Where the message lies in the request's body, for the paths of faults. */
  readonly under?: readonly string[];
}

/** Parses a message body; throws error 50035 with all its faults. */
export function parseMessageBody(body: unknown, { isV2 = false, under = [] }: Place = {}): MessageBody {
  const refuse = (issues: readonly FormIssue[]): void => {
    if (issues.length === 0) return;
    throw formError(issues.map((issue) => ({ ...issue, path: [...under, ...issue.path] })));
  };
  const flags = isObject(body) && typeof body.flags === 'number' ? body.flags : 0;
  const v2 = isV2 || hasFlag(flags, messageFlags.componentsV2);
  const components = (v2 ? v2Components : legacyComponents).nullish();
  const listed = isObject(body) && Array.isArray(body.components) ? body.components : undefined;
  refuse([
    ...findFormIssues(fields, body),
    ...findFormIssues(z.object({ components }), { components: listed }),
    ...(v2 && isObject(body) ? checkLegacyFields(body) : []),
  ]);
  const { components: given, ...parsed } = parseForm(fields, body);
  const parts = given
    ? parseForm<z.ZodType<readonly Component[] | null | undefined>>(components, given)
    : given;
  refuse(checkComponents(parts ?? []));
  return { ...parsed, components: parts, v2 };
}
