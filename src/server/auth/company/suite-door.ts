import { createHash, randomBytes } from 'node:crypto';
import { refuse } from '../../../core/refusal.ts';
import type { Company } from '../../operator/company.ts';
import type { Suite } from '../../operator/suite.ts';
import { isSameSecret } from '../same-secret.ts';
import type { CompanyDoor } from './company-door.ts';
import { type Hosts, hostsOf, suiteWays } from './suites.ts';

/** The way to a suite and back; `hosts`: where it is, for those who stand in for it. */
export function openSuiteDoor(
  company: Company,
  suite: Suite,
  redirect: string,
  hosts: Hosts = hostsOf[suite],
): CompanyDoor {
  const asking = { company, hosts, redirect };
  const way = suiteWays[suite];
  return {
    company,
    async begin(to) {
      // Letters and digits alone: one of them takes no other signs.
      const kept = { ...to, state: random(), nonce: '', verifier: random() };
      const challenge = createHash('sha256').update(kept.verifier).digest('base64url');
      return { url: way.address(asking, kept, challenge), kept };
    },
    async finish(query, kept) {
      const values = new URLSearchParams(query);
      if (!isSameSecret(values.get('state') ?? '', kept.state)) refuse('company-sign-in-failed');
      return way.who(asking, values, kept);
    },
  };
}

function random(): string {
  return randomBytes(32).toString('hex');
}
