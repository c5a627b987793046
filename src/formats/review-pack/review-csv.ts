// A review pack as CSV: one row per key result, safe to open in a spreadsheet.
import { wordNames } from '../../core/okr/words.ts';
import { type Lang, type Text, say } from '../../core/text.ts';
import { type Cell, csvLine } from '../csv-line.ts';
import type { ReviewedObjective, ReviewHead, ReviewWriter } from './review-pack.ts';
import { reviewWords } from './review-words.ts';

/** RFC 4180 with CRLF and a byte-order mark, so that spreadsheets read Chinese; text that looks like a formula is disarmed. */
export const reviewCsv: ReviewWriter = {
  head: (_head, lang) => `\uFEFF${csvLine(columns.map((column) => say(column, lang)))}`,
  objective: (objective, _isNewTeam, head, lang) => rowsOf(objective, head, lang).map(csvLine).join(''),
  foot: () => '',
};

function rowsOf(objective: ReviewedObjective, { cycle }: ReviewHead, lang: Lang): Cell[][] {
  return objective.keyResults.map((one) => [
    cycle,
    objective.team,
    objective.text,
    objective.grade,
    objective.suggested,
    one.text,
    say(wordNames.keyResultKind[one.kind], lang),
    one.commitment === null ? '' : say(wordNames.commitment[one.commitment], lang),
    one.baseline,
    one.target,
    one.value,
    one.unit,
    one.progress,
    one.confidence,
    one.grade,
    one.suggested,
    one.drop?.at ?? objective.drop?.at ?? '',
    one.drop?.reason ?? objective.drop?.reason ?? '',
    objective.serves.map((served) => `${served.text} (${served.team})`).join('; '),
    objective.progress,
    objective.contributors,
    objective.restricted ? say({ en: 'yes', zh: '是' }, lang) : '',
    one.hypothesis,
    one.verdict === null ? '' : say(reviewWords[one.verdict], lang),
    one.answerDue ?? '',
  ]);
}

const columns: Text[] = [
  { en: 'Cycle', zh: '周期' },
  { en: 'Team', zh: '团队' },
  { en: 'Objective', zh: '目标' },
  { en: 'Grade', zh: '评分' },
  { en: 'Suggested', zh: '建议评分' },
  { en: 'Key result', zh: '关键结果' },
  { en: 'Kind', zh: '类型' },
  { en: 'Commitment', zh: '承诺程度' },
  { en: 'Baseline', zh: '基线值' },
  { en: 'Target', zh: '目标值' },
  { en: 'Value', zh: '数值' },
  { en: 'Unit', zh: '单位' },
  { en: 'Progress', zh: '进度' },
  { en: 'Confidence', zh: '信心' },
  { en: 'Grade of the key result', zh: '关键结果评分' },
  { en: 'Suggested for it', zh: '关键结果建议评分' },
  { en: 'Dropped on', zh: '放弃日期' },
  { en: 'Reason for dropping', zh: '放弃理由' },
  { en: 'Serves', zh: '支撑' },
  { en: 'Progress of the objective', zh: '目标进度' },
  { en: 'Objectives counted in it', zh: '计入其中的目标数' },
  { en: 'Restricted', zh: '限定可见' },
  reviewWords.hypothesis,
  reviewWords.verdict,
  reviewWords.answerDue,
];
