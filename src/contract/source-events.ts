// Events of connections and tokens: what may happen to the ways in and out, with its words.
import type { Text } from '../core/text.ts';

export const sourceEvents = {
  'connection.created': {
    noun: 'connection',
    text: { en: '{actor} added the connection {name}', zh: '{actor} 新建了连接「{name}」' },
  },
  'connection.changed': {
    noun: 'connection',
    text: { en: '{actor} changed the connection {name}', zh: '{actor} 修改了连接「{name}」' },
  },
  'connection.paused': {
    noun: 'connection',
    text: { en: '{actor} paused the connection {name}', zh: '{actor} 暂停了连接「{name}」' },
  },
  'connection.resumed': {
    noun: 'connection',
    text: { en: '{actor} resumed the connection {name}', zh: '{actor} 恢复了连接「{name}」' },
  },
  'connection.restored': {
    noun: 'connection',
    text: { en: '{actor} brought the connection {name} back', zh: '{actor} 撤销了对连接「{name}」的删除' },
  },
  'connection.removed': {
    noun: 'connection',
    text: { en: '{actor} removed the connection {name}', zh: '{actor} 删除了连接「{name}」' },
  },
  'token.created': { noun: 'token', text: { en: '{actor} made the token {name}', zh: '{actor} 新建了令牌「{name}」' } },
  'token.taken-over': {
    noun: 'token',
    text: { en: '{actor} took the token {name} over', zh: '{actor} 接手了令牌「{name}」' },
  },
  'token.removed': {
    noun: 'token',
    text: { en: '{actor} took the token {name} back', zh: '{actor} 收回了令牌「{name}」' },
  },
} satisfies Record<string, { noun: string; text: Text }>;
