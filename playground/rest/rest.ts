// HTTP requests below /api in; Discord's REST answers out, each request recorded.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiError, ApiError } from '../api-error.ts';
import { formError } from '../form.ts';
import type { OpenApi } from '../openapi.ts';
import type { World } from '../world.ts';
import type { RequestFaults } from './faults.ts';
import { createRateLimiter, tooManyBody, tooManyHeaders, type RateLimit } from './rate-limit.ts';
import { readBody, type ReadBody } from './read-body.ts';
import { findRoute, type FoundRoute, type Reply, type Route } from './route.ts';

/** One request of the bot, kept for tests to look at. */
export interface RecordedRequest {
  readonly method: string;
  /** Below `/api/v10`, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** The names of the uploaded files. */
  readonly files: readonly string[];
  /** Of the answer; 0 as long as there is none. */
  status: number;
}

/** A body that Discord's own description does not allow. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** What is wrong, each with its place in the body. */
  readonly errors: readonly string[];
}

export interface RestOptions {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly faults: RequestFaults;
  readonly rateLimit: RateLimit;
  readonly openapi: OpenApi | undefined;
  readonly requests: RecordedRequest[];
  readonly violations: Violation[];
}

type Headers = Readonly<Record<string, string>>;

interface Answer extends Reply {
  readonly headers?: Headers;
}

const prefix = /^\/api\/v10(?=\/)/;

/** Serves every request whose path begins with `/api/`. */
export function createRest(
  options: RestOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const limiter = createRateLimiter(options.rateLimit);

  const answer = async (
    request: IncomingMessage,
    url: URL,
    record: (read: ReadBody) => void,
  ): Promise<Answer> => {
    const { method = 'GET' } = request;
    const path = url.pathname.replace(prefix, '');
    const read = await readBody(request);
    record(read);
    if (path === url.pathname) throw apiError('notFound');
    const found = findRoute(options.routes, method, path);
    if (found.route.auth && request.headers.authorization !== `Bot ${options.world.token}`)
      throw apiError('unauthorized');
    const counted = limiter.count(found);
    const { headers } = counted;
    if (counted.exceeded) return tooMany(headers, counted.retryAfter, false);
    const run = (): Reply => handle(options, found, { path, url, read });
    return withFault(options, { method, path, headers, run });
  };

  return async (request, response) => {
    const url = new URL(request.url ?? '/', options.world.origin);
    let recorded: RecordedRequest | undefined;
    const record = ({ body, files }: ReadBody): void => {
      recorded = {
        method: request.method ?? 'GET',
        path: url.pathname.replace(prefix, ''),
        query: url.search,
        body,
        files: files.map((file) => file.filename),
        status: 0,
      };
      options.requests.push(recorded);
    };
    const reply = await answer(request, url, record).catch(toReply);
    if (recorded) recorded.status = reply.status;
    send(response, reply);
  };
}

function tooMany(headers: Headers, retryAfter: number, global: boolean): Answer {
  const scope = global ? 'global' : 'user';
  return {
    status: 429,
    body: tooManyBody(retryAfter, scope),
    headers: { ...headers, ...tooManyHeaders(retryAfter, scope) },
  };
}

function toReply(error: unknown): Reply {
  if (error instanceof ApiError) return { status: error.status, body: error.body };
  throw error;
}

interface Attempt {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly run: () => Reply;
}

async function withFault(options: RestOptions, { method, path, headers, run }: Attempt): Promise<Answer> {
  const planned = options.faults.take(method, path);
  const attempt = (): Reply => {
    try {
      return run();
    } catch (error) {
      return toReply(error);
    }
  };
  if (!planned) return { ...attempt(), headers };
  const { status, tookEffect, slow, retryAfter = 0.1, global = false } = planned.fault;
  const reply = status === undefined || tookEffect ? attempt() : undefined;
  const { clock } = options.world;
  const wait = slow === undefined ? undefined : Promise.withResolvers<undefined>();
  if (wait)
    clock.setTimer(() => {
      wait.resolve(undefined);
    }, slow ?? 0);
  planned.meet();
  await wait?.promise;
  if (status === undefined && reply) return { ...reply, headers };
  if (status === 429) return tooMany(headers, retryAfter, global);
  const code = status ?? 500;
  return { status: code, body: { message: `${code}: Internal Server Error`, code: 0 }, headers };
}

interface Subject {
  readonly path: string;
  readonly url: URL;
  readonly read: ReadBody;
}

function handle(options: RestOptions, { route, params }: FoundRoute, { path, url, read }: Subject): Reply {
  const errors = options.openapi?.check(route.method, route.path, read.body) ?? [];
  if (errors.length > 0) {
    options.violations.push({ method: route.method, path, body: read.body, errors });
    throw formError(errors.map((message) => ({ path: [], code: 'OPENAPI_VIOLATION', message })));
  }
  return route.handle({
    param: (name) => {
      const value = params[name];
      if (value === undefined) throw new Error(`the route ${route.path} has no {${name}}`);
      return value;
    },
    query: url.searchParams,
    body: read.body,
    files: read.files,
  });
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  if (headers) for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
