// The intents that a bot asks for in; out, whether Discord grants them.

export const intents = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

const highest = [16, 20, 21, 24, 25].map((bit) => 1 << bit);
const known = highest.reduce((bits, bit) => bits | bit, (1 << 16) - 1);
const privileged = intents.guildMembers | intents.guildPresences | intents.messageContent;

/** The close code for intents that Discord refuses: 4013 for unknown ones, 4014 for those not granted. */
export function findIntentsFault(asked: number, grantsPrivileged: boolean): 4013 | 4014 | undefined {
  if (!Number.isInteger(asked) || asked < 0 || (asked & ~known) !== 0) return 4013;
  return (asked & privileged) !== 0 && !grantsPrivileged ? 4014 : undefined;
}
