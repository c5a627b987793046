import type { CheckInBody, WeekItem } from '../../../contract/check-ins.ts';
import { needsSentence } from '../../../core/standing/confidence.ts';
import { noonOf } from '../../../core/calendar/zones.ts';
import { ourDays } from '../../lib/zone.ts';
import type { ProblemKind } from '../../../core/okr/words.ts';

/** What a person has typed for one check-in, kept in the browser until it is sent. */
export type CheckInDraft = {
  /** null: the value was not touched. */
  value: string | null;
  /** The day it speaks of; empty: now. */
  day: string;
  confidence: number | null;
  confidenceReason: string;
  changed: string;
  problem: string;
  problemKind: ProblemKind | '';
  improvement: string;
  next: string;
};

/** Where it is kept while it is typed; on a shared computer nobody reads what somebody else typed. */
export function draftKey(personId: string, keyResultId: string): string {
  return `check-in:${personId}:${keyResultId}`;
}

export const blankDraft: CheckInDraft = {
  value: null,
  day: '',
  confidence: null,
  confidenceReason: '',
  changed: '',
  problem: '',
  problemKind: '',
  improvement: '',
  next: '',
};

/** Once its cycle is over, a check-in speaks of the last day. */
export function draftOf(item: WeekItem, today: string): CheckInDraft {
  const day = today > item.until ? item.until : '';
  return { ...blankDraft, day, confidence: item.keyResult.now.confidence ?? 5 };
}

export type ValueFrom = 'person' | 'source' | 'none';

/** Who says the value: a person, a source (a person may still say another), or nobody, as steps are accepted. */
export function valueFrom(item: WeekItem): ValueFrom {
  const { kind, source } = item.keyResult;
  if (kind === 'milestone' || kind === 'unknown') return 'none';
  return source === null || source.kind === 'manual' ? 'person' : 'source';
}

/** Did it move so far that a sentence about it is asked for? */
export function confidenceMoved(item: WeekItem, { confidence }: CheckInDraft): boolean {
  return confidence !== null && needsSentence(item.keyResult.now.confidence, confidence);
}

/** What the server would ask for, asked beside its field before anything is sent. */
export function lacks(item: WeekItem, draft: CheckInDraft): 'reason' | 'kind' | undefined {
  if (confidenceMoved(item, draft) && draft.confidenceReason.trim() === '') return 'reason';
  return draft.problem.trim() !== '' && draft.problemKind === '' ? 'kind' : undefined;
}

/** `now`: the moment it was confirmed, absent when it is sent at once; `seen`: the newest check-in on the page. */
export function bodyOf(
  { day, ...draft }: CheckInDraft,
  value: number | null,
  { today, now, seen }: { today: string; now?: string | undefined; seen: string | null },
): CheckInBody {
  // Noon, so that no time zone moves an earlier day.
  const at = day === '' || day >= today ? now : noonOf(day, ourDays());
  return {
    ...draft,
    value,
    problemKind: draft.problemKind === '' ? null : draft.problemKind,
    seen,
    ...(at === undefined ? {} : { at }),
  };
}
