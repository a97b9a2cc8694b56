// The shape of one REST route, and the finding of a route by method and path.
import { apiError } from '../api-error.ts';
import type { Upload } from '../shapes.ts';

/** A request that has been read and whose route is known. */
export interface RestRequest {
  /** What stood in the path's places, by name. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  /** The JSON body, or the `payload_json` of a form. */
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export interface Reply {
  readonly status: number;
  /** Sent as JSON; undefined: no body. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Discord's own path, with `{places}`, below `/api/v10`. */
  readonly path: string;
  /** Whether it needs the bot's token; addresses that hold a token of their own do not. */
  readonly auth: boolean;
  readonly handle: (request: RestRequest) => Reply;
}

/** A route for the bot's token. */
export function route(method: Route['method'], path: string, handle: Route['handle']): Route {
  return { method, path, auth: true, handle };
}

/** A route whose address is the secret. */
export function openRoute(method: Route['method'], path: string, handle: Route['handle']): Route {
  return { method, path, auth: false, handle };
}

export const noContent: Reply = { status: 204 };

/** A reply with a body. */
export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== value : value === '') return undefined;
    if (name !== undefined) params[name] = decodeURIComponent(value);
  }
  return params;
}

/** The route for a request; fixed words win over places. Throws 404, or 405 where only the method is wrong. */
export function findRoute(routes: readonly Route[], method: string, path: string): FoundRoute {
  const found = routes
    .flatMap((candidate) => {
      const params = matchPath(candidate.path, path);
      return params ? [{ route: candidate, params }] : [];
    })
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  if (found.length === 0) throw apiError('notFound');
  const fits = found.find((one) => one.route.method === method);
  if (!fits) throw apiError('methodNotAllowed');
  return fits;
}
