// A person as a directory tells of them: what is kept of it, and how a change is read.
import { refuse } from '../../core/refusal.ts';
import { attributeOf } from './filter.ts';
import { type ScimOperation, isObject } from './patch.ts';

/** What is kept; absent: not told. Empty text takes away. */
export type ToldUser = {
  userName?: string;
  externalId?: string;
  active?: boolean;
  email?: string;
  displayName?: string;
  formatted?: string;
  givenName?: string;
  familyName?: string;
};

const texts: Record<string, Exclude<keyof ToldUser, 'active'>> = {
  username: 'userName',
  externalid: 'externalId',
  displayname: 'displayName',
  'name.formatted': 'formatted',
  'name.givenname': 'givenName',
  'name.familyname': 'familyName',
  'emails.value': 'email',
};

/** A whole resource, as in `POST` and `PUT`. What else the schema knows is not kept. */
export function readScimUser(resource: unknown): ToldUser {
  if (!isObject(resource)) refuse('scim-syntax');
  const told: ToldUser = {};
  for (const [said, value] of Object.entries(resource)) take(told, attributeOf(said), value);
  return told;
}

/** What the operations of a `PATCH` change. */
export function readUserChanges(operations: readonly ScimOperation[]): ToldUser {
  const told: ToldUser = {};
  for (const { op, path, value } of operations) {
    if (path === undefined) {
      if (!isObject(value)) refuse('scim-syntax');
      for (const [said, one] of Object.entries(value)) take(told, attributeOf(said), one);
    } else if (op !== 'remove') take(told, attributeOf(path), value);
    // A remove without its place is no change at all, and who somebody is cannot be taken away.
    else if (/^(username|active|emails)/i.test(attributeOf(path))) refuse('scim-value', { values: { name: path } });
    else take(told, attributeOf(path), '');
  }
  return told;
}

function take(told: ToldUser, name: string, value: unknown): void {
  if (name === 'active') told.active = flag(value);
  else if (name === 'name' && isObject(value)) {
    for (const [part, one] of Object.entries(value)) take(told, `name.${part.toLowerCase()}`, one);
  } else if (name === 'emails.value' && Array.isArray(value)) {
    const email = firstOf(value);
    if (email !== undefined) told.email = email;
  } else if (texts[name] !== undefined && value !== null && value !== undefined) told[texts[name]] = words(name, value);
}

/** The primary address, else the one for work, else the first. */
function firstOf(emails: readonly unknown[]): string | undefined {
  const all = emails.filter(isObject);
  const best = all.find((one) => one['primary'] === true) ?? all.find((one) => one['type'] === 'work') ?? all[0];
  return best === undefined ? undefined : words('emails.value', best['value']);
}

function words(name: string, value: unknown): string {
  if (typeof value !== 'string') refuse('scim-value', { values: { name } });
  return value.trim();
}

/** Some directories send it as words. */
function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return refuse('scim-value', { values: { name: 'active' } });
}

/** The one name that people read. */
export function nameOf({ displayName, formatted, givenName, familyName, userName }: ToldUser): string {
  const [given, family] = [givenName ?? '', familyName ?? ''];
  const isHan = /^\p{Script=Han}+$/u.test(`${given}${family}`);
  const joined = isHan ? `${family}${given}` : `${given} ${family}`.trim();
  return displayName || formatted || joined || userName || '';
}
