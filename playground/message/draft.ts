// The shape of a message that is about to be posted.
import type { InteractionOrigin } from '../interaction/origin.ts';
import type { Message } from '../message-shapes.ts';
import type { Upload, User } from '../shapes.ts';
import type { MessageBody } from './body.ts';

export interface Draft {
  readonly channelId: string;
  readonly author: User;
  readonly body: MessageBody;
  readonly files?: readonly Upload[];
  /** The only person who sees it. */
  readonly onlyFor?: string | undefined;
  readonly origin?: InteractionOrigin | undefined;
  /** "Thinking": no content yet. */
  readonly loading?: boolean;
  /** The message that this one answers; a reply's own reference is in the body. */
  readonly repliesTo?: Message | undefined;
  readonly webhookId?: string | undefined;
  /** The message that this one forwards. */
  readonly forwards?: Message | undefined;
}
