import { environment } from '../../contract/environment.ts';
import { isPasswordRaw } from './address.ts';

type Say = { info(facts: Record<string, unknown>, message: string): void };

/** Said without their value: what is secret, and addresses with a password in them. */
const secret = /SECRET(?!.*_FILE)/;

/** Which settings were given and how, so that nobody wonders where a value comes from. */
export function saySettings(env: Readonly<Record<string, string | undefined>>, log: Say): void {
  const given = Object.entries(environment).flatMap(([name, { by }]) => {
    const value = env[name];
    return value && (by as readonly string[]).includes('server') ? [[name, shown(name, value)]] : [];
  });
  if (given.length > 0)
    log.info(Object.fromEntries(given), 'settings from the environment; the others have their defaults');
}

function shown(name: string, value: string): string {
  if (secret.test(name)) return '…';
  // Among the settings at the end of an address there may be a password, too; one that cannot be read is told not at all.
  if (isPasswordRaw(value)) return '…';
  const told = value.replace(/\/\/.*@/, '//…@');
  return name.endsWith('_URL') ? told.replace(/\?.*/s, '?…') : told;
}
