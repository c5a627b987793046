import type { CompanyDoor } from './company-door.ts';

/** What accounts that are tied to the company's sign-in are tied to. */
export function providerOf({ company }: CompanyDoor): string {
  return `oidc:${company.issuer}`;
}
