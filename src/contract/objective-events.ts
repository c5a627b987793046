// Events of objectives and of their publication; `event-types.ts` lists them with all others.
import type { Text } from '../core/text.ts';

export const objectiveEvents = {
  'objective.drafted': { noun: 'objective', text: { en: '{actor} drafted “{text}”', zh: '{actor} 起草了「{text}」' } },
  'objective.changed': { noun: 'objective', text: { en: '{actor} changed “{text}”', zh: '{actor} 修改了「{text}」' } },
  'objective.removed': { noun: 'objective', text: { en: '{actor} deleted “{text}”', zh: '{actor} 删除了「{text}」' } },
  'objective.restored': {
    noun: 'objective',
    text: { en: '{actor} restored “{text}”', zh: '{actor} 恢复了「{text}」' },
  },
  'objective.restricted': {
    noun: 'objective',
    text: {
      en: '{actor} restricted who reads “{text}”: {reason}',
      zh: '{actor} 限定了「{text}」的可见范围：{reason}',
    },
  },
  'objective.opened': {
    noun: 'objective',
    text: { en: '{actor} opened “{text}” to everybody', zh: '{actor} 把「{text}」对所有人开放' },
  },
  'objective.dropped': {
    noun: 'objective',
    text: { en: '{actor} dropped “{text}”: {reason}', zh: '{actor} 放弃了「{text}」：{reason}' },
  },
  'objective.taken-up': {
    noun: 'objective',
    text: { en: '{actor} took “{text}” up again', zh: '{actor} 恢复了已放弃的「{text}」' },
  },
  'objective.published': {
    noun: 'objective',
    text: { en: '{actor} published “{text}”', zh: '{actor} 发布了「{text}」' },
  },
  'objective.shared': {
    noun: 'objective',
    text: { en: '{actor} lets people outside read “{text}”', zh: '{actor} 把「{text}」对外公开' },
  },
  'objective.unshared': {
    noun: 'objective',
    text: { en: '{actor} no longer shows “{text}” outside', zh: '{actor} 停止了对外公开「{text}」' },
  },
  'objective.withdrawn': {
    noun: 'objective',
    text: { en: '{actor} took “{text}” back to draft', zh: '{actor} 把「{text}」退回草稿' },
  },
  'objective.acknowledged': {
    noun: 'objective',
    text: { en: '{actor} has read “{text}”', zh: '{actor} 已知悉「{text}」' },
  },
  'objective.unacknowledged': {
    noun: 'objective',
    text: { en: '{actor} took back having read “{text}”', zh: '{actor} 撤回了对「{text}」的知悉' },
  },
  'support.offered': {
    noun: 'objective',
    text: { en: '{actor} offered help with “{text}”', zh: '{actor} 愿意支持「{text}」' },
  },
  'support.withdrawn': {
    noun: 'objective',
    text: { en: '{actor} took an offer of help back', zh: '{actor} 撤回了支持' },
  },
  'objective.decided': {
    noun: 'objective',
    text: { en: '{actor} reviewed “{text}” in mid-cycle', zh: '{actor} 对「{text}」做了期中回顾' },
  },
  'objective.graded': { noun: 'objective', text: { en: '{actor} graded “{text}”', zh: '{actor} 为「{text}」评了分' } },
  'objective.reviewed': {
    noun: 'objective',
    text: { en: '{actor} looked back on “{text}”', zh: '{actor} 复盘了「{text}」' },
  },
  'objective.continued': {
    noun: 'objective',
    text: { en: '{actor} carried “{text}” over to {cycle}', zh: '{actor} 把「{text}」延续到 {cycle}' },
  },
} satisfies Record<string, { noun: string; text: Text }>;
