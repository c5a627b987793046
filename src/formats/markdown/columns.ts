// Knows what the columns of a table hold: by the words of their heads, and where those say too little by the cells below and the neighbours.
import { fold } from '../../core/coach/read/fold.ts';
import type { Piece } from '../statement.ts';
import { amountIn } from './amount.ts';
import { readLabel } from './label.ts';

export type Column =
  | 'objective'
  | 'key-result'
  | 'okr'
  | 'owner'
  | 'baseline'
  | 'current'
  | 'target'
  | 'goal'
  | 'unit'
  | 'source'
  | 'priority'
  | 'measure'
  | 'number'
  | 'progress'
  | 'due'
  | 'task'
  | 'other';

const heads: readonly { column: Column; pattern: RegExp }[] = [
  {
    column: 'target',
    pattern: /^(?:targets?|target value|goal value|stretch|to|目标值|期末值|目标数值|目标数据|挑战值|达标值)$/,
  },
  {
    column: 'baseline',
    pattern:
      /^(?:baseline|start(?:ing)?(?: (?:value|point))?|from|as[ -]is|基线|基线值|基准|基准值|起始值|起点|期初值|初始值)$/,
  },
  {
    column: 'current',
    pattern:
      /^(?:current(?: value| state)?|now|today|actual|latest|现状|现况|当前|当前值|现值|目前|目前值|实际|实际值)$/,
  },
  {
    column: 'key-result',
    pattern:
      /^(?:(?:子 ?|sub[ -]?)okrs?|krs?|key[ -]?results?(?: ?\(krs?\))?|(?:关键|主要|核心)(?:结果|成果|成效)(?: ?\(krs?\))?|krs? ?\((?:关键结果|关键成果)\)|o\/kr|o \/ kr|objective ?\/ ?key result)$/,
  },
  { column: 'okr', pattern: /^okrs?$/ },
  {
    column: 'objective',
    pattern:
      /^(?:o|objectives?(?: ?\(o\))?|目标 ?\(o\)|o ?\(目标\)|季度目标|核心目标|年度目标|战略目标|公司目标|团队目标)$/,
  },
  { column: 'goal', pattern: /^(?:goals?|目标)$/ },
  {
    column: 'owner',
    pattern:
      /^(?:owners?|dri|lead|responsible|assignee|who|accountable|负责人|责任人|主责|负责|牵头人|主责人|担当|owner.{0,8})$/,
  },
  { column: 'unit', pattern: /^(?:units?|单位)$/ },
  { column: 'source', pattern: /^(?:source|data source|data|数据来源|数据源|资料来源|来源|取数)$/ },
  { column: 'priority', pattern: /^(?:priority|prio|p|优先级|weight|权重)$/ },
  {
    column: 'measure',
    pattern:
      /^(?:metrics?|measures?|measurement|success (?:metric|criteria|measure)|indicators?|kpis?|description|statement|指标|衡量指标|衡量标准|衡量方式|关键指标|量化指标|描述|内容|说明|具体内容)$/,
  },
  { column: 'number', pattern: /^(?:#|no\.?|id|key|序号|编号|代号|code)$/ },
  {
    column: 'progress',
    pattern:
      /^(?:progress|status|scores?|grade|%|completion|confidence|rag|health|state|result|results|进度|进展|状态|完成度|完成率|完成情况|得分|评分|自评|信心|信心指数|达成|达成率|达成情况|结果)$/,
  },
  {
    column: 'due',
    pattern:
      /^(?:due|due date|deadline|date|when|by|eta|timeline|quarter|month|week|期限|截止|截止时间|截止日期|时间|完成时间|周期|时间节点|季度|月份)$/,
  },
  {
    column: 'task',
    pattern:
      /^(?:tasks?|initiatives?|actions?|activities|action items?|项目|任务|行动|举措|关键举措|行动计划|措施|关键任务|主要任务)$/,
  },
];

/** By the words of its head alone; `goal` may be an objective or a target. */
export function columnOf(head: string): Column {
  const plain = fold(head.slice(0, 60))
    .replace(/[:*\s]+$/, '')
    .trim();
  const bare = plain.replace(/\s?[([][^()[\]]*[)\]]\s?/g, '').trim();
  return heads.find(({ pattern }) => pattern.test(plain) || pattern.test(bare))?.column ?? 'other';
}

/** The columns of a table with this head over these rows. `key-result` holds the statements, if any column does. */
export function columnsOf(head: readonly Piece[], rows: readonly (readonly Piece[])[]): Column[] {
  const columns = head.map(({ text }) => columnOf(text));
  const sample = rows.slice(0, 60);
  const share = (index: number, test: (cell: Piece) => boolean) => {
    const filled = sample
      .map((cells) => cells[index])
      .filter((cell): cell is Piece => cell !== undefined && cell.text !== '');
    return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  };
  // A column `OKR` holds them where others say how far, and points at them elsewhere.
  const okr = columns.indexOf('okr');
  if (okr >= 0 && !columns.includes('key-result') && columns.some((column) => saysHowFar.has(column)))
    columns[okr] = 'key-result';
  const named = columns.indexOf('key-result');
  if (named >= 0 && share(named, isName) > 0.5) columns[named] = 'number';
  if (columns[0] !== 'key-result' && share(0, isLabel) > 0.5) columns[0] = 'number';
  if (!columns.includes('key-result')) {
    const numbers = columns.indexOf('number');
    const numbered = numbers >= 0 && (numbers === named || share(numbers, isLabel) > 0.5);
    const measure = columns.indexOf('measure');
    const texts = columns.findIndex((column, index) => holdsTexts.has(column) && share(index, isSentence) >= 0.5);
    const words = columns.findIndex((column, index) => holdsTexts.has(column) && share(index, isValue) < 0.5);
    const told = measure >= 0 && share(measure, isValue) < 0.5 ? measure : texts;
    const statement = told < 0 && numbered ? words : told;
    if (statement >= 0 && (numbered || (measure === statement && columns.includes('objective'))))
      columns[statement] = 'key-result';
  }
  const statements = columns.indexOf('key-result');
  columns.forEach((column, index) => {
    if (column === 'goal')
      columns[index] =
        share(index, isSentence) >= 0.5 && (statements < 0 || index < statements) ? 'objective' : 'target';
    if (column === 'objective' && statements >= 0 && index > statements && share(index, isValue) >= 0.5)
      columns[index] = 'target';
  });
  if (!columns.includes('baseline')) {
    const current = columns.indexOf('current');
    // `Current (W6)` is a reading of one week, not where it began.
    if (current >= 0 && !/\d/.test(head[current]?.text ?? '')) columns[current] = 'baseline';
  }
  return columns;
}

/** Each row tells from where to where, in cells of their own. */
export function goFar(columns: readonly Column[]): boolean {
  return columns.includes('target') && (columns.includes('baseline') || columns.includes('current'));
}

const saysHowFar: ReadonlySet<Column> = new Set(['baseline', 'current', 'target', 'goal', 'measure', 'progress']);
const holdsTexts: ReadonlySet<Column> = new Set(['other', 'goal', 'target', 'measure', 'task']);

/** `KR1`, `1.2`, `A3`: names a statement that stands elsewhere. */
function isName(cell: Piece): boolean {
  return /^(?:[a-z]{0,2}\s?[-#]?\d{1,3}(?:\.\d{1,3}){0,2}[.)]?)$/i.test(cell.text) || isLabel(cell);
}

/** `KR1`, `O2`, `Key Result 1.1` and nothing behind it. */
function isLabel(cell: Piece): boolean {
  return readLabel(cell)?.rest.text === '';
}

function isValue(cell: Piece): boolean {
  return (
    amountIn(cell.text) !== undefined ||
    /^(?:[-–—/?]|tbd|n\/?a|none|无|未知|待定|暂无|[<>≥≤~约]?\s?\d\S{0,12})$/i.test(cell.text.trim())
  );
}

/** Words enough to be a statement. */
function isSentence(cell: Piece): boolean {
  if (isValue(cell)) return false;
  const letters = cell.text.match(/\p{L}/gu)?.length ?? 0;
  const han = cell.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters + han >= 6;
}
