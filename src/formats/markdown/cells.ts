// Cuts a table row into cells and knows what the heads of columns mean.
import { cut, type Piece } from '../statement.ts';
import { inline } from './inline.ts';
import type { Line } from './scan-lines.ts';

export type Column =
  | 'objective'
  | 'key-result'
  | 'owner'
  | 'baseline'
  | 'target'
  | 'unit'
  | 'source'
  | 'priority'
  | 'measure'
  | 'number'
  | 'other';

const heads: readonly { column: Column; pattern: RegExp }[] = [
  { column: 'target', pattern: /^(?:targets?|goal value|目标值|目標值|期末值|目标数值)$/i },
  {
    column: 'baseline',
    pattern: /^(?:baseline|start|starting value|current|now|from|基线|基準|基线值|现状|当前值|起始值|期初值|初始值)$/i,
  },
  {
    column: 'key-result',
    pattern:
      /^(?:krs?|key[ -]?results?(?: ?\(krs?\))?|关键结果|关键成果|關鍵結果|關鍵成果|主要成果|关键结果[（(]krs?[)）]|krs?[（(]关键结果[)）])$/i,
  },
  {
    column: 'objective',
    pattern: /^(?:o|objectives?(?: ?\(o\))?|goals?|目标|目標|目标[（(]o[)）]|o[（(]目标[)）]|季度目标|核心目标)$/i,
  },
  {
    column: 'owner',
    pattern: /^(?:owners?|dri|lead|responsible|assignee|who|负责人|負責人|责任人|主责|负责|owner.{0,8})$/i,
  },
  { column: 'unit', pattern: /^(?:units?|单位|單位)$/i },
  { column: 'source', pattern: /^(?:source|data source|数据来源|数据源|資料來源|来源)$/i },
  { column: 'priority', pattern: /^(?:priority|prio|p|优先级|優先級)$/i },
  {
    column: 'measure',
    pattern: /^(?:metrics?|measures?|measurement|description|result|statement|指标|衡量指标|指標|描述|内容|衡量标准)$/i,
  },
  { column: 'number', pattern: /^(?:#|no\.?|id|序号|编号|序號)$/i },
];

export function columnOf(head: string): Column {
  const plain = head.replace(/[:：*\s]+$/, '').trim();
  const bare = plain.replace(/\s?[(（][^()（）]*[)）]\s?/g, '').trim();
  return heads.find(({ pattern }) => pattern.test(plain) || pattern.test(bare))?.column ?? 'other';
}

/** The cells of a row, parted by `|` (not `\|`) or, without one, by tabs. */
export function cellsOf(source: string, line: Line): Piece[] {
  let { start, end } = line;
  if (source[start] === '|') start++;
  const bars = source.slice(start, end).includes('|');
  if (bars && source[end - 1] === '|' && source[end - 2] !== '\\') end--;
  const cells: Piece[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const parted = bars ? source[i] === '|' && source[i - 1] !== '\\' : source[i] === '\t';
    if (i < end && !parted) continue;
    cells.push(inline(source, from, i));
    from = i + 1;
  }
  return cells;
}

/** `|---|:--:|` below the head of a table. */
export function isDivider(text: string): boolean {
  return text.includes('-') && /^[|\s:+=-]+$/.test(text);
}

/** The statements of a cell: one, or one per `<br>`, `;`-free line or labelled part. Tags are gone by now, so the source is asked. */
export function cellLines(source: string, cell: Piece): Piece[] {
  const first = cell.offsets[0] ?? 0;
  const last = cell.offsets[cell.offsets.length - 1] ?? first;
  const breaks: number[] = [];
  for (const found of source.slice(first, last).matchAll(/<br ?\/?>/gi)) breaks.push(first + found.index);
  if (breaks.length === 0) return [cell];
  const lines: Piece[] = [];
  let from = 0;
  for (const at of [...breaks, Number.POSITIVE_INFINITY]) {
    let to = from;
    while (to < cell.text.length && (cell.offsets[to] ?? 0) < at) to++;
    const part = cut(cell, from, to);
    if (part.text) lines.push(part);
    from = to;
  }
  return lines;
}
