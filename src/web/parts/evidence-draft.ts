import { type Evidence, type EvidenceKind, evidenceOf } from '../../core/okr/evidence.ts';

/** A piece of evidence while it is typed: '' for what nobody has said. */
export type EvidenceDraft = {
  text: string;
  url: string;
  kind: EvidenceKind | '';
  indicatorId: string;
  keyResultId: string;
  limit: number | null;
  limitKeyResultId: string;
  date: string;
};

export const emptyEvidence: EvidenceDraft = draftOfEvidence(evidenceOf(''));

export function draftOfEvidence(one: Evidence): EvidenceDraft {
  return {
    ...one,
    url: one.url ?? '',
    kind: one.kind ?? '',
    indicatorId: one.indicatorId ?? '',
    keyResultId: one.keyResultId ?? '',
    limitKeyResultId: one.limitKeyResultId ?? '',
    date: one.date ?? '',
  };
}

export function evidenceFrom(draft: EvidenceDraft): Evidence {
  return {
    ...draft,
    url: draft.url.trim() || null,
    kind: draft.kind || null,
    indicatorId: draft.indicatorId || null,
    keyResultId: draft.keyResultId || null,
    limitKeyResultId: draft.limitKeyResultId || null,
    date: draft.date || null,
  };
}
