// The words of a review pack, shared by its formats.
import type { Text } from '../../core/text.ts';

export const reviewWords = {
  title: { en: 'Review of {cycle}', zh: '{cycle} 复盘' },
  goalAgain: { en: 'The goal again', zh: '回看目标' },
  happened: { en: 'What happened', zh: '发生了什么' },
  why: { en: 'Why', zh: '原因' },
  learned: { en: 'What we learned', zh: '学到了什么' },
  lacked: { en: 'What was missing', zh: '当时缺的是什么' },
  learning: { en: 'To learn', zh: '学习项' },
  followUps: { en: 'Outcomes to check', zh: '待查看的成效' },
  mid: { en: 'Mid-cycle review', zh: '期中回顾' },
  grade: { en: 'Grade', zh: '评分' },
  notGraded: { en: 'not graded', zh: '未评分' },
  suggested: { en: 'the numbers suggest {grade}', zh: '数据建议 {grade}' },
  way: { en: 'from {from} to {to}, now {now}', zh: '从 {from} 到 {to}，现在 {now}' },
  progress: { en: '{share}% of the way', zh: '进度 {share}%' },
  changed: { en: 'target changed to {to} on {day}', zh: '{day} 目标值改为 {to}' },
  keyResult: { en: 'Key result', zh: '关键结果' },
  kind: { en: 'Kind', zh: '类型' },
  commitment: { en: 'Commitment', zh: '承诺程度' },
  baseline: { en: 'Baseline', zh: '基线值' },
  target: { en: 'Target', zh: '目标值' },
  value: { en: 'Value', zh: '数值' },
  share: { en: 'Progress', zh: '进度' },
  confidence: { en: 'Confidence', zh: '信心' },
  done: { en: 'done', zh: '已完成' },
  open: { en: 'open', zh: '待完成' },
} satisfies Record<string, Text>;

/** A number as a file shows it: at most six digits, without trailing zeros. */
export function shownNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}
