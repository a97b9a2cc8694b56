// Requests in; out, the headers that tell the client how many more it may send, and when it has sent too many.
import { createHash } from 'node:crypto';
import { systemClock } from '../clock.ts';
import type { FoundRoute } from './route.ts';

export interface RateLimit {
  /** Requests in one window, per route and per channel, server or webhook. */
  readonly limit: number;
  /** The window in milliseconds. */
  readonly window: number;
}

// Far more than Discord's five in five seconds, so that a test is not slowed down by its own speed.
export const defaultRateLimit: RateLimit = { limit: 50, window: 1000 };

type Headers = Readonly<Record<string, string>>;

export interface RateLimiter {
  /** Counts a request and gives the headers of its answer; `exceeded` says that it is one too many. */
  count(found: FoundRoute): {
    readonly headers: Headers;
    readonly exceeded: boolean;
    readonly retryAfter: number;
  };
}

const majorParams = ['channel_id', 'guild_id', 'webhook_id', 'webhook_token'];

/** A limiter. It runs on the system's clock: the client waits in real time, whatever clock a test moves. */
export function createRateLimiter({ limit, window }: RateLimit): RateLimiter {
  const buckets = new Map<string, { used: number; resetAt: number }>();
  return {
    count: ({ route, params }) => {
      const major = majorParams.map((name) => params[name] ?? '').join(':');
      const key = `${route.method} ${route.path}`;
      const now = systemClock.now();
      const before = buckets.get(`${key} ${major}`);
      const bucket = before && before.resetAt > now ? before : { used: 0, resetAt: now + window };
      bucket.used += 1;
      buckets.set(`${key} ${major}`, bucket);
      const resetAfter = (bucket.resetAt - now) / 1000;
      return {
        exceeded: bucket.used > limit,
        retryAfter: resetAfter,
        headers: {
          'x-ratelimit-limit': String(limit),
          'x-ratelimit-remaining': String(Math.max(0, limit - bucket.used)),
          'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
          'x-ratelimit-reset-after': resetAfter.toFixed(3),
          'x-ratelimit-bucket': createHash('md5').update(key).digest('hex'),
        },
      };
    },
  };
}

/** The headers of a 429; `retryAfter` in seconds. */
export function tooManyHeaders(retryAfter: number, scope: 'user' | 'global'): Headers {
  return {
    'retry-after': String(Math.ceil(retryAfter)),
    'x-ratelimit-scope': scope,
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
  };
}

/** The body of a 429; `retryAfter` in seconds. */
export function tooManyBody(retryAfter: number, scope: 'user' | 'global'): object {
  return {
    message: 'You are being rate limited.',
    retry_after: retryAfter,
    global: scope === 'global',
  };
}
