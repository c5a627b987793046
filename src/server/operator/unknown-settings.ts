import { environment, unknownSettings } from '../../contract/environment.ts';
import { nearest } from '../../core/nearest.ts';

type Warn = { warn(facts: Record<string, unknown>, message: string): void };

/** A slip in a name would be as if nothing had been set: it is said, with the name that was perhaps meant. */
export function sayUnknown(env: Readonly<Record<string, string | undefined>>, log: Warn): void {
  for (const setting of unknownSettings(env)) {
    const perhaps = nearest(setting, Object.keys(environment));
    log.warn({ setting, ...(perhaps === undefined ? {} : { perhaps }) }, 'a setting is not known');
  }
}
