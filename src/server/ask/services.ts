import type { Logger } from 'pino';
import type { Lang } from '../../core/text.ts';
import type { Accounts } from '../auth/accounts.ts';
import type { Identify } from '../auth/identify.ts';
import type { CompanyDoor } from '../auth/company/company-door.ts';
import type { SignInLimits } from '../auth/sign-in-limits.ts';
import type { Database } from '../db/database.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { ChartDrawer } from '../charts/chart-drawer.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Proxies } from '../operator/proxies.ts';
import type { SourceReader } from '../outbound/source-reader.ts';
import type { Vault } from '../secrets/vault.ts';

/** All that a running node holds; made once at the start and handed down. */
export type Services = {
  database: Database;
  accounts: Accounts;
  identify: Identify;
  signInLimits: SignInLimits;
  bus: EventBus;
  log: Logger;
  clock: () => Date;
  secret: string;
  /** Seals the secrets of connections. */
  vault: Vault;
  /** The only way out to sources. */
  sources: SourceReader;
  /** Absent: no mail is set up. */
  mailer: Mailer | undefined;
  /** The company's own sign-in; absent: there is none. */
  company: CompanyDoor | undefined;
  /** May people sign in with a password, but for an emergency? */
  passwords: boolean;
  /** Draws charts as images. */
  charts: ChartDrawer;
  /** May key results be shown to people outside, by those who lead them? */
  publicLinks: boolean;
  /** May publications be read by people outside, at a secret address? */
  publicPages: boolean;
  /** Whose word on who asks is believed. */
  proxies: Proxies;
  /** Where people reach this installation; absent: the address of each request. */
  publicUrl: string | undefined;
  /** The built web app. */
  webFolder: string;
  /** The folder that holds `docs` and the README. */
  docsFolder: string;
  version: string;
  /** A demo: the sample company in this language; whoever has the key may look around. */
  demo: { lang: Lang; key: string } | undefined;
};
