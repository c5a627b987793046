import type { Market } from '../../../core/okr/words.ts';
import type { StoredChoice, StoredEvidence } from './written.ts';

/** One version of an ideal customer; the highest is today's. */
export type IdealCustomersTable = {
  organization_id: string;
  id: string;
  version: number;
  name: string;
  audience: Market;
  who: string;
  problem: string;
  must_haves: string[];
  exclusions: string[];
  written_by: string | null;
  written_at: string;
};

/** What an ideal customer needs and does not get. */
export type GapsTable = {
  organization_id: string;
  id: string;
  customer_id: string | null;
  need: string;
  feature: string;
  lost_deals: number;
  /** In whole units of the currency; null: nobody knows. */
  lost_amount: number | null;
  currency: string;
  interviews: number;
  evidence: StoredEvidence[];
  /** Picked for the cycle beside it. */
  chosen: StoredChoice | null;
  chosen_cycle_id: string | null;
  version: number;
  proposed_by: string | null;
  created_at: string;
};
