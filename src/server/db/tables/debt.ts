import type { StoredCapacity, StoredDebtClosing, StoredInterest } from './written.ts';
import type { DebtKind } from '../../../core/okr/debt.ts';

/** Something a team carries along: what it is, what it costs today, what may come of it. */
export type DebtItemsTable = {
  organization_id: string;
  id: string;
  team_id: string;
  text: string;
  kind: DebtKind;
  interest: StoredInterest;
  risk: string;
  since_day: string | null;
  /** The series that grows and the limit it grows against. */
  capacity: StoredCapacity | null;
  /** What happened to it in the end. */
  closed: StoredDebtClosing | null;
  version: number;
  proposed_by: string | null;
  created_at: string;
};
