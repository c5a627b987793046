import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { plainAddresses } from '../../contract/plain-addresses.ts';
import { type CompanyDoor, openCompanyDoor } from '../auth/company/company-door.ts';
import { openSuiteDoor } from '../auth/company/suite-door.ts';
import { suiteOf } from '../operator/suite.ts';
import { refuseHalf } from '../operator/company.ts';
import { openAccounts } from '../auth/accounts.ts';
import { identifier } from '../auth/identify.ts';
import { signInLimits } from '../auth/sign-in-limits.ts';
import { chartDrawer } from '../charts/chart-drawer.ts';
import { keptDrawings } from '../charts/kept-drawings.ts';
import { changesWhoMay } from '../ask/change.ts';
import { fileFailureOf, startFailureOf } from '../db/start-outage.ts';
import { isSetUp, migrate } from '../db/migrate.ts';
import { migrateAlone } from '../db/take-folder.ts';
import { StartFailure } from '../operator/start-failure.ts';
import type { Database } from '../db/database.ts';
import { refuseMoved } from '../db/sqlite/moved.ts';
import { openDatabase } from '../db/open.ts';
import { eventBus } from '../events/event-bus.ts';
import { openMailer } from '../mail/mailer.ts';
import { sourceReader } from '../outbound/source-reader.ts';
import { chainKeyState, openChainKey } from '../secrets/chain-key.ts';
import { noProxies, readProxies } from '../operator/proxies.ts';
import { hasSecret, readKeys } from '../secrets/keys.ts';
import { type Vault, openVault } from '../secrets/vault.ts';
import type { Services } from '../ask/services.ts';
import type { Settings } from '../operator/settings.ts';
import { programVersion } from '../operator/version.ts';

const root = new URL('../../../', import.meta.url);

/**
 * Opens the database, brings its schema up to date and makes the rest of what a node holds. `holdsFolder`: whoever asks
 * has taken the folder; a command that has not takes it while it migrates.
 */
export async function openServices(
  settings: Settings,
  log: Logger,
  holdsFolder = false,
): Promise<Services & { close(): Promise<void> }> {
  refuseMissing(settings);
  refuseHalf(settings);
  const database = await openDatabase({ ...settings, log });
  try {
    if (!(await isSetUp(database))) refuseNotBegun(settings, database.place);
    const ran = await (holdsFolder ? migrate(database) : migrateAlone(database, settings));
    if (ran.length > 0) log.info({ migrations: ran }, 'the database schema is up to date');
    const { secret, vault } = await openOwn(database, settings);
    const sources = sourceReader({
      allowed: settings.outboundAllow,
      sqliteFolders: settings.sqliteFolders,
      ownFolder: settings.dataFolder,
      log,
    });
    const charts = keptDrawings(chartDrawer());
    const { smtpUrl, mailFrom } = settings;
    const mailer = smtpUrl === undefined ? undefined : openMailer({ smtpUrl, mailFrom, log });
    const bus = eventBus();
    const accounts = openAccounts({
      db: database.db,
      secret,
      publicUrl: settings.publicUrl ?? 'http://localhost',
      log,
    });
    const identify = identifier(database.db, accounts);
    bus.listenAll(({ event }) => changesWhoMay(event.type) && identify.forget());
    const stopHearing =
      settings.databaseUrl === undefined ? undefined : await hear(settings.databaseUrl, database, bus, log);
    const clock = () => new Date();
    return {
      database,
      accounts,
      identify,
      signInLimits: signInLimits(database.db),
      bus,
      log,
      clock,
      secret,
      vault,
      sources,
      mailer,
      company: companyOf(settings),
      passwords: settings.passwords,
      charts,
      publicLinks: settings.publicLinks,
      publicPages: settings.publicPages,
      proxies: readProxies(settings.trustProxy) ?? noProxies,
      publicUrl: settings.publicUrl,
      webFolder: fileURLToPath(new URL('dist/web', root)),
      docsFolder: fileURLToPath(root),
      version: programVersion(),
      demo: settings.demo && { lang: settings.demo, key: randomBytes(24).toString('base64url') },
      async close() {
        await stopHearing?.();
        mailer?.close();
        await charts.close();
        await sources.close();
        await database.close();
      },
    };
  } catch (failure) {
    await database.close();
    throw settings.databaseUrl === undefined
      ? fileFailureOf(failure, database.place)
      : startFailureOf(failure, database.place);
  }
}

function companyOf({ company, publicUrl }: Settings): CompanyDoor | undefined {
  if (company === undefined) return undefined;
  const redirect = `${publicUrl}${plainAddresses.session.companyBack.path}`;
  const suite = suiteOf(company.issuer);
  return suite === undefined ? openCompanyDoor(company, redirect) : openSuiteDoor(company, suite, redirect);
}

/**
 * The secret, and the key of the log that it opens. A secret that is not the one of the database is refused, and none is
 * made for a database that has one: a node that went on with another would end the proof of the log for all of them.
 */
async function openOwn(database: Database, settings: Settings): Promise<{ secret: string; vault: Vault }> {
  const place = { place: database.place, file: settings.secretFile };
  if (!hasSecret(settings) && (await chainKeyState(database.db, undefined)) !== 'none')
    throw new StartFailure('secret-missing', place);
  const { secret, others } = readKeys(settings);
  const vault = openVault(secret, others);
  const key = await openChainKey(database, vault);
  if (key === undefined) {
    const file = settings.secret === undefined ? settings.secretFile : 'CRUX_SECRET';
    throw new StartFailure('secret-foreign', { ...place, file });
  }
  database.chainKey = key;
  return { secret, vault };
}

/** Asked before the file is opened, which would make an empty one. */
export function refuseMissing(settings: Settings): void {
  const place = join(settings.dataFolder, 'crux.db');
  if (settings.databaseUrl !== undefined) return;
  refuseMoved(place);
  if ((statSync(place, { throwIfNoEntry: false })?.size ?? 0) === 0) refuseNotBegun(settings, place);
}

/** A secret says that there was a database, unless somebody says that it begins. */
function refuseNotBegun(settings: Settings, place: string): void {
  const { secret, secretFile, dataFolder, beginsAnew } = settings;
  if (beginsAnew || !hasSecret(settings)) return;
  const isMade = secret === undefined && secretFile === join(dataFolder, 'secret');
  const file = secret === undefined ? secretFile : 'CRUX_SECRET';
  throw new StartFailure(isMade ? 'database-missing' : 'database-not-begun', { place, file });
}

async function hear(url: string, { db, cutOff }: Database, bus: Services['bus'], log: Logger) {
  const { hearAnnouncements } = await import('../events/postgres-events.ts');
  return hearAnnouncements({ url, db, bus, log, silent: cutOff });
}
