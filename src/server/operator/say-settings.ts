import type { environment } from '../../contract/environment.ts';
import { isPasswordRaw } from './address.ts';
import { type Settings, readSettings } from './settings.ts';

type Say = { info(facts: Record<string, unknown>, message: string): void };
type Environment = Readonly<Record<string, string | undefined>>;
type Read = {
  [Name in keyof typeof environment]: 'server' extends (typeof environment)[Name]['by'][number] ? Name : never;
};
export type ServerSetting = Read[keyof Read];

/** Each setting's value and where it comes from, so that nobody wonders; nothing secret is told. */
export function saySettings(env: Environment, settings: Settings, log: Say): void {
  const values = inEffect(settings);
  const read = inEffect(readSettings(env));
  const told = { environment: {}, defaults: {}, program: {} } as Record<string, Record<string, string>>;
  const unset: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const from = read[name as ServerSetting] !== value ? 'program' : originOf(name, env);
    if (value === '') unset.push(name);
    else told[from] = { ...told[from], [name]: value };
  }
  const groups = Object.entries(told).filter(([, group]) => Object.keys(group).length > 0);
  log.info({ ...Object.fromEntries(groups), unset: unset.join(' ') }, 'settings, by where they come from');
}

/** A variable that is not ours may decide as well: then its name is the origin. */
function originOf(name: string, env: Environment): string {
  if (env[name]) return 'environment';
  const lent = name === 'CRUX_LANG' && ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((one) => env[one]);
  return lent || 'defaults';
}

/** What counts, as one would write it; empty: nothing is set and nothing counts instead. */
function inEffect(settings: Settings): Record<ServerSetting, string> {
  const { company, smtpUrl } = settings;
  const group = ({ group, role, team }: { group: string; role: string; team: string | undefined }) =>
    `${group}=${role}${team === undefined ? '' : `:${team}`}`;
  return {
    CRUX_HOST: settings.host,
    CRUX_PORT: String(settings.port),
    CRUX_PUBLIC_URL: settings.publicUrl ?? '',
    CRUX_TRUST_PROXY: settings.trustProxy.join(','),
    CRUX_DATA: settings.dataFolder,
    CRUX_DATABASE_URL: address(settings.databaseUrl),
    CRUX_SECRET_FILE: settings.secret === undefined ? settings.secretFile : '',
    CRUX_SECRET: hidden(settings.secret),
    CRUX_NEW: onOff(settings.beginsAnew),
    CRUX_SECRET_PREVIOUS_FILE: settings.previousSecretFile ?? '',
    CRUX_SECRET_PREVIOUS: hidden(settings.previousSecret),
    CRUX_OUTBOUND_ALLOW: settings.outboundAllow.join(','),
    CRUX_SQLITE_FOLDERS: settings.sqliteFolders.join(','),
    CRUX_PUBLIC_LINKS: onOff(settings.publicLinks),
    CRUX_PUBLIC_PAGES: onOff(settings.publicPages),
    CRUX_BACKUP_FOLDER: settings.backupFolder ?? '',
    CRUX_BACKUP_EVERY: settings.backupFolder === undefined ? '' : String(settings.backupEveryHours),
    CRUX_BACKUP_KEEP: settings.backupFolder === undefined ? '' : String(settings.backupKeep),
    CRUX_SMTP_URL: address(smtpUrl),
    CRUX_MAIL_FROM: smtpUrl === undefined ? '' : settings.mailFrom,
    CRUX_OIDC_ISSUER: address(company?.issuer),
    CRUX_OIDC_CLIENT_ID: company?.clientId ?? '',
    CRUX_OIDC_CLIENT_SECRET: hidden(company?.clientSecret),
    CRUX_OIDC_AGENT_ID: company?.agentId ?? '',
    CRUX_OIDC_NAME: company?.name ?? '',
    CRUX_OIDC_SCOPES: company?.scopes ?? '',
    CRUX_OIDC_TRUST_EMAIL: company === undefined ? '' : onOff(company.trustEmail),
    CRUX_OIDC_GROUPS_CLAIM: company?.groupsClaim ?? '',
    CRUX_OIDC_GROUPS: company?.groups.map(group).join(', ') ?? '',
    CRUX_OIDC_DOMAINS: company?.domains.join(',') ?? '',
    CRUX_PASSWORDS: onOff(settings.passwords),
    CRUX_LANG: settings.lang,
    CRUX_LOG: settings.log,
    CRUX_DEMO: settings.demo ?? '',
  };
}

const onOff = (is: boolean) => (is ? 'on' : 'off');
const hidden = (value: string | undefined) => (value ? '…' : '');

function address(value: string | undefined): string {
  if (value === undefined) return '';
  // What is no address may have its password anywhere, and so may one that cannot be read as it was meant: not told at all.
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value) || isPasswordRaw(value)) return '…';
  // Among the settings at the end of an address there may be one, too.
  return value.replace(/\/\/.*@/, '//…@').replace(/\?.*/s, '?…');
}
