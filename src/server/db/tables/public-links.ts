import type { LinkShows } from '../../../contract/charts.ts';
import type { PageShows } from '../../../contract/public-pages.ts';

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

export type PublicPagesTable = {
  organization_id: string;
  objective_id: string;
  /** Goes into the address: another one makes another address. */
  nonce: string;
  /** What is read besides the sentence and the plain words. */
  shows: PageShows;
  created_by: string | null;
  created_at: string;
};
