// Why nothing can be stored for now, each as whoever is refused is told.
import type { Text } from '../core/text.ts';

export const outageRefusals = {
  busy: {
    status: 503,
    text: {
      en: 'The database cannot be reached right now. Try again in a moment.',
      zh: '暂时连不上数据库，请稍后再试。',
    },
  },
  'disk-full': {
    status: 503,
    text: {
      en: 'The disk of the server is full, so this was not saved. Nothing else is lost; ask whoever runs this installation to make room, then try again.',
      zh: '服务器磁盘已满，这次没有保存。已有内容都在；请联系管理服务器的人清理出空间，然后重试。',
    },
  },
  'disk-refuses': {
    status: 503,
    text: {
      en: 'The server may not write to its disk, or the disk reports errors, so this was not saved. Nothing else is lost; ask whoever runs this installation to look at it.',
      zh: '服务器写不进磁盘：可能是只读，也可能磁盘出错，这次没有保存。已有内容都在；请联系管理服务器的人检查。',
    },
  },
  'database-read-only': {
    status: 503,
    text: {
      en: 'The database only reads right now, so this was not saved; that passes by itself when a standby takes over. Try again in a moment. If it stays, ask whoever runs this installation.',
      zh: '数据库现在是只读的，这次没有保存。如果正在主备切换，稍后会自动恢复，请过一会儿再试；一直这样的话，请联系管理服务器的人。',
    },
  },
  'database-gone': {
    status: 503,
    text: {
      en: 'The database file is not there any more, so this was not saved. Whoever runs this installation has to bring it back.',
      zh: '数据库文件不见了，这次没有保存。请联系管理服务器的人把文件找回来。',
    },
  },
  'database-damaged': {
    status: 503,
    text: {
      en: 'The database is damaged, so this cannot be done. Whoever runs this installation has to restore a backup.',
      zh: '数据库已损坏，无法完成操作。请联系管理服务器的人从备份恢复。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
