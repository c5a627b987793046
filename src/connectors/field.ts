// The words of a connector's settings, and those that several connectors share.
import type { Text } from '../core/text.ts';

export type Field = {
  label: Text;
  hint?: Text;
  /** Usually longer than a line, such as a query. */
  long?: true;
  /** The id of an indicator, picked from those there are. */
  indicator?: true;
  /** What the values of a choice mean. */
  options?: Readonly<Record<string, Text>>;
};

export const url: Field = {
  label: { en: 'Address', zh: '地址' },
  hint: { en: 'Begins with https:// or http://', zh: '以 https:// 或 http:// 开头' },
};

export const token: Field = {
  label: { en: 'Token', zh: '访问令牌' },
  hint: { en: 'Stored encrypted, never shown again', zh: '加密保存，之后不再显示' },
};

export const user: Field = { label: { en: 'User name', zh: '用户名' } };

export const password: Field = {
  label: { en: 'Password', zh: '密码' },
  hint: { en: 'Stored encrypted, never shown again', zh: '加密保存，之后不再显示' },
};

export const path: Field = {
  label: { en: 'Path and query', zh: '路径和参数' },
  hint: { en: 'What follows the address, such as /stats.json?team=7', zh: '接在地址后面，例如 /stats.json?team=7' },
};

export const scale: Field = {
  label: { en: 'Multiply by', zh: '乘以' },
  hint: {
    en: '1000 from seconds to milliseconds, 100 from a share to percent',
    zh: '秒换算成毫秒填 1000，比例换算成百分比填 100',
  },
};

export const days: Field = {
  label: { en: 'Over how many days', zh: '统计最近多少天' },
  hint: { en: 'The value slides along with the days', zh: '数值随日期滚动' },
};

export const page: Field = {
  label: { en: 'One page', zh: '某个页面' },
  hint: { en: 'Its path, such as /pricing; empty: the whole site', zh: '页面路径，例如 /pricing；留空表示整个站点' },
};

export const environment: Field = { label: { en: 'Environment', zh: '环境' } };

export const measure: Field = { label: { en: 'What to read', zh: '读取哪个数' } };
