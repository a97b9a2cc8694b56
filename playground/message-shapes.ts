// Discord's messages as they go over the wire: components, attachments, flags. Names are Discord's own.
import type { User } from './shapes.ts';

export interface Media {
  readonly url: string;
  readonly [key: string]: unknown;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | undefined;
  readonly default?: boolean | undefined;
  readonly emoji?: unknown;
}

/** Any message component: a reader looks at `type` and then at what that type has. */
export interface Component {
  readonly type: number;
  readonly id?: number | undefined;
  readonly components?: readonly Component[] | undefined;
  readonly accessory?: Component | undefined;
  readonly content?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly label?: string | undefined;
  readonly style?: number | undefined;
  readonly url?: string | undefined;
  readonly sku_id?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly emoji?: unknown;
  readonly placeholder?: string | undefined;
  readonly min_values?: number | undefined;
  readonly max_values?: number | undefined;
  readonly options?: readonly SelectOption[] | undefined;
  readonly accent_color?: number | null | undefined;
  readonly spoiler?: boolean | undefined;
  readonly divider?: boolean | undefined;
  readonly spacing?: number | undefined;
  readonly description?: string | null | undefined;
  readonly media?: Media | undefined;
  readonly file?: Media | undefined;
  readonly items?: readonly { readonly media: Media; readonly description: string | null }[] | undefined;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly description?: string;
  /** The name as it was, where Discord has changed it. */
  readonly title?: string;
  /** Of a private reply, a command or a form: gone after a while. */
  readonly ephemeral?: true;
}

/** A forwarded message as it was then: who wrote it is not told. */
export interface MessageSnapshot {
  readonly message: Pick<
    Message,
    | 'type'
    | 'content'
    | 'mentions'
    | 'mention_roles'
    | 'attachments'
    | 'embeds'
    | 'timestamp'
    | 'edited_timestamp'
    | 'flags'
    | 'components'
  >;
}

export interface InteractionMetadata {
  readonly id: string;
  readonly type: number;
  readonly user: User;
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  readonly original_response_message_id?: string;
  readonly interacted_message_id?: string;
  readonly target_message_id?: string;
  /** Of a submitted form: what opened it. */
  readonly triggering_interaction_metadata?: InteractionMetadata;
}

export interface Message {
  readonly id: string;
  readonly type: number;
  readonly channel_id: string;
  readonly author: User;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly tts: false;
  readonly pinned: false;
  /** Whether everybody was notified. */
  readonly mention_everyone: boolean;
  /** The people who were notified. */
  readonly mentions: readonly User[];
  /** The roles that were notified. */
  readonly mention_roles: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly embeds: readonly object[];
  readonly components: readonly Component[];
  readonly flags: number;
  readonly nonce?: string | number;
  readonly webhook_id?: string;
  readonly application_id?: string;
  readonly interaction_metadata?: InteractionMetadata;
  /** Deprecated by Discord and still sent for commands. */
  readonly interaction?: {
    readonly id: string;
    readonly type: number;
    readonly name: string;
    readonly user: User;
  };
  readonly message_reference?: {
    /** 0: a reply, 1: a forward. */
    readonly type: 0 | 1;
    readonly message_id: string;
    readonly channel_id: string;
    readonly guild_id?: string;
  };
  readonly referenced_message?: Message | null;
  readonly message_snapshots?: readonly MessageSnapshot[];
}

export const componentTypes = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

export const messageFlags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  hasSnapshot: 1 << 14,
  componentsV2: 1 << 15,
} as const;

/** Whether `flags` holds `flag`. */
export function hasFlag(flags: number, flag: number): boolean {
  return (flags & flag) !== 0;
}
