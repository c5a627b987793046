// A real server for one story: its own process, its own folder, a port the system chose.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type RunningServer = {
  /** Such as `http://127.0.0.1:41234`. */
  address: string;
  /** The one-time link of the first run; undefined when the data folder was set up before. */
  setupLink: string | undefined;
  folder: string;
  process: ChildProcess;
  /** All it printed so far. */
  output(): string;
  /** Asks it to stop and removes its folder. */
  stop(): Promise<void>;
};

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `program` starts it otherwise than people do, from the root of the repository. */
export async function startServer(
  environment: Record<string, string> = {},
  program = 'src/server/run/entry.ts',
): Promise<RunningServer> {
  const folder = environment['CRUX_DATA'] ?? mkdtempSync(join(tmpdir(), 'crux-journey-'));
  const server = spawn(process.execPath, [program], {
    cwd: root,
    env: {
      ...process.env,
      CRUX_HOST: '127.0.0.1',
      CRUX_PORT: '0',
      CRUX_LOG: 'error',
      ...environment,
      CRUX_DATA: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  const address = await addressOf(server, () => printed);
  await answering(`${address}/readyz`);
  return {
    address,
    setupLink: printed.match(/http:\/\/\S+/g)?.find((link) => link !== address),
    folder,
    process: server,
    output: () => printed,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGTERM');
        await once(server, 'close');
      }
      if (!environment['CRUX_DATA']) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addressOf(server: ChildProcess, printed: () => string): Promise<string> {
  for (let waited = 0; waited < 30_000 && server.exitCode === null; waited += 20) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed())?.[0];
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  server.kill('SIGKILL');
  throw new Error(`The server did not start:\n${printed()}`);
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const reply = await fetch(url);
    await reply.arrayBuffer();
    if (reply.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${url} never answered 200`);
}
