import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { makeApp } from './app.ts';
import { startBackups } from '../jobs/backups.ts';
import { startTellingHeads } from '../jobs/log-heads.ts';
import { startBacktester } from '../jobs/backtester.ts';
import { startPruner } from '../jobs/prune.ts';
import { startSampler } from '../jobs/sampler.ts';
import { openLog } from '../operator/log.ts';
import { openServices, refuseMissing } from './open-services.ts';
import { demoLink } from '../resources/organization/sample/demo.ts';
import { proveWhole } from './prove-whole.ts';
import { startFailureOf } from '../db/start-outage.ts';
import { takeFolder } from '../db/take-folder.ts';
import { setupLink } from '../resources/organization/session/setup-token.ts';
import type { Services } from '../ask/services.ts';
import { type Settings, readSettings } from '../operator/settings.ts';
import { saySettings } from '../operator/say-settings.ts';
import { sayUnknown } from '../operator/unknown-settings.ts';
import { StartFailure } from '../operator/start-failure.ts';

export type Running = {
  /** Where it answers, such as `http://127.0.0.1:3000`. */
  address: string;
  /** The one-time link of the first run; undefined once an organization exists. */
  setupLink: string | undefined;
  /** Signs in to the sample company; undefined unless this is a demo. */
  demoLink: string | undefined;
  services: Services;
  /** Ends open requests, closes live connections and the database. */
  stop(): Promise<void>;
};

/** Opens everything and serves. Throws a `StartFailure` whose message says what to do. */
export async function runNode(options: Partial<Settings> = {}): Promise<Running> {
  const settings = { ...readSettings(), ...options };
  const log = openLog(settings.log, settings.logAs === 'words' ? settings.lang : undefined);
  sayUnknown(process.env, log);
  saySettings(process.env, settings, log);
  // Without the outer address a mail would carry links that lead nowhere, or where a stranger wants.
  if (settings.smtpUrl !== undefined && settings.publicUrl === undefined)
    throw new StartFailure('mail-without-address');
  refuseMissing(settings);
  // Before the database is opened: another version would change it under the one that serves it.
  const folder = takeFolder(settings);
  const services = await openServices(settings, log, true).catch((failure: unknown) => {
    folder.giveBack();
    throw failure;
  });
  try {
    const app = makeApp(services);
    const server = await listen(app.fetch, settings);
    const sampler = startSampler(services);
    const pruner = startPruner(services);
    const backtester = startBacktester(services);
    const backups = startBackups(services, settings);
    const heads = startTellingHeads(services);
    const proof = proveWhole(services);
    const address = addressOf(server, settings.host);
    const base = settings.publicUrl ?? address;
    return {
      address,
      demoLink: await demoLink(services, base),
      setupLink: await setupLink(services, base),
      services,
      stop: async () => {
        const jobs = [sampler.stop(), pruner.stop(), backtester.stop(), proof.stop(), backups.stop()];
        await Promise.all([shut(server, services), ...jobs]);
        // What was still written belongs to the end that is told.
        await heads.stop();
        await services.close();
        folder.giveBack();
      },
    };
  } catch (failure) {
    await services.close();
    folder.giveBack();
    throw startFailureOf(failure, services.database.place);
  }
}

async function listen(fetch: Parameters<typeof serve>[0]['fetch'], { host, port }: Settings): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    // Kept open longer than clients and proxies keep theirs: who closes first would cut off a request on its way.
    const serverOptions = { keepAliveTimeout: 75_000 };
    const server = serve({ fetch, hostname: host, port, serverOptions }, () => resolve(server));
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const inUse = fault.code === 'EADDRINUSE';
      reject(
        new StartFailure(inUse ? 'port-in-use' : 'address-refused', {
          host,
          port,
          reason: fault.code ?? fault.message,
        }),
      );
    });
  });
}

function addressOf(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Nobody new comes in from now on; done when the last reply has ended. */
async function shut(server: ServerType, services: Services): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  services.bus.close();
  // Somebody who asks without a pause has no idle moment: their connection ends with its next reply.
  (server as Server).prependListener('request', (_, reply) => {
    reply.setHeader('connection', 'close');
  });
  // Connections fall idle as their last replies end; whoever still reads after five seconds is cut off.
  const until = performance.now() + 5_000;
  const sweep = setInterval(() => {
    if (performance.now() < until) (server as Server).closeIdleConnections();
    else (server as Server).closeAllConnections();
  }, 50);
  await closed;
  clearInterval(sweep);
}
