import { accountRefusals } from '../../contract/account-refusals.ts';
import { type Text, sayAll } from '../../core/text.ts';

type Known = Readonly<Record<string, { text: Text }>>;

/**
 * What the company's sign-in was told on its way back: one of our own sentences, whatever stands in the address.
 *
 * @param known the sentences that may come here.
 */
export function refusedOf(
  search: Record<string, string | undefined>,
  known: Known = accountRefusals,
): Text | undefined {
  const code = search['refused'];
  if (code === undefined || !Object.hasOwn(known, code)) return undefined;
  const { email = '', domain = '', seconds = '60' } = search;
  return sayAll(known[code]!.text, { email, domain, seconds });
}
