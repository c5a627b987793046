import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `hang`: it accepts and never says a word. */
export type Says = { status?: number; body?: unknown; delay?: number } | 'hang';

export type SourceServer = {
  url: string;
  /** Such as `127.0.0.1:41234`. */
  host: string;
  /** Paths in the order they were asked for, with the place of each among all questions and goodbyes of all sources. */
  asked: { path: string; at: number; left: number | undefined }[];
  /** The most questions it had before it at one time. */
  most(): number;
  close(): void;
};

let happened = 0;

/** A real HTTP server that answers as `says` decides for each question. */
export async function startSource(says: (path: string, request: IncomingMessage) => Says): Promise<SourceServer> {
  const asked: SourceServer['asked'] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, reply) => {
    const path = request.url ?? '';
    const question: SourceServer['asked'][number] = { path, at: happened++, left: undefined };
    asked.push(question);
    most = Math.max(most, ++open);
    reply.once('close', () => {
      open--;
      question.left = happened++;
    });
    const said = says(path, request);
    if (said === 'hang') return;
    const { status = 200, body = {}, delay = 0 } = said;
    setTimeout(() => reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)), delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    asked,
    most: () => most,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
