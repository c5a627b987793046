import { type LinkShows } from '../../../../contract/charts.ts';
import type { Services } from '../../../ask/services.ts';
import { isSameSecret } from '../../../auth/same-secret.ts';
import { refuse } from '../../../../core/refusal.ts';
import { deriveKey } from '../../../auth/secret.ts';
import type { Db } from '../../../db/database.ts';
import type { PublicLinksTable } from '../../../db/tables/public-links.ts';
import { findLink } from '../../../store/public-links.ts';

/** What making and checking addresses needs to know of the installation. */
export type Installation = Pick<Services, 'secret' | 'publicLinks'>;

/** What an address shows, if it is one: unknown, taken back and forbidden ones look the same. */
export async function openLink(
  db: Db,
  { secret, publicLinks }: Installation,
  address: { organizationId: string; keyResultId: string; signature: string },
): Promise<LinkShows> {
  const { organizationId, keyResultId, signature } = address;
  const row = publicLinks ? await findLink(db, organizationId, keyResultId) : undefined;
  const expected = signed(secret, row ?? { organization_id: '', key_result_id: '', nonce: '' });
  const fits = isSameSecret(signature, expected);
  return row && fits ? showsOf(row) : refuse('not-found');
}

export function showsOf({ shows }: PublicLinksTable): LinkShows {
  return { ...nothing, ...shows };
}

export function signed(
  secret: string,
  row: Pick<PublicLinksTable, 'organization_id' | 'key_result_id' | 'nonce'>,
): string {
  return deriveKey(secret, `public link ${row.organization_id} ${row.key_result_id} ${row.nonce}`).slice(0, 32);
}

export const nothing: LinkShows = { name: false, chart: false, notes: false };
