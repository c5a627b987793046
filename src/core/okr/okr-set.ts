// An OKR set is one objective with its key results as plain data: what is drafted, linted, read from files and published.
import type { GrowthLink } from './growth-link.ts';
import type { ImpactSaid } from './impact.ts';
import type {
  AgreementRole,
  Commitment,
  CycleState,
  DiagnosisKind,
  KeyResultKind,
  ObjectiveType,
  Stage,
  TaskOutcome,
  TaskStatus,
  TeamKind,
  Visibility,
} from './words.ts';

/**
 * Everywhere in a set: `undefined` = nobody has said (rules that need it stay silent), `null` or an empty list = known
 * to be missing (rules may speak). Dates are ISO `YYYY-MM-DD`.
 */
export type OkrSet = {
  objective: ObjectiveDraft;
  keyResults: KeyResultDraft[];
  /** Designed tasks under the key results; `keyResult` is an index into `keyResults`. */
  tasks?: TaskDraft[];
};

export type ObjectiveDraft = {
  text: string;
  type?: ObjectiveType | undefined;
  why?: string | null | undefined;
  problem?: string | null | undefined;
  /** "Beyond delivery, how will we know?" */
  success?: string | null | undefined;
  diagnosis?: { kind: DiagnosisKind; text: string; evidence: string[] } | null | undefined;
  /** Who it is for; type `fit`. */
  idealCustomer?: string | null | undefined;
  /** What is delayed, at what risk, and the way back; type `debt`. */
  impact?: string | ImpactSaid | null | undefined;
  /** The link of the growth chain it moves, and by what; type `operations`. */
  growthLink?: GrowthLink | null | undefined;
  lever?: string | null | undefined;
  /** Evidence series and predictions; type `debt`. */
  evidence?: string[] | undefined;
  /** Path or name of the objective or focus it serves. */
  serves?: string | null | undefined;
  agreements?: { who: string; role: AgreementRole; agreed: string | null }[] | undefined;
  visibility?: Visibility | undefined;
  owner?: string | null | undefined;
  suppress?: Suppression[] | undefined;
};

export type KeyResultDraft = {
  text: string;
  kind?: KeyResultKind | undefined;
  baseline?: number | null | undefined;
  target?: number | null | undefined;
  unit?: string | null | undefined;
  /** "1,000 UV ≈ 1,000 people helped". */
  meaning?: string | null | undefined;
  /** A name or description of where the number comes from. */
  source?: string | null | undefined;
  /** The indicator whose readings it takes, by name. */
  indicator?: string | null | undefined;
  steps?: { step: string; due?: string | null | undefined; evidence?: string | null | undefined }[] | undefined;
  /** The outcome a milestone precedes, to be read in a later cycle. */
  followUp?: string | null | undefined;
  /** Kind `unknown`: the day by which it will be known. What validates: the day on which it is decided. */
  knowBy?: string | null | undefined;
  owner?: string | null | undefined;
  proposedBy?: { name: string; inTeam: boolean; manager: boolean } | null | undefined;
  /** Confirmed by somebody of the team who knows it, after it was handed down. */
  confirmed?: boolean | undefined;
  commitment?: Commitment | null | undefined;
  cadence?: string | null | undefined;
  /** Which part of the intent it shows, in the team's words. */
  supports?: string | null | undefined;
  /** What a reader should know: where the number can be looked at, what it leaves out. */
  note?: string | null | undefined;
  dependsOn?: { team: string; accepted: boolean }[] | undefined;
  /** Id of the catalog's metric it is bound to (`M55`). */
  metric?: string | undefined;
  /** What validates: what is believed, to be shown or refuted. */
  hypothesis?: string | null | undefined;
  /** The result at which the team stops instead of going on; for key results that validate. */
  stopIf?: string | null | undefined;
  /** The planned release, and the days from it until the value means something (30 for day-30 retention). */
  release?: string | null | undefined;
  maturesAfterDays?: number | undefined;
  /** The day of the newest reading of its source; null: the source has never given one. */
  lastReading?: string | null | undefined;
  /** Before it is published: where it goes by itself. */
  untouched?: Untouched | undefined;
  /** Later edits of the target after it was frozen, oldest first. */
  targetChanges?: { on: string; from: number; to: number; note?: string | null | undefined }[] | undefined;
  suppress?: Suppression[] | undefined;
};

/**
 * Where the number is at the end of the cycle when nothing is done: `chance` (0–1, never 0 or 1) that it reaches the
 * target, `likeliest` value, the range that holds it in eight of ten cases, and the readings behind it.
 */
export type Untouched = { chance: number; likeliest: number; low: number; high: number; readings: number };

export type TaskDraft = {
  keyResult: number;
  text: string;
  hypothesis?: string | null | undefined;
  proposedBy?: string | null | undefined;
  assignedBy?: string | null | undefined;
  status?: TaskStatus | undefined;
  due?: string | null | undefined;
  /** The day somebody last changed it; only known where tasks are followed. */
  heard?: string | undefined;
  outcome?: TaskOutcome | null | undefined;
};

/** Silences one rule at one place, with a reason that is listed. */
export type Suppression = { rule: string; reason: string };

/** What else is known around a set. All optional; nothing known = the text speaks alone. */
export type SetContext = {
  /** The day the coach reads, ISO; relative periods and expiries are judged against it. Absent: no such judgement. */
  today?: string | undefined;
  cycle?:
    | {
        start: string;
        end: string;
        state?: CycleState | undefined;
        /** What was learned; null or empty: the cycle has no retrospective. */
        retrospective?: string | null | undefined;
      }
    | undefined;
  team?:
    | {
        kind?: TeamKind | undefined;
        hasParentGoal?: boolean | undefined;
        /** All that the objective serves is of its own team, and nobody has said why that is meant so. */
        servesItself?: boolean | undefined;
        contractShare?: number | undefined;
      }
    | undefined;
  stage?: Stage | undefined;
  /** Objectives of the same team in the same cycle, this one included. */
  objectivesInCycle?: number | undefined;
  /** People who sit under two or more layers of objectives that are not linked, by name. */
  inUnlinkedLayers?: string[] | undefined;
  /** The set is about to be published. */
  publishing?: boolean | undefined;
};
