// Discord's objects as they go over the wire, as far as the stand-in fills them in. Names are Discord's own.

export interface User {
  readonly id: string;
  readonly username: string;
  readonly discriminator: '0';
  readonly global_name: string | null;
  readonly avatar: null;
  readonly bot: boolean;
  readonly public_flags: number;
  readonly flags: number;
  readonly primary_guild: null;
}

export interface Member {
  readonly user: User;
  readonly roles: readonly string[];
  readonly nick: null;
  readonly avatar: null;
  readonly banner: null;
  readonly joined_at: string;
  readonly premium_since: null;
  readonly deaf: false;
  readonly mute: false;
  readonly pending: false;
  readonly flags: 0;
  readonly communication_disabled_until: null;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  /** The bits as a decimal string. */
  readonly permissions: string;
  readonly position: number;
  readonly managed: boolean;
  readonly mentionable: boolean;
}

/** A rule for one role (type 0) or member (type 1) in one channel. */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

export interface GuildChannel {
  readonly id: string;
  readonly type: 0;
  readonly guild_id: string;
  readonly name: string;
  readonly topic: string | null;
  readonly position: number;
  readonly flags: 0;
  readonly permission_overwrites: readonly Overwrite[];
}

export interface DirectChannel {
  readonly id: string;
  readonly type: 1;
  readonly flags: 0;
  /** The person at the other end of the bot's direct messages. */
  readonly recipients: readonly User[];
}

export type Channel = GuildChannel | DirectChannel;

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
}

export interface InteractionMetadata {
  readonly id: string;
  readonly type: number;
  readonly user: User;
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  readonly original_response_message_id?: string;
  readonly interacted_message_id?: string;
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
    readonly type: 0;
    readonly message_id: string;
    readonly channel_id: string;
    readonly guild_id?: string;
  };
  readonly referenced_message?: Message | null;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly Choice[] | undefined;
  readonly options?: readonly CommandOption[] | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
}

/** A registered command, as Discord returns it. */
export interface Command {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly CommandOption[] | undefined;
  readonly default_member_permissions: string | null;
  readonly nsfw: boolean;
  readonly contexts?: readonly number[] | null | undefined;
  readonly integration_types?: readonly number[] | undefined;
  readonly guild_id?: string;
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
  componentsV2: 1 << 15,
} as const;

/** Whether `flags` holds `flag`. */
export function hasFlag(flags: number, flag: number): boolean {
  return (flags & flag) !== 0;
}
