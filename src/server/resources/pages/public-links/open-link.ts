import { type LinkShows } from '../../../../contract/charts.ts';
import type { Services } from '../../../ask/services.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Db } from '../../../db/database.ts';
import type { PublicLinksTable } from '../../../db/tables/public-links.ts';
import { findLink } from '../../../store/public-links.ts';
import { leadsTo } from './signed-address.ts';

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
  const fits = leadsTo(secret, signature, row && linkedBy(row));
  return row && fits ? showsOf(row) : refuse('not-found');
}

export function showsOf({ shows }: PublicLinksTable): LinkShows {
  return { ...nothing, ...shows };
}

/** What its address is made of. */
export function linkedBy(row: PublicLinksTable): readonly string[] {
  return ['public link', row.organization_id, row.key_result_id, row.nonce];
}

export const nothing: LinkShows = { name: false, chart: false, notes: false };
