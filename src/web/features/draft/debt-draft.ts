import type { DebtItem } from '../../../contract/debt.ts';
import { type Text } from '../../../core/text.ts';
import { type EvidenceDraft, emptyEvidence } from '../../parts/evidence-draft.ts';
import type { DraftForm } from './draft-form.ts';

const words = {
  series: { en: '{name}: readings so far', zh: '{name}：至今的读数' },
  readings: { en: 'The readings so far', zh: '至今的实测读数' },
  prediction: {
    en: 'At this growth, when the measured limit is met{source}',
    zh: '按现在的增长，什么时候触及实测上限{source}',
  },
  of: { en: ' ({source})', zh: '（{source}）' },
  hours: { en: '{n} hours a month: {source}', zh: '每月 {n} 小时：{source}' },
  incidents: { en: '{n} incidents a month: {source}', zh: '每月 {n} 次故障：{source}' },
};

type Say = (text: Text, values?: Record<string, string | number>) => string;

/** A draft that comes of a debt: its words, what may come of it, and what shows it; it points back. */
export function debtDraft(item: DebtItem, t: Say): Partial<DraftForm> {
  return { type: 'debt', text: item.text, problem: item.risk, debtId: item.id, evidence: evidenceOfDebt(item, t) };
}

function evidenceOfDebt({ interest, capacity }: DebtItem, t: Say): EvidenceDraft[] {
  const { indicator, hours, incidents, source, url } = interest;
  const counted = (n: number | null, pattern: Text): EvidenceDraft[] =>
    n === null || source === ''
      ? []
      : [{ ...emptyEvidence, kind: 'document', text: t(pattern, { n, source }), url: url ?? '' }];
  const seriesId = capacity?.indicatorId ?? indicator?.id;
  const named = indicator !== null && indicator.id === seriesId ? t(words.series, { name: indicator.name }) : undefined;
  const of = { indicatorId: seriesId ?? '', keyResultId: capacity?.keyResultId ?? '' };
  return [
    ...(of.indicatorId === '' && of.keyResultId === ''
      ? []
      : [{ ...emptyEvidence, ...of, kind: 'series' as const, text: named ?? t(words.readings) }]),
    ...(capacity === null
      ? []
      : [
          {
            ...emptyEvidence,
            kind: 'prediction' as const,
            text: t(words.prediction, {
              source: capacity.source === '' ? '' : t(words.of, { source: capacity.source }),
            }),
            indicatorId: capacity.indicatorId ?? '',
            keyResultId: capacity.keyResultId ?? '',
            limit: capacity.limit,
            limitKeyResultId: capacity.limitKeyResultId ?? '',
            url: capacity.url ?? '',
          },
        ]),
    ...counted(hours, words.hours),
    ...counted(incidents, words.incidents),
  ];
}
