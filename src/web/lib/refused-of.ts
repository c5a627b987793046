import { accountRefusals } from '../../contract/account-refusals.ts';
import { type Text, sayAll } from '../../core/text.ts';

/** What the company's sign-in was told on its way back: one of our own sentences, whatever stands in the address. */
export function refusedOf(search: Record<string, string | undefined>): Text | undefined {
  const code = search['refused'];
  if (code === undefined || !Object.hasOwn(accountRefusals, code)) return undefined;
  const { email = '', domain = '', seconds = '60' } = search;
  return sayAll(accountRefusals[code as keyof typeof accountRefusals].text, { email, domain, seconds });
}
