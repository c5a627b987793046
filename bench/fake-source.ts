// A source for the measure of sampling, a process of its own: a number for every question, on as many ports as asked for.
// Told so, it says nothing more and tells that it was asked.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { argv } from 'node:process';

let hangs = false;
process.stdin.on('data', () => (hangs = true));

const ports = await Promise.all(
  Array.from({ length: Number(argv[2] ?? 1) }, async () => {
    const server = createServer((request, reply) => {
      if (hangs) return void console.log('asked');
      reply.setHeader('content-type', 'application/json');
      reply.end(
        `{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[${Date.now() / 1000},"${300 + Math.round(Math.random() * 180)}"]}]}}`,
      );
      request.resume();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }),
);
console.log(JSON.stringify(ports));
