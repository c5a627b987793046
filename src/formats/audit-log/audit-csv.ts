// The log of events as a table: one line each, safe to open in a spreadsheet.
import { type Lang, type Text, say } from '../../core/text.ts';
import { csvLine } from '../csv-line.ts';

export type AuditLine = {
  seq: number;
  at: string;
  who: string;
  type: string;
  said: string;
  subjectId: string;
  teamId: string | null;
  objectiveId: string | null;
  hash: string;
};

const columns: Text[] = [
  { en: 'Number', zh: '编号' },
  { en: 'Time (UTC)', zh: '时间（UTC）' },
  { en: 'Who', zh: '操作人' },
  { en: 'Type', zh: '类型' },
  { en: 'What happened', zh: '发生了什么' },
  { en: 'Record', zh: '对象编号' },
  { en: 'Team', zh: '团队编号' },
  { en: 'Objective', zh: '目标编号' },
  { en: 'Hash', zh: '哈希' },
];

/** With a byte-order mark, so that spreadsheets read Chinese. */
export function auditHead(lang: Lang): string {
  return `\uFEFF${csvLine(columns.map((column) => say(column, lang)))}`;
}

export function auditLine({ seq, at, who, type, said, subjectId, teamId, objectiveId, hash }: AuditLine): string {
  return csvLine([seq, at, who, type, said, subjectId, teamId, objectiveId, hash]);
}
