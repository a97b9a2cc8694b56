// The world in; out, the objects that Discord puts into its answers and events.
import { permissionsIn } from './permissions.ts';
import type { Channel, Member } from './shapes.ts';
import { guildIdOf, userOf, type World } from './world.ts';

/** A role with everything Discord says of one. */
function renderRole(role: World['guild']['roles'][number]): object {
  return {
    ...role,
    description: null,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** The server, as `GET /guilds/:id` and GUILD_CREATE describe it. */
export function renderGuild({ guild, ids }: World): object {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: ids.channel,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: guild.roles.map(renderRole),
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-GB',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** What GUILD_CREATE says beyond that. */
export function renderGuildCreate(world: World): object {
  const { guild } = world;
  return {
    ...renderGuild(world),
    joined_at: guild.members.get(world.ids.bot)?.joined_at,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()],
    channels: [...world.channels.values()]
      .filter((channel) => channel.type === 0)
      .map((channel) => renderChannel(world, channel)),
    threads: [...world.channels.values()]
      .filter((channel) => channel.type === 11)
      .map((channel) => renderChannel(world, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

const threadFields = {
  rate_limit_per_user: 0,
  message_count: 0,
  total_message_sent: 0,
  member_count: 1,
  thread_metadata: {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: '2026-01-05T09:00:00.000Z',
    create_timestamp: '2026-01-05T09:00:00.000Z',
    locked: false,
  },
};

/** A channel as `GET /channels/:id` describes it. */
export function renderChannel(world: World, channel: Channel): object {
  const last_message_id = world.messages.get(channel.id)?.at(-1)?.message.id ?? null;
  if (channel.type === 1) return { ...channel, last_message_id };
  if (channel.type === 11) return { ...channel, last_message_id, ...threadFields };
  return { ...channel, last_message_id, parent_id: null, nsfw: false, rate_limit_per_user: 0 };
}

/** A person's membership; undefined outside the server. */
export function findMember(world: World, userId: string): Member | undefined {
  return world.guild.members.get(userId);
}

/** The fields that say who acts where: a member with permissions in the server, a user elsewhere. */
export function renderActor(world: World, userId: string, channel: Channel): object {
  const member = findMember(world, userId);
  if (!guildIdOf(channel) || !member) return { user: userOf(world, userId) };
  return { member: { ...member, permissions: permissionsIn(world, userId, channel).toString() } };
}

/** What the bot itself may do in a channel, as a string of bits. */
export function appPermissions(world: World, channel: Channel): string {
  return permissionsIn(world, world.ids.bot, channel).toString();
}

/** The application; what `/applications/@me` and `/oauth2/applications/@me` answer. */
export function renderApplication(world: World): object {
  const bot = userOf(world, world.ids.bot);
  return {
    id: world.ids.application,
    name: bot.username,
    icon: null,
    description: '',
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: {
      '0': {
        oauth2_install_params: { scopes: ['applications.commands', 'bot'], permissions: '274878024704' },
      },
      '1': { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } },
    },
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userOf(world, world.ids.moderator),
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
