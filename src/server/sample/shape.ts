import type { Verdict } from '../../core/readiness/verdict.ts';
import type { TaskLink } from '../../core/okr/task-link.ts';
import type { AnswerKind } from '../../core/coach/answered.ts';
import type { LabelMark } from '../../core/okr/labels.ts';
import type { Cadence } from '../../core/calendar/cadence.ts';
import type {
  AgreementRole,
  Audience,
  Commitment,
  DependencyState,
  DiagnosisKind,
  Judgement,
  KeyResultKind,
  Market,
  NeedState,
  ObjectiveType,
  ProblemKind,
  Role,
  SpokenRole,
  Stage,
  Surety,
  TaskOutcome,
  TeamKind,
  ValidationVerdict,
} from '../../core/okr/words.ts';
import type { DebtKind, DebtOutcome } from '../../core/okr/debt.ts';
import type { GrowthLink } from '../../core/okr/growth-link.ts';
import type { ImpactParts } from '../../core/okr/impact.ts';
import type { EvidenceKind } from '../../core/okr/evidence.ts';
import type { SignCame, StageQuestionAnswer, StageQuestionKind } from '../../core/okr/stages.ts';
import type { IndicatorsTable } from '../db/tables/indicators.ts';
import type { Estimate, Given } from '../../core/estimates/estimate.ts';
import type { Lang } from '../../core/text.ts';

/**
 * A believable company as plain data. Things point at each other by `key`; nothing holds a date: quarters are counted
 * from the one running today (0, −1, −2) and weeks from the first day of a quarter (0 = its first week, negative =
 * before it). The loader turns both into days and leaves out whatever lies after today.
 */
export type SampleCompany = {
  lang: Lang;
  name: string;
  people: SamplePerson[];
  teams: SampleTeam[];
  /** `number`: an indicator by its name; `expected`: the share of the stage before that should get there. */
  chain: { key: string; name: string; note: string; number: string; expected?: number }[];
  diagnoses: SampleDiagnosis[];
  notDoing: { quarter: Quarter; text: string; reason: string }[];
  readiness: SampleReadiness[];
  /** Teams that run OKRs on their own against what the check says, in the running quarter. */
  exceptions: { team: string; by: string; verdict: Verdict; reason: string }[];
  objectives: SampleObjective[];
  alignments: SampleAlignment[];
  labels: SampleLabel[];
  dependencies: SampleDependency[];
  tasks: SampleTask[];
  /** Of the running quarter, from its first day; `{n}` in the name is the number of each. */
  iterations: {
    team: string;
    by: string;
    name: string;
    weeks: number;
    count: number;
    /** Which of them push a key result, by its words; the first is 0. */
    push: { keyResult: string; places: number[] }[];
  };
  indicators: SampleIndicator[];
  workedOut: SampleWorkedOut[];
  debt: SampleDebt[];
  customers: SampleCustomer[];
  gaps: SampleGap[];
  needs: SampleNeed[];
};

/** Whom or what a team lacks, named at the end of a quarter. */
export type SampleNeed = {
  team: string;
  quarter: Quarter;
  by: string;
  text: string;
  standard: string;
  state: NeedState;
  outcome?: string;
};

/**
 * A sentence, or a record whose series is an indicator by its name; `inDays`: of a notice, from today on. Or an estimate
 * that is worked out from what is given.
 */
export type SampleEvidence =
  | string
  | { text: string; kind: EvidenceKind; indicator?: string; limit?: number; inDays?: number; url?: string }
  | { estimate: Estimate['id']; given: Given };

/** An ideal customer, its earlier versions first. */
export type SampleCustomer = {
  key: string;
  versions: {
    name: string;
    audience: Market;
    who: string;
    problem: string;
    must_haves: string[];
    exclusions: string[];
    by: string;
    weeksAgo: number;
  }[];
};

/** A gap; `chosen` by whom for the running quarter. */
export type SampleGap = {
  key: string;
  customer: string;
  need: string;
  feature: string;
  lost_deals: number;
  lost_amount: number | null;
  currency: string;
  interviews: number;
  evidence: SampleEvidence[];
  chosen?: string;
  by: string;
};

/** A debt of a team; `since` and `closedWeeksAgo` count weeks back from today, `tested` those since the load test. */
export type SampleDebt = {
  key: string;
  team: string;
  kind: DebtKind;
  text: string;
  risk: string;
  sinceWeeksAgo: number;
  interest: { hours?: number; incidents?: number; source?: string; indicator?: string };
  capacity?: { indicator: string; limit: number; source: string; testedWeeksAgo: number };
  /** `stage`: of the team then. */
  closed?: { weeksAgo: number; by: string; outcome: DebtOutcome; text: string; stage?: Stage };
  by: string;
};

/** A number outside the quarters; `weekly`: one value for each week, the last of them this week's. */
export type SampleIndicator = Pick<
  IndicatorsTable,
  'name' | 'definition' | 'metric' | 'unit' | 'direction' | 'low' | 'high'
> & { team: string | null; owner: string; weekly: number[] };

/** An indicator worked out from two others by their names, over so many weeks. */
export type SampleWorkedOut = Omit<SampleIndicator, 'weekly'> & { output: string; people: string; weeks: number };

/** Objectives of any quarter that bear it, by their words. */
export type SampleLabel = { name: string; mark: LabelMark; objectives: string[] };

/** An objective of the running quarter serves another one; both by their words. Without a share it supports. */
export type SampleAlignment = {
  objective: string;
  parent: string;
  share?: number;
  note: string;
  by: string;
  /** Absent: it still waits. */
  answeredBy?: string;
};

/** What the key result with these words needs of another team; weeks of the running quarter. */
export type SampleDependency = {
  keyResult: string;
  team: string;
  need: string;
  dueWeek: number;
  by: string;
  state: DependencyState;
  /** Absent: nobody has answered. */
  answeredBy?: string;
};

/** A task under the key result with this statement; weeks of that key result's quarter. */
export type SampleTask = {
  keyResult: string;
  text: string;
  /** Empty parts: nobody has thought of a hypothesis. */
  ifWe: string;
  moves: string;
  because: string;
  owner: string;
  /** Absent: the owner. */
  proposedBy?: string;
  week: number;
  dueWeek: number;
  links?: TaskLink[];
  problem?: string;
  problemKind?: ProblemKind;
  improvement?: string;
  /** Absent: still running. */
  doneWeek?: number;
  outcome?: TaskOutcome;
  outcomeNote?: string;
  /** Changes of the key result in its unit. */
  expectedEffect?: number;
  effect?: number;
};

export type Quarter = 0 | -1 | -2;

export type SamplePerson = { key: string; name: string; email: string; role: Role; speaksFor?: SpokenRole[] };

export type SampleTeam = {
  key: string;
  name: string;
  kind: TeamKind;
  stage: Stage | null;
  parent: string | null;
  /** How it came to its stage, oldest first. */
  stages?: SampleStage[];
  leads: string[];
  members: string[];
};

export type SampleStage = {
  before: Stage | null;
  after: Stage;
  daysAgo: number;
  by: string;
  evidence: string;
  evidenceKind: EvidenceKind;
  leavesWhen: string;
  /** Whether what had been named for leaving the stage before came. */
  came?: SignCame;
  /** What coming into it asked of the team, and how that was answered. */
  asked?: { kind: StageQuestionKind; answer: StageQuestionAnswer; by: string; reason: string }[];
};

export type SampleDiagnosis = {
  key: string;
  quarter: Quarter;
  kind: DiagnosisKind;
  text: string;
  stage: string;
  team?: string;
  evidence: { text: string; url?: string; kind?: EvidenceKind }[];
  chosen: boolean;
  /** Chosen beyond the few, or without evidence: what gives way, and why. */
  tradeOff?: string;
  by: string;
  /** By whom and why, a week into the quarter. */
  declined?: { by: string; reason: string };
};

export type SampleReadiness = {
  team: string;
  by: string;
  /** How many weeks before today it was answered. */
  weeksAgo: number;
  answers: Record<string, { value: string | number | Record<string, string>; note?: string }>;
};

export type SampleObjective = {
  quarter: Quarter;
  team: string;
  owner: string;
  text: string;
  type: ObjectiveType;
  why?: string;
  problem?: string;
  success?: string;
  diagnosis?: string;
  idealCustomer?: string;
  impact?: string;
  impactParts?: Partial<ImpactParts>;
  growthLink?: GrowthLink;
  lever?: string;
  evidence?: SampleEvidence[];
  /** Key of the debt it comes of, of the ideal customer it is for, of the gap it closes. */
  debt?: string;
  customer?: string;
  gap?: string;
  keyResults: SampleKeyResult[];
  /** Weeks from the start of the quarter; absent = still a draft. */
  publication?: { week: number; plain: string; lines: { audience: Audience; text: string }[] };
  agreements?: SampleAgreement[];
  /** Published without the yes of whoever would have to give it, and why. */
  override?: { by: string; role: SpokenRole; week: number; reason: string };
  answers?: SampleAnswer[];
  acknowledgements?: { by: string; week: number }[];
  support?: { by: string; week: number; text: string }[];
  /** `verdicts`: of what validated, by the place of its key result. */
  closure?: { grade: number; reason: string; verdicts?: Record<number, ValidationVerdict> };
  retrospective?: {
    goalAgain: string;
    happened: string;
    why: string;
    learned: string;
    learning: { text: string; done: boolean }[];
  };
  /** Who reads it besides its team, and why not everybody. */
  restricted?: { reason: string; people: string[]; teams: string[] };
  /** How it was worded before. */
  earlier?: { week: number; text: string; keyResults: string[] }[];
  /** Weak on purpose: rules of the coach that must speak here. Absent: the coach must be silent. */
  speaks?: string[];
};

export type SampleAgreement = {
  person: string;
  role: AgreementRole;
  question: string;
  askedWeek: number;
  /** Absent = still waiting. */
  agreedWeek?: number;
  reason?: string;
  /** Yes, if. */
  condition?: string;
};

/** How a finding was answered; found by its rule and place (`objective`, or the index of a key result). */
export type SampleAnswer = {
  rule: string;
  at: 'objective' | number;
  kind: Exclude<AnswerKind, 'fix'>;
  text: string;
  /** Kind `postpone`: days from today. */
  untilInDays?: number;
  by: string;
  week: number;
};

export type SampleKeyResult = {
  text: string;
  kind?: KeyResultKind;
  measure?: Judgement;
  baseline?: number;
  target?: number;
  low?: number;
  high?: number;
  unit?: string;
  meaning?: { per: number; is: string; sure?: Surety };
  /** Where the number is read, in words. Absent: written down by hand. */
  source?: string;
  /** The indicator whose readings it takes, by name; it has none of its own then. */
  indicator?: string;
  owner: string;
  proposedBy?: string;
  confirmedBy?: string;
  commitment?: Commitment;
  cadence?: Cadence;
  weight?: number;
  supports?: string;
  /** For what validates: what is believed, and the result that ends it. */
  hypothesis?: string;
  stopIf?: string;
  /** Week of the release it waits for, and the days until it can be read. */
  releaseWeek?: number;
  maturesAfterDays?: number;
  followUp?: string;
  /** Kind `unknown`: week by which it will be known; of what validates: in which it is decided. */
  knowByWeek?: number;
  steps?: SampleStep[];
  /** Weekly values before the quarter, oldest first. */
  before?: number[];
  /** One value per week of the quarter, from its first day. */
  readings?: (number | null)[];
  /** Confidence 0–10 per week; null = no check-in that week. */
  confidence?: (number | null)[];
  /** What a check-in says beyond its confidence, by week. */
  notes?: Record<number, SampleNote>;
  /** Days for which nobody has checked in; above 7 it waits for its owner, from 14 on it is stale. */
  checkInLag?: number;
  /** Days for which no value has arrived. */
  readingLag?: number;
};

export type SampleStep = {
  text: string;
  dueWeek: number;
  evidence?: string;
  acceptedWeek?: number;
  acceptedBy?: string;
};

export type SampleNote = {
  changed?: string;
  problem?: string;
  problemKind?: ProblemKind;
  improvement?: string;
  next?: string;
  /** Why confidence moved; needed when it moved by 2 or more. */
  reason?: string;
};
