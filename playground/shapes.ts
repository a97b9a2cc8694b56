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

/** A file with its bytes. */
export interface Upload {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
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

/** A public thread: what may be done in it is decided by the channel under which it hangs. */
export interface ThreadChannel {
  readonly id: string;
  readonly type: 11;
  readonly guild_id: string;
  readonly parent_id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly flags: 0;
}

export interface DirectChannel {
  readonly id: string;
  readonly type: 1;
  readonly flags: 0;
  /** The person at the other end of the bot's direct messages; of a talk between people, all of them. */
  readonly recipients: readonly User[];
}

export type Channel = GuildChannel | ThreadChannel | DirectChannel;

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
