// Discord's refusals: an HTTP status, a JSON error code and the words that go with them.

export class ApiError extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, code: number, message: string, more: object = {}) {
    super(`${code} ${message}`);
    this.status = status;
    this.body = { message, code, ...more };
  }
}

const known = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
  requestTooLarge: [413, 40005, 'Request entity too large'],
  tooManyFollowUps: [400, 40094, 'Follow-up message limit reached for this interaction.'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotDirectMessage: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidRecipients: [400, 50033, 'Invalid Recipient(s)'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  directMessageClosed: [403, 50278, 'Cannot send messages to this user due to having no mutual guilds'],
  noReadHistory: [400, 160002, 'Cannot reply without permission to read message history'],
} as const;

/** The refusal of that name, as Discord words it. */
export function apiError(name: keyof typeof known): ApiError {
  const [status, code, message] = known[name];
  return new ApiError(status, code, message);
}
