import type { Closure, LearningItem, Retrospective } from '../../../contract/consent.ts';
import type { Capacity, InterestWritten } from '../../../contract/debt.ts';
import type { TargetEnds } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { Promised } from '../../../core/standing/frozen-target.ts';
import type { Evidence } from '../../../core/okr/evidence.ts';
import type { DebtOutcome } from '../../../core/okr/debt.ts';
import type { CycleState, Stage } from '../../../core/okr/words.ts';

/** A step of a milestone; who accepted it is an id. */
export type StoredStep = {
  id: string;
  text: string;
  due: string | null;
  evidence: string;
  weight: number;
  acceptedAt: string | null;
  acceptedBy: string | null;
  /** Promised and taken out on the way. */
  dropped?: boolean;
};

/** Earlier records froze no range, the first ones nothing but the numbers. */
export type StoredFrozen = Pick<TargetEnds, 'baseline' | 'target'> & Partial<Promised> & { at: string };

/** `by`: an id. */
export type StoredDrop = { at: string; by: string | null; reason: string };

/** Ids of teams and people who read it. */
export type StoredRestriction = StoredDrop & { teamIds: string[]; personIds: string[] };

export type StoredEvent = { note: string; until: string | null; at: string; by: string | null };

export type StoredPublication = Pick<NonNullable<Objective['publication']>, 'plain' | 'lines'>;

/** Earlier records know one grade on the scale of bands. */
export type StoredClosure = Omit<Closure, 'first' | 'scale' | 'keyResults'> &
  Partial<Pick<Closure, 'first' | 'scale'>> & { keyResults?: StoredGrade[] };

/** Earlier ones know no verdict. */
type StoredGrade = Omit<Closure['keyResults'][number], 'verdict'> & Partial<Closure['keyResults'][number]>;

/** Earlier records know neither what was missing, nor who wrote them, nor who learns by when. */
export type StoredRetrospective = Omit<Retrospective, 'lacked' | 'learning' | 'by' | 'at'> &
  Partial<Pick<Retrospective, 'lacked' | 'by' | 'at'>> & {
    learning: (Pick<LearningItem, 'id' | 'text' | 'done'> & Partial<LearningItem>)[];
  };

/** Of an item of debt. */
export type StoredInterest = InterestWritten;
export type StoredCapacity = Capacity;
/** Beyond the few, or without evidence: what gives way, and why. `by`: an id. */
export type StoredChoice = { at: string; by: string | null; tradeOff: string };
/** `by`: an id. */
/** Earlier ones do not know in which stage of the team. */
export type StoredDebtClosing = {
  at: string;
  by: string | null;
  outcome: DebtOutcome;
  text: string;
  stage?: Stage | null;
};

/** Earlier ones are sentences, or know neither kind nor what they point at. */
export type StoredEvidence = string | (Pick<Evidence, 'text'> & Partial<Evidence>);

type Named = { name: string; start: string; end: string };

/** `corrected`: name and days before and after, where the state stayed. */
export type StoredMove = {
  from: CycleState;
  to: CycleState;
  at: string;
  by: string | null;
  reason: string;
  corrected?: { before: Named; after: Named };
};
