import { createHash } from 'node:crypto';

type Told = { type: string; cache: string; headers?: Record<string, string> };

/** What a reply depends on, as an entity tag. */
export function tagOf(...parts: unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
}

/** `304` without a body where the asker holds the same already; otherwise what `write` makes. */
export async function conditionalReply(
  request: Request,
  tag: string,
  { type, cache, headers = {} }: Told,
  write: () => Promise<Uint8Array | string>,
): Promise<Response> {
  const told = {
    etag: tag,
    'cache-control': cache,
    ...(cache.startsWith('private') ? { vary: 'cookie' } : {}),
    ...headers,
  };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag)) return new Response(null, { status: 304, headers: told });
  return new Response((await write()) as string, { headers: { ...told, 'content-type': type } });
}
