import type { Rows } from '../db/tables.ts';

/**
 * Who reads what people wrote in a table, within an organization.
 * `all`: everybody in it. `objective`: whoever reads the objective that it hangs on. `team`: the team it belongs to, those
 * who lead that, its maker and admins. `person`: the person it is of, and admins. `admins`: they alone. `nobody`: it is
 * kept for the program, and told to nobody.
 */
export type ReadBy = 'all' | 'objective' | 'team' | 'person' | 'admins' | 'nobody';

/** A new table is asked for here. What is not for all is looked for, with a canary in it, wherever others read. */
export const readBy: { readonly [Table in keyof Rows]: ReadBy } = {
  organizations: 'all',
  people: 'all',
  spokespeople: 'all',
  teams: 'all',
  team_members: 'all',
  deputies: 'all',
  cycles: 'all',
  chain_stages: 'all',
  diagnoses: 'all',
  not_doing: 'all',
  readiness_answers: 'all',
  readiness_exceptions: 'all',
  stage_changes: 'all',
  stage_questions: 'all',
  debt_items: 'all',
  ideal_customers: 'all',
  gaps: 'all',
  labels: 'all',
  indicators: 'all',
  iterations: 'all',
  learning_needs: 'all',
  connections: 'all',

  objectives: 'objective',
  key_results: 'objective',
  wordings: 'objective',
  answers: 'objective',
  agreements: 'objective',
  acknowledgements: 'objective',
  support_offers: 'objective',
  alignments: 'objective',
  dependencies: 'objective',
  gap_answers: 'objective',
  // Of an indicator as that is.
  readings: 'objective',
  sources: 'objective',
  check_ins: 'objective',
  iteration_key_results: 'objective',
  tasks: 'objective',
  mid_reviews: 'objective',
  target_changes: 'objective',
  definitions: 'objective',
  standings: 'objective',
  public_links: 'objective',
  public_pages: 'objective',

  tokens: 'team',
  forecast_adjustments: 'team',
  backtest_cases: 'team',

  users: 'person',
  sessions: 'person',
  passkeys: 'person',
  snoozes: 'person',

  invitations: 'admins',
  scim_users: 'admins',
  scim_groups: 'admins',
  scim_members: 'admins',
  backtests: 'admins',
  // Each event says who hears of it, by the record that it tells of.
  events: 'admins',

  event_heads: 'nobody',
  idempotency_keys: 'nobody',
  report_readings: 'nobody',
  report_shards: 'nobody',
  standing_marks: 'nobody',
  sign_in_tries: 'nobody',
  second_steps: 'nobody',
  recovery_codes: 'nobody',
  passkey_challenges: 'nobody',
  accounts: 'nobody',
  verifications: 'nobody',
  installation: 'nobody',
  chores: 'nobody',
  migrations: 'nobody',
};
