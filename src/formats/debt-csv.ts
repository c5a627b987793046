// The debt register as CSV: one row an item, safe to open in a spreadsheet.
import { debtKindNames, debtOutcomeNames, type DebtKind, type DebtOutcome } from '../core/okr/debt.ts';
import { dayAt, type Zones } from '../core/calendar/zones.ts';
import { type Lang, say, type Text } from '../core/text.ts';
import { type Cell, csvLine } from './csv-line.ts';

/** What a row is written from. */
export type DebtRow = {
  team: { name: string };
  text: string;
  kind: DebtKind;
  interest: {
    indicator: { name: string; unit: string; value: number | null } | null;
    hours: number | null;
    incidents: number | null;
    source: string;
    url: string | null;
  };
  evidenced: boolean;
  risk: string;
  since: string | null;
  closed: { at: string; outcome: DebtOutcome; text: string } | null;
};

export function debtCsvHead(lang: Lang): string {
  return `\uFEFF${csvLine(columns.map((column) => say(column, lang)))}`;
}

export function debtCsvLine(item: DebtRow, lang: Lang, zones: Zones): string {
  return csvLine(rowOf(item, lang, zones));
}

function rowOf(
  { team, text, kind, interest, evidenced, risk, since, closed }: DebtRow,
  lang: Lang,
  zones: Zones,
): Cell[] {
  const { indicator } = interest;
  return [
    team.name,
    text,
    say(debtKindNames[kind], lang),
    interest.hours,
    interest.incidents,
    indicator?.name ?? '',
    indicator?.value ?? null,
    indicator?.unit ?? '',
    interest.source,
    interest.url ?? '',
    say(evidenced ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }, lang),
    risk,
    since ?? '',
    closed === null ? '' : say(debtOutcomeNames[closed.outcome], lang),
    closed === null ? '' : dayAt(closed.at, zones),
    closed?.text ?? '',
  ];
}

const columns: Text[] = [
  { en: 'Team', zh: '团队' },
  { en: 'Debt', zh: '技术债' },
  { en: 'Kind', zh: '类型' },
  { en: 'Hours a month', zh: '每月工时' },
  { en: 'Incidents a month', zh: '每月故障数' },
  { en: 'Indicator', zh: '指标' },
  { en: 'Value', zh: '数值' },
  { en: 'Unit', zh: '单位' },
  { en: 'Counted where', zh: '数据来源' },
  { en: 'Link', zh: '链接' },
  { en: 'With evidence', zh: '有证据' },
  { en: 'Risk', zh: '风险' },
  { en: 'Since', zh: '开始于' },
  { en: 'Ended as', zh: '结果' },
  { en: 'Closed on', zh: '关闭日期' },
  { en: 'What happened', zh: '后来怎样' },
];
