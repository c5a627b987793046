// Why a count or a mean of a whole cycle is what it is: the rule, the day, and what was counted, as far as a page can hold it.
import type { Day } from '../calendar/day.ts';
import type { Text } from '../text.ts';
import type { Trace, TraceInput } from './trace.ts';

/** `inputs`: the first of what was counted; the rest is told as a number. */
export function countTrace(rule: Text, count: number, inputs: readonly TraceInput[], today: Day): Trace {
  const rest = count - inputs.length;
  return {
    formula: rule,
    inputs: [...inputs],
    steps: [
      { what: { en: 'Counted on', zh: '统计日期' }, value: today },
      ...(rest > 0 && inputs.length > 0
        ? [{ what: { en: 'And others, not listed', zh: '其余未列出' }, value: rest }]
        : []),
    ],
    result: count,
  };
}

/** Mean of what a team said in the days from `from` to `to`; `null` = nobody said anything. */
export function saidTrace(
  said: readonly { text: string; confidence: number; at: string }[],
  { from, to }: { from: Day; to: Day },
): Trace {
  const sum = said.reduce((all, one) => all + one.confidence, 0);
  return {
    formula: { en: 'sum of the confidences given ÷ how many were given', zh: '各次信心之和 ÷ 次数' },
    inputs: said.map(({ text, confidence, at }) => ({ name: { en: text, zh: text }, value: confidence, at })),
    steps: [
      { what: { en: 'From', zh: '从' }, value: from },
      { what: { en: 'To', zh: '到' }, value: to },
      { what: { en: 'Sum', zh: '合计' }, value: sum },
      { what: { en: 'Given', zh: '次数' }, value: said.length },
    ],
    reason: said.length === 0 ? { en: 'Nobody has given a confidence.', zh: '还没有人填信心。' } : undefined,
    result: said.length === 0 ? null : sum / said.length,
  };
}

/** The mean over many objectives, told by teams, because a page cannot hold them all. */
export function meanOfTeamsTrace(
  teams: readonly { name: string; objectives: number; measured: number; sum: number }[],
  most: number,
): Trace {
  const counted = teams.filter((team) => team.measured > 0);
  const total = (pick: (team: (typeof teams)[number]) => number) => teams.reduce((all, team) => all + pick(team), 0);
  const measured = total((team) => team.measured);
  const sum = total((team) => team.sum);
  return {
    formula: {
      en: 'sum of the objectives’ progress ÷ objectives with a number',
      zh: '目标进度之和 ÷ 有数值的目标个数',
    },
    inputs: counted.slice(0, most).map((team) => ({
      name: {
        en: `${team.name}, ${team.measured} of ${team.objectives} objectives`,
        zh: `${team.name}，${team.objectives} 个目标中的 ${team.measured} 个`,
      },
      value: team.sum / team.measured,
      unit: 'share',
    })),
    steps: [
      { what: { en: 'Sum of the objectives’ progress', zh: '目标进度之和' }, value: sum },
      { what: { en: 'Objectives with a number', zh: '有数值的目标' }, value: measured },
      {
        what: { en: 'Objectives without a number, left out', zh: '没有数值的目标，未计入' },
        value: total((team) => team.objectives) - measured,
      },
      ...(counted.length > most
        ? [{ what: { en: 'Teams not listed', zh: '未列出的团队' }, value: counted.length - most }]
        : []),
    ],
    reason: measured === 0 ? { en: 'No objective has a number yet.', zh: '还没有可计算进度的目标。' } : undefined,
    result: measured === 0 ? null : sum / measured,
    unit: 'share',
  };
}

/** Mean of what was said last of each key result; `said`: how many key results stand at each confidence 0–10. */
export function lastSaidTrace(said: readonly number[]): Trace {
  const all = said.reduce((sum, count) => sum + count, 0);
  const sum = said.reduce((total, count, confidence) => total + count * confidence, 0);
  return {
    formula: {
      en: 'sum of confidence × key results where it is the last given ÷ key results',
      zh: '（信心 × 最近一次填这个信心的关键结果个数）之和 ÷ 关键结果个数',
    },
    inputs: said.flatMap((count, confidence) =>
      count === 0 ? [] : [{ name: { en: `Confidence ${confidence}`, zh: `信心 ${confidence}` }, value: count }],
    ),
    steps: [{ what: { en: 'Key results with a confidence', zh: '填过信心的关键结果' }, value: all }],
    reason: all === 0 ? { en: 'Nobody has given a confidence.', zh: '还没有人填信心。' } : undefined,
    result: all === 0 ? null : sum / all,
  };
}
