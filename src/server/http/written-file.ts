import type { Visit } from './call.ts';

const encoder = new TextEncoder();

/** A file that is written while it is sent, a portion at a time, and packed for whoever can unpack it. */
export function writtenFile(
  { request, replyHeaders }: Pick<Visit, 'request' | 'replyHeaders'>,
  portions: AsyncIterable<string>,
): ReadableStream<Uint8Array> {
  const file = ReadableStream.from(encoded(portions));
  replyHeaders.append('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return file;
  replyHeaders.set('content-encoding', 'gzip');
  return file.pipeThrough(new CompressionStream('gzip'));
}

async function* encoded(portions: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const portion of portions) if (portion !== '') yield encoder.encode(portion);
}
