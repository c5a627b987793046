import type { Stored } from './json.ts';
import type {
  UsersTable,
  SessionsTable,
  AccountsTable,
  VerificationsTable,
  InstallationTable,
  ChoresTable,
  SignInTriesTable,
  SecondStepsTable,
  RecoveryCodesTable,
  PasskeysTable,
  PasskeyChallengesTable,
} from './tables/identity.ts';
import type {
  OrganizationsTable,
  PeopleTable,
  SpokespeopleTable,
  TeamsTable,
  TeamMembersTable,
  DeputiesTable,
  InvitationsTable,
  CyclesTable,
  EventsTable,
  EventHeadsTable,
  IdempotencyKeysTable,
} from './tables/organization.ts';
import type {
  ChainStagesTable,
  DiagnosesTable,
  NotDoingTable,
  ReadinessAnswersTable,
  ReadinessExceptionsTable,
  StageChangesTable,
  StageQuestionsTable,
} from './tables/focus.ts';
import type {
  ObjectivesTable,
  KeyResultsTable,
  WordingsTable,
  AnswersTable,
  AgreementsTable,
  AcknowledgementsTable,
  SupportOffersTable,
} from './tables/objectives.ts';
import type { ScimGroupsTable, ScimMembersTable, ScimUsersTable } from './tables/directory.ts';
import type { GapsTable, IdealCustomersTable } from './tables/customers.ts';
import type { DebtItemsTable } from './tables/debt.ts';
import type { AlignmentsTable } from './tables/alignments.ts';
import type { DependenciesTable } from './tables/dependencies.ts';
import type { GapAnswersTable } from './tables/gap-answers.ts';
import type { LabelsTable } from './tables/labels.ts';
import type { IterationKeyResultsTable, IterationsTable } from './tables/iterations.ts';
import type { IndicatorsTable } from './tables/indicators.ts';
import type { BacktestCasesTable, BacktestsTable, ForecastAdjustmentsTable } from './tables/forecasts.ts';
import type { ReadingsTable, CheckInsTable, SnoozesTable } from './tables/readings.ts';
import type { MidReviewsTable, LearningNeedsTable, TargetChangesTable } from './tables/cycles.ts';
import type { StandingMarksTable, StandingsTable } from './tables/standings.ts';
import type { PublicLinksTable, PublicPagesTable } from './tables/public-links.ts';
import type { TasksTable } from './tables/tasks.ts';
import type {
  ConnectionsTable,
  DefinitionsTable,
  ReportReadingsTable,
  ReportShardsTable,
  SourcesTable,
  TokensTable,
} from './tables/sources.ts';

/** Every table with its row as it is used: times as ISO text, flags as 0 or 1; what is neither text nor a number is kept as JSON. */
export type Rows = {
  users: UsersTable;
  sessions: SessionsTable;
  sign_in_tries: SignInTriesTable;
  second_steps: SecondStepsTable;
  recovery_codes: RecoveryCodesTable;
  passkeys: PasskeysTable;
  passkey_challenges: PasskeyChallengesTable;
  accounts: AccountsTable;
  verifications: VerificationsTable;
  installation: InstallationTable;
  chores: ChoresTable;
  organizations: OrganizationsTable;
  people: PeopleTable;
  spokespeople: SpokespeopleTable;
  teams: TeamsTable;
  team_members: TeamMembersTable;
  deputies: DeputiesTable;
  invitations: InvitationsTable;
  scim_users: ScimUsersTable;
  scim_groups: ScimGroupsTable;
  scim_members: ScimMembersTable;
  cycles: CyclesTable;
  events: EventsTable;
  event_heads: EventHeadsTable;
  idempotency_keys: IdempotencyKeysTable;
  chain_stages: ChainStagesTable;
  diagnoses: DiagnosesTable;
  not_doing: NotDoingTable;
  readiness_answers: ReadinessAnswersTable;
  readiness_exceptions: ReadinessExceptionsTable;
  stage_changes: StageChangesTable;
  stage_questions: StageQuestionsTable;
  debt_items: DebtItemsTable;
  ideal_customers: IdealCustomersTable;
  gaps: GapsTable;
  objectives: ObjectivesTable;
  key_results: KeyResultsTable;
  wordings: WordingsTable;
  answers: AnswersTable;
  agreements: AgreementsTable;
  acknowledgements: AcknowledgementsTable;
  support_offers: SupportOffersTable;
  alignments: AlignmentsTable;
  dependencies: DependenciesTable;
  labels: LabelsTable;
  gap_answers: GapAnswersTable;
  indicators: IndicatorsTable;
  readings: ReadingsTable;
  check_ins: CheckInsTable;
  backtests: BacktestsTable;
  backtest_cases: BacktestCasesTable;
  forecast_adjustments: ForecastAdjustmentsTable;
  snoozes: SnoozesTable;
  iterations: IterationsTable;
  iteration_key_results: IterationKeyResultsTable;
  tasks: TasksTable;
  mid_reviews: MidReviewsTable;
  target_changes: TargetChangesTable;
  learning_needs: LearningNeedsTable;
  connections: ConnectionsTable;
  sources: SourcesTable;
  definitions: DefinitionsTable;
  tokens: TokensTable;
  report_readings: ReportReadingsTable;
  report_shards: ReportShardsTable;
  standings: StandingsTable;
  standing_marks: StandingMarksTable;
  public_links: PublicLinksTable;
  public_pages: PublicPagesTable;
  migrations: MigrationsTable;
};

/** The same as the engine keeps them, for who writes statements. */
export type Tables = { [Table in keyof Rows]: Stored<Rows[Table]> };

/** Which migrations have run; `migrate.ts` keeps it. */
export type MigrationsTable = { name: string; at: string };
