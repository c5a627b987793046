// The floor of W8, a process of its own: `node:http` with open replies, to all of which it writes what is posted.
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const listeners = new Set<ServerResponse>();
const server = createServer((request, reply) => {
  if (request.method === 'GET') {
    reply.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.write('retry: 2000\n\n');
    listeners.add(reply);
    reply.on('close', () => listeners.delete(reply));
    return;
  }
  let said = '';
  request.setEncoding('utf8').on('data', (text: string) => (said += text));
  request.on('end', () => {
    for (const listener of listeners) listener.write(`id: 1\ndata: ${said}\n\n`);
    reply.end();
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
