// Events: one entry per thing that can happen, with its words; feed and live updates read it. Their
// schemas are in events.ts, so that a page that only wants the words loads no schema library.
import type { Text } from '../core/text.ts';
import { alignmentEvents } from './alignment-events.ts';
import { agreementEvents } from './agreement-events.ts';
import { labelEvents } from './label-events.ts';
import { customerEvents } from './customer-events.ts';
import { debtEvents } from './debt-events.ts';
import { iterationEvents } from './iteration-events.ts';
import { indicatorEvents } from './indicator-events.ts';
import { sourceEvents } from './source-events.ts';
import { keyResultEvents } from './key-result-events.ts';
import { objectiveEvents } from './objective-events.ts';
import { personEvents } from './person-events.ts';

/** The noun tells a page what to read again; the sentence is filled with the event's `values`. */
export const eventTypes = {
  ...agreementEvents,
  'organization.created': {
    noun: 'organization',
    text: { en: '{actor} created the organization {name}', zh: '{actor} 创建了组织「{name}」' },
  },
  'organization.zone-changed': {
    noun: 'organization',
    text: { en: '{actor} set the time zone to {zone}', zh: '{actor} 把时区改为 {zone}' },
  },
  ...personEvents,
  'team.created': { noun: 'team', text: { en: '{actor} added the team {name}', zh: '{actor} 新建了团队「{name}」' } },
  'team.changed': { noun: 'team', text: { en: '{actor} changed the team {name}', zh: '{actor} 修改了团队「{name}」' } },
  'team.stage-changed': {
    noun: 'team',
    text: { en: '{actor} changed the stage of {name}', zh: '{actor} 调整了「{name}」所处的阶段' },
  },
  'team.stage-shown': {
    noun: 'team',
    text: { en: '{actor} said what shows the stage of {name}', zh: '{actor} 补充了「{name}」所处阶段的依据' },
  },
  'team.stage-answered': {
    noun: 'team',
    text: { en: '{actor} answered what a new stage asks', zh: '{actor} 答复了阶段变化后的提问' },
  },
  'team.removed': { noun: 'team', text: { en: '{actor} removed the team {name}', zh: '{actor} 删除了团队「{name}」' } },
  'cycle.created': { noun: 'cycle', text: { en: '{actor} opened the cycle {name}', zh: '{actor} 开启了周期 {name}' } },
  'cycle.changed': { noun: 'cycle', text: { en: '{actor} changed the cycle {name}', zh: '{actor} 修改了周期 {name}' } },
  'cycle.removed': { noun: 'cycle', text: { en: '{actor} deleted the cycle {name}', zh: '{actor} 删除了周期 {name}' } },
  'fiscal-year.changed': {
    noun: 'cycle',
    text: { en: '{actor} changed when the year begins', zh: '{actor} 修改了财年的起始' },
  },
  'cycle.started': { noun: 'cycle', text: { en: '{actor} started the cycle {name}', zh: '{actor} 启动了周期 {name}' } },
  'cycle.closing': {
    noun: 'cycle',
    text: { en: '{actor} began to close the cycle {name}', zh: '{actor} 让周期 {name} 进入收尾' },
  },
  'cycle.closed': { noun: 'cycle', text: { en: '{actor} closed the cycle {name}', zh: '{actor} 结束了周期 {name}' } },
  'cycle.reopened': {
    noun: 'cycle',
    text: { en: '{actor} opened the closed cycle {name} again', zh: '{actor} 重新打开了已结束的周期 {name}' },
  },
  'readiness.answered': {
    noun: 'readiness',
    text: { en: '{actor} answered the readiness check', zh: '{actor} 完成了适用性评估的回答' },
  },
  'readiness.withdrawn': {
    noun: 'readiness',
    text: { en: '{actor} took their readiness answers back', zh: '{actor} 撤回了适用性评估的回答' },
  },
  'readiness.excepted': {
    noun: 'readiness',
    text: {
      en: '{actor} said why the team goes on with OKRs all the same',
      zh: '{actor} 写明了为什么团队仍然使用 OKR',
    },
  },
  'readiness.exception-withdrawn': {
    noun: 'readiness',
    text: {
      en: '{actor} took back why the team goes on all the same',
      zh: '{actor} 收回了仍然使用 OKR 的理由',
    },
  },
  'focus.changed': { noun: 'focus', text: { en: '{actor} changed the focus', zh: '{actor} 调整了聚焦' } },
  'diagnosis.proposed': { noun: 'focus', text: { en: '{actor} pinned “{text}”', zh: '{actor} 提出了「{text}」' } },
  'diagnosis.changed': { noun: 'focus', text: { en: '{actor} changed “{text}”', zh: '{actor} 修改了「{text}」' } },
  'diagnosis.removed': { noun: 'focus', text: { en: '{actor} removed “{text}”', zh: '{actor} 删除了「{text}」' } },
  ...objectiveEvents,
  'finding.answered': {
    noun: 'objective',
    text: { en: '{actor} answered the coach on “{text}”', zh: '{actor} 回应了教练对「{text}」的发现' },
  },
  'target.changed': {
    noun: 'objective',
    text: { en: '{actor} changed the target of “{text}”', zh: '{actor} 修改了「{text}」的目标值' },
  },
  'learning.done': { noun: 'objective', text: { en: '{actor} learned: {text}', zh: '{actor} 完成了学习项：{text}' } },
  'learning.reopened': {
    noun: 'objective',
    text: { en: '{actor} reopened the learning item: {text}', zh: '{actor} 重新打开了学习项：{text}' },
  },
  'need.named': {
    noun: 'learning',
    text: { en: '{actor} named what the team lacks: {text}', zh: '{actor} 提出团队还缺：{text}' },
  },
  'need.changed': {
    noun: 'learning',
    text: { en: '{actor} changed what the team lacks: {text}', zh: '{actor} 修改了团队还缺的：{text}' },
  },
  'need.met': {
    noun: 'learning',
    text: { en: '{actor}: the team no longer lacks {text}', zh: '{actor} 标记团队已补上：{text}' },
  },
  'need.removed': {
    noun: 'learning',
    text: { en: '{actor} removed from what the team lacks: {text}', zh: '{actor} 删除了团队还缺的：{text}' },
  },
  'follow-up.answered': {
    noun: 'key-result',
    text: { en: '{actor} told what came of “{text}”', zh: '{actor} 补上了「{text}」的结果' },
  },
  'follow-up.reopened': {
    noun: 'key-result',
    text: { en: '{actor} asked again what came of “{text}”', zh: '{actor} 重新追问「{text}」的结果' },
  },
  'policy.changed': { noun: 'policy', text: { en: '{actor} changed the coach policy', zh: '{actor} 调整了教练规则' } },
  ...alignmentEvents,
  ...labelEvents,
  ...keyResultEvents,
  ...customerEvents,
  ...debtEvents,
  ...iterationEvents,
  ...indicatorEvents,
  'reading.recorded': { noun: 'key-result', text: { en: '“{text}” read {value}', zh: '「{text}」读数为 {value}' } },
  'reading.removed': {
    noun: 'key-result',
    text: { en: '{actor} removed a reading of “{text}”', zh: '{actor} 删除了「{text}」的一条读数' },
  },
  'reading.changed': {
    noun: 'key-result',
    text: { en: '{actor} corrected a reading of “{text}”', zh: '{actor} 更正了「{text}」的一条读数' },
  },
  'reading.restored': {
    noun: 'key-result',
    text: { en: '{actor} restored a reading of “{text}”', zh: '{actor} 恢复了「{text}」的一条读数' },
  },
  'forecast.turned-off': {
    noun: 'key-result',
    text: {
      en: '{actor} turned the forecast of “{text}” off: {note}',
      zh: '{actor} 关闭了「{text}」的预测：{note}',
    },
  },
  'forecast.turned-on': {
    noun: 'key-result',
    text: { en: '{actor} turned the forecast of “{text}” on again', zh: '{actor} 重新开启了「{text}」的预测' },
  },
  'forecast.kind-chosen': {
    noun: 'key-result',
    text: {
      en: '{actor} chose what kind of number “{text}” is',
      zh: '{actor} 选定了「{text}」属于哪类数值',
    },
  },
  'check-in.made': {
    noun: 'key-result',
    text: { en: '{actor} checked in on “{text}”', zh: '{actor} 更新了「{text}」的进展' },
  },
  'check-in.changed': {
    noun: 'key-result',
    text: { en: '{actor} corrected a check-in on “{text}”', zh: '{actor} 修改了「{text}」的进展更新' },
  },
  'check-in.removed': {
    noun: 'key-result',
    text: { en: '{actor} deleted a check-in on “{text}”', zh: '{actor} 删除了「{text}」的一条进展更新' },
  },
  'check-in.restored': {
    noun: 'key-result',
    text: { en: '{actor} restored a check-in on “{text}”', zh: '{actor} 恢复了「{text}」的一条进展更新' },
  },
  'task.designed': {
    noun: 'task',
    text: { en: '{actor} designed the task “{text}”', zh: '{actor} 设计了任务「{text}」' },
  },
  'task.changed': {
    noun: 'task',
    text: { en: '{actor} updated the task “{text}”', zh: '{actor} 更新了任务「{text}」' },
  },
  'task.judged': {
    noun: 'task',
    text: { en: '{actor} said what came of the task “{text}”', zh: '{actor} 写下了任务「{text}」的结果' },
  },
  'task.removed': {
    noun: 'task',
    text: { en: '{actor} deleted the task “{text}”', zh: '{actor} 删除了任务「{text}」' },
  },
  'source.bound': {
    noun: 'key-result',
    text: { en: '{actor} bound “{text}” to {name}', zh: '{actor} 把「{text}」接到了 {name}' },
  },
  'source.unbound': {
    noun: 'key-result',
    text: { en: '{actor} took the source off “{text}”', zh: '{actor} 取消了「{text}」的数据源' },
  },
  'definition.changed': {
    noun: 'key-result',
    text: {
      en: '{actor} changed what is measured for “{text}”',
      zh: '{actor} 修改了「{text}」的指标定义',
    },
  },
  'definition.answered': {
    noun: 'key-result',
    text: {
      en: '{actor} decided on the baseline of “{text}” after its definition changed',
      zh: '「{text}」的指标定义变更后，{actor} 确定了基线',
    },
  },
  'import.added': {
    noun: 'key-result',
    text: { en: '{actor} added {count} earlier readings to “{text}”', zh: '{actor} 为「{text}」补录了 {count} 条读数' },
  },
  'import.removed': {
    noun: 'key-result',
    text: {
      en: '{actor} took back {count} imported readings of “{text}”',
      zh: '{actor} 撤回了「{text}」导入的 {count} 条读数',
    },
  },
  ...sourceEvents,
  'log.keyed': {
    noun: 'organization',
    text: { en: 'From here on, a key protects the log of events', zh: '从这里起，事件日志有密钥保护' },
  },
  'sample.added': {
    noun: 'organization',
    text: { en: '{actor} added the sample company', zh: '{actor} 添加了示例公司' },
  },
} satisfies Record<string, { noun: string; text: Text }>;

export type EventType = keyof typeof eventTypes;
