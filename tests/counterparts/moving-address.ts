// One address for whichever server is behind it, as a proxy or a moved name is.
import { type Socket, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

type Behind = { url: string };
/** Moving breaks what is open. */
export type MovingAddress = { url: string; move(to: Behind): void; close(): void };

export async function openAddress(first: Behind): Promise<MovingAddress> {
  let behind = first;
  const open = new Set<Socket>();
  const server = createServer((here) => {
    const there = connect(Number(new URL(behind.url).port), '127.0.0.1');
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      // What is asked is passed on as it comes, as a proxy for databases does.
      open.add(one.setNoDelay());
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(first.url);
  url.port = String((server.address() as AddressInfo).port);
  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    move(to) {
      behind = to;
      breakAll();
    },
    close() {
      breakAll();
      server.close();
    },
  };
}
