import type { LinkShows } from '../../../contract/charts.ts';

export type PublicLinksTable = {
  organization_id: string;
  key_result_id: string;
  /** Goes into the address: another one makes another address. */
  nonce: string;
  /** What is shown besides the badge. */
  shows: Partial<LinkShows>;
  created_by: string | null;
  created_at: string;
};
