import type { DebtBody, DebtItem } from '../../../contract/debt.ts';
import type { DebtKind } from '../../../core/okr/debt.ts';

/** A debt while it is written; `series` and `limitOf` say by their first letter what they point at. */
export type DebtDraft = {
  teamId: string;
  text: string;
  kind: DebtKind;
  indicatorId: string;
  hours: number | null;
  incidents: number | null;
  source: string;
  url: string;
  risk: string;
  since: string;
  /** `i:` an indicator, `k:` a key result, '' none. */
  series: string;
  /** The key result that tells the limit; '' where it is typed. */
  limitOf: string;
  limit: number | null;
  report: string;
  reportUrl: string;
  tested: string;
};

export function firstOf(item: DebtItem | undefined, teamId: string): DebtDraft {
  const { interest, capacity = null } = item ?? {};
  return {
    teamId,
    text: item?.text ?? '',
    kind: item?.kind ?? 'architecture',
    indicatorId: interest?.indicator?.id ?? '',
    hours: interest?.hours ?? null,
    incidents: interest?.incidents ?? null,
    source: interest?.source ?? '',
    url: interest?.url ?? '',
    risk: item?.risk ?? '',
    since: item?.since ?? '',
    series: capacity === null ? '' : capacity.indicatorId ? `i:${capacity.indicatorId}` : `k:${capacity.keyResultId}`,
    limitOf: capacity?.limitKeyResultId ?? '',
    limit: capacity?.limit ?? null,
    report: capacity?.source ?? '',
    reportUrl: capacity?.url ?? '',
    tested: capacity?.date ?? '',
  };
}

export function bodyOf(draft: DebtDraft): Omit<DebtBody, 'teamId'> {
  const { text, kind, risk, hours, incidents, source, indicatorId } = draft;
  return {
    text,
    kind,
    risk,
    since: draft.since || null,
    interest: { indicatorId: indicatorId || null, hours, incidents, source, url: draft.url.trim() || null },
    capacity: draft.series === '' ? null : { ...askedOf(draft), ...reportOf(draft) },
  };
}

/** Which series against which limit. */
export function askedOf({ series, limit, limitOf }: DebtDraft) {
  const id = series.slice(2);
  return {
    indicatorId: series.startsWith('i:') ? id : null,
    keyResultId: series.startsWith('k:') ? id : null,
    limit: limitOf === '' ? limit : null,
    limitKeyResultId: limitOf || null,
  };
}

function reportOf({ report, reportUrl, tested, limitOf }: DebtDraft) {
  if (limitOf !== '') return {};
  return { source: report, url: reportUrl.trim() || null, date: tested || null };
}
