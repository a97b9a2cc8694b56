// HTTP requests outside /api in; out, the page, its files, its events and its actions.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../api-error.ts';
import { InvocationError } from '../command/values.ts';
import { findJson } from '../json.ts';
import { NotPossible } from '../people/place.ts';
import { handOver } from '../people/uploads.ts';
import { readBytes } from '../rest/read-body.ts';
import type { User } from '../shapes.ts';
import type { World } from '../world.ts';
import { sendPageFile, setSafeHeaders } from './files.ts';
import { checkSameSite, checkType, PageError } from './guard.ts';
import { act } from './page-api.ts';
import { streamEvents } from './events.ts';
import { openPerson, renderState } from './state.ts';

const maxBody = 256 * 1024;
/** What Discord lets people with the smaller subscription upload: more than a bot need take. */
const maxUpload = 50 * 1024 * 1024;

export interface WebOptions {
  readonly world: World;
  readonly isOnline: () => boolean;
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof PageError || error instanceof ApiError) return error.status;
  return error instanceof InvocationError || error instanceof NotPossible ? 400 : undefined;
}

/** Takes the bytes of one file, `/page/upload?user=…&name=…`; gives its id. */
async function takeFile(
  world: World,
  { id: userId }: User,
  request: IncomingMessage,
  { searchParams }: URL,
): Promise<object> {
  checkType(request, 'application/octet-stream');
  const filename = searchParams.get('name') ?? '';
  const bytes = await readBytes(request, maxUpload);
  return { id: handOver(world, userId, { filename, bytes }) };
}

async function serve(
  { world, isOnline }: WebOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', world.origin);
  const [, area, name = ''] = url.pathname.split('/');
  checkSameSite(request, world.origin);
  const person = (): ReturnType<typeof openPerson> => openPerson(world, url.searchParams.get('user'));
  if (request.method === 'POST' && url.pathname === '/page/upload') {
    sendJson(response, 200, await takeFile(world, person(), request, url));
    return;
  }
  if (request.method === 'POST' && area === 'page') {
    checkType(request, 'application/json');
    const body = findJson((await readBytes(request, maxBody)).toString('utf8'));
    sendJson(response, 200, await act(world, name, body));
    return;
  }
  if (request.method !== 'GET') throw new PageError(405, 'Only GET and POST are served here.');
  if (url.pathname === '/') await sendPageFile(response, 'index.html');
  else if (url.pathname === '/page/state') sendJson(response, 200, renderState(world, person(), isOnline()));
  else if (url.pathname === '/page/events') streamEvents(world, person(), isOnline(), response);
  else if (area === 'page' && url.pathname === `/page/${name}`) await sendPageFile(response, name);
  else throw new PageError(404, 'There is nothing here.');
}

/** Serves the page. */
export function createWeb(
  options: WebOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    setSafeHeaders(response);
    try {
      await serve(options, request, response);
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined || !(error instanceof Error)) throw error;
      sendJson(response, status, { message: error.message });
    }
  };
}
