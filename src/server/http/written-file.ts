import type { Visit } from './call.ts';

const encoder = new TextEncoder();

/** A file that is written while it is sent, a portion at a time, and packed for whoever can unpack it. */
export function writtenFile(
  { request, replyHeaders }: Pick<Visit, 'request' | 'replyHeaders'>,
  portions: AsyncIterable<string>,
): ReadableStream<Uint8Array> {
  const file = ReadableStream.from(encoded(portions));
  replyHeaders.append('vary', 'accept-encoding');
  if (!unpacks(request)) return file;
  replyHeaders.set('content-encoding', 'gzip');
  return file.pipeThrough(new CompressionStream('gzip'));
}

/** The same of what is kept as gzip: unpacked for whoever cannot unpack it. */
export function keptFile(request: Request, packed: AsyncIterable<Uint8Array>): Response {
  const file = ReadableStream.from(packed) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const headers = { vary: 'accept-encoding' };
  if (unpacks(request)) return new Response(file, { headers: { ...headers, 'content-encoding': 'gzip' } });
  return new Response(file.pipeThrough(new DecompressionStream('gzip')), { headers });
}

const unpacks = (request: Request) => /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');

export async function* encoded(portions: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const portion of portions) if (portion !== '') yield encoder.encode(portion);
}
