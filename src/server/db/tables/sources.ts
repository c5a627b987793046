import type { Connection } from '../../../contract/connections.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import type { TokenAccess, TokenScope, DefinitionAnswer } from '../../../core/okr/words.ts';
import type { SourceFailure } from '../../../core/okr/source-failure.ts';
export type ConnectionsTable = {
  organization_id: string;
  id: string;
  name: string;
  connector: string;
  team_id: string | null;
  config: Connection['config'];
  /** Name → sealed text. */
  secrets: Record<string, string>;
  created_by: string | null;
  created_at: string;
  /** Since when it is paused. */
  disabled_at: string | null;
  /** Removed, and can be asked back. */
  removed_at: string | null;
};

export type SourcesTable = {
  organization_id: string;
  /** The key result or the indicator that it reads for. */
  subject_id: string;
  connection_id: string;
  name: string;
  config: BoundSource['config'];
  every_minutes: number;
  /** Whom it asks: limits are kept per host. */
  host: string;
  query_hash: string;
  defined_at: string;
  /** Still to be read back from here. */
  history_from: string | null;
  due_at: string;
  leased_until: string | null;
  leased_by: string | null;
  tries: number;
  last_read_at: string | null;
  failing_since: string | null;
  failure: SourceFailure | null;
  detail: string | null;
  retry_after: number | null;
};

export type TokensTable = {
  organization_id: string;
  id: string;
  name: string;
  scope: TokenScope;
  /** Of a person's or a team's: what it may do, area by area. */
  access: TokenAccess | null;
  team_id: string | null;
  hash: string;
  created_by: string | null;
  created_at: string;
  expires_at: string;
  last_used_at: string | null;
};

/** A part of a push, kept until the others come. */
export type ReportShardsTable = {
  organization_id: string;
  commit_id: string;
  job: string;
  shards: number;
  shard: number;
  /** What it counted, as the readers write it. */
  reports: string;
  at: string;
};

export type ReportReadingsTable = {
  organization_id: string;
  key_result_id: string;
  commit_id: string;
  job: string;
  metric: string;
  value: number;
  at: string;
};

export type DefinitionsTable = {
  organization_id: string;
  key_result_id: string;
  id: string;
  at: string;
  changed_by: string | null;
  from_hash: string;
  to_hash: string;
  /** What was asked, as a person reads it. */
  from_question: string;
  to_question: string;
  baseline_before: number | null;
  answer: DefinitionAnswer | null;
  baseline_after: number | null;
  answered_by: string | null;
  answered_at: string | null;
};
