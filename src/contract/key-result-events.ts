// What happens to a key result itself: confirmed, its steps accepted, shown outside; `events.ts` lists it with all others.
import type { Text } from '../core/text.ts';

export const keyResultEvents = {
  'key-result.confirmed': {
    noun: 'key-result',
    text: { en: '{actor} confirmed “{text}”', zh: '{actor} 确认了「{text}」' },
  },
  'key-result.unconfirmed': {
    noun: 'key-result',
    text: { en: '{actor} took the confirmation of “{text}” back', zh: '{actor} 撤回了对「{text}」的确认' },
  },
  'step.accepted': { noun: 'key-result', text: { en: '{actor} accepted “{text}”', zh: '{actor} 验收了「{text}」' } },
  'step.reopened': {
    noun: 'key-result',
    text: { en: '{actor} reopened “{text}”', zh: '{actor} 重新打开了「{text}」' },
  },
  'key-result.dropped': {
    noun: 'key-result',
    text: { en: '{actor} dropped “{text}”: {reason}', zh: '{actor} 放弃了「{text}」：{reason}' },
  },
  'key-result.taken-up': {
    noun: 'key-result',
    text: { en: '{actor} took “{text}” up again', zh: '{actor} 恢复了已放弃的「{text}」' },
  },
  'key-result.shared': {
    noun: 'key-result',
    text: { en: '{actor} shows “{text}” to people outside', zh: '{actor} 对外展示了「{text}」' },
  },
  'key-result.unshared': {
    noun: 'key-result',
    text: { en: '{actor} no longer shows “{text}” outside', zh: '{actor} 停止了对外展示「{text}」' },
  },
} satisfies Record<string, { noun: string; text: Text }>;
