import { type Role, roles } from '../../core/okr/words.ts';
import { StartFailure } from './start-failure.ts';
import { suiteNames, suiteOf, suites } from './suite.ts';

/** Members of a group of the company get this role, and this team where one is named. */
export type GroupRule = { group: string; role: Role; team: string | undefined };

/** How people sign in with the company's own accounts (OpenID Connect, or the own way of a suite). */
export type Company = {
  /** An address, or the word for a suite. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Which of its applications, for 企业微信; else empty. */
  agentId: string;
  /** What the button calls it. */
  name: string;
  scopes: string;
  /** The provider proves addresses, though it does not say so. */
  trustEmail: boolean;
  groupsClaim: string;
  groups: GroupRule[];
  /** Mail domains whose people need no invitation. */
  domains: string[];
};

type Environment = Record<string, string | undefined>;

/** Undefined: people sign in with passwords alone. What goes together is looked at when all is read (`refuseHalf`). */
export function readCompany(env: Environment): Company | undefined {
  const issuer = readIssuer(env['CRUX_OIDC_ISSUER'] || undefined);
  const groups = readGroups(env['CRUX_OIDC_GROUPS'] || '');
  const domains = readDomains(env['CRUX_OIDC_DOMAINS'] || '');
  const trustEmail = (env['CRUX_OIDC_TRUST_EMAIL'] || 'off') === 'on';
  if (issuer === undefined) return undefined;
  const suite = suiteOf(issuer);
  if (suite !== undefined && groups.length > 0) throw new StartFailure('suite-without-groups', { suite });
  return {
    issuer,
    clientId: env['CRUX_OIDC_CLIENT_ID'] || '',
    clientSecret: env['CRUX_OIDC_CLIENT_SECRET'] || '',
    agentId: env['CRUX_OIDC_AGENT_ID'] || '',
    name: env['CRUX_OIDC_NAME'] || (suite === undefined ? new URL(issuer).hostname : suiteNames[suite]),
    scopes: env['CRUX_OIDC_SCOPES'] || (suite === undefined ? 'openid profile email' : ''),
    trustEmail,
    groupsClaim: env['CRUX_OIDC_GROUPS_CLAIM'] || 'groups',
    groups,
    domains,
  };
}

/** A door that cannot be used, or none at all, is told at the start and not to the first person who comes. */
export function refuseHalf(settings: {
  company: Company | undefined;
  passwords: boolean;
  publicUrl: string | undefined;
}) {
  const { company, passwords, publicUrl } = settings;
  if (company === undefined && !passwords) throw new StartFailure('no-way-in', {});
  if (company !== undefined && (company.clientId === '' || company.clientSecret === '' || publicUrl === undefined))
    throw new StartFailure('company-incomplete', {});
  if (company?.issuer === 'wecom' && company.agentId === '') throw new StartFailure('agent-missing', {});
}

function readIssuer(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (suiteOf(value) !== undefined) return value;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw wrong('CRUX_OIDC_ISSUER', value, `https://login.example.com/realms/okr | ${suites.join(' | ')}`);
  return value;
}

function readGroups(value: string): GroupRule[] {
  return listOf(value).map((one) => {
    const [, group = '', said = '', team] = /^([^=]+)=([a-z]+)(?::(.+))?$/.exec(one) ?? [];
    const role = roles.find((known) => known === said.trim());
    if (role === undefined) throw wrong('CRUX_OIDC_GROUPS', one, 'okr-admins=admin, pay-devs=member:Payments');
    return { group: group.trim(), role, team: team?.trim() };
  });
}

function readDomains(value: string): string[] {
  const domains = listOf(value).map((one) => one.toLowerCase().replace(/^@/, ''));
  const bad = domains.find((one) => !/^[^\s@.]+(\.[^\s@.]+)+$/.test(one));
  if (bad !== undefined) throw wrong('CRUX_OIDC_DOMAINS', bad, 'example.com');
  return domains;
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function wrong(name: string, value: string, expected: string): StartFailure {
  return new StartFailure('setting-wrong', { name, value, expected });
}
