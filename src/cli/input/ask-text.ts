import { CallError } from '../../contract/client.ts';
import type { ErrorBody } from '../../contract/refusals.ts';
import { asStop, longestMs } from './ask-server.ts';
import type { ServerAddress } from './server-address.ts';

/** What an address of a server answers where that is a text; undefined where there is nothing. */
export async function askText({ base, token }: ServerAddress, path: string): Promise<string | undefined> {
  try {
    const reply = await fetch(base + path, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(longestMs),
    });
    const text = await reply.text();
    const isText = reply.headers.get('content-type')?.startsWith('application/yaml') === true;
    if (reply.ok && isText) return text;
    const body = reply.headers.get('content-type')?.startsWith('application/json') ? bodyOf(text) : undefined;
    if (body?.error.code === 'not-found') return undefined;
    throw new CallError(reply.status, body);
  } catch (error) {
    throw asStop(error, base);
  }
}

function bodyOf(text: string): ErrorBody | undefined {
  const json: unknown = JSON.parse(text);
  return typeof json === 'object' && json !== null && 'error' in json ? (json as ErrorBody) : undefined;
}
