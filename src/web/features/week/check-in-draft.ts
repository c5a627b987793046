import type { CheckInBody, WeekItem } from '../../../contract/check-ins.ts';
import type { ProblemKind } from '../../../core/model/words.ts';

/** What a person has typed for one check-in, kept in the browser until it is sent. */
export type CheckInDraft = {
  /** null: the value was not touched. */
  value: string | null;
  confidence: number | null;
  confidenceReason: string;
  changed: string;
  problem: string;
  problemKind: ProblemKind | '';
  improvement: string;
  next: string;
};

export function draftOf(item: WeekItem): CheckInDraft {
  return {
    value: null,
    confidence: item.keyResult.now.confidence ?? 5,
    confidenceReason: '',
    changed: '',
    problem: '',
    problemKind: '',
    improvement: '',
    next: '',
  };
}

/** A number that a person types rather than a source. */
export function isTyped(item: WeekItem): boolean {
  const { kind, source } = item.keyResult;
  return kind !== 'milestone' && kind !== 'unknown' && (source === null || source.kind === 'manual');
}

/** A change of two or more needs a sentence. */
export function confidenceMoved(item: WeekItem, draft: CheckInDraft): boolean {
  const before = item.last?.confidence ?? null;
  return before !== null && draft.confidence !== null && Math.abs(before - draft.confidence) >= 2;
}

/** What the server would ask for, asked beside its field before anything is sent. */
export function lacks(item: WeekItem, draft: CheckInDraft): 'reason' | 'kind' | undefined {
  if (confidenceMoved(item, draft) && draft.confidenceReason.trim() === '') return 'reason';
  return draft.problem.trim() !== '' && draft.problemKind === '' ? 'kind' : undefined;
}

export function bodyOf(draft: CheckInDraft, value: number | null): CheckInBody {
  return { ...draft, value, problemKind: draft.problemKind === '' ? null : draft.problemKind };
}
