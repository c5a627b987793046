// The words of the settings of Sentry.
import { type Field, days, environment, measure, scale, token, url } from '../field.ts';

export const fields = {
  url: { ...url, hint: { en: 'https://sentry.io, or your own', zh: 'https://sentry.io，或自建的地址' } },
  token: {
    ...token,
    hint: {
      en: 'With org:read and project:read; stored encrypted',
      zh: '需要 org:read 和 project:read 权限，加密保存',
    },
  },
  organization: { label: { en: 'Organization', zh: '组织' }, hint: { en: 'Its short name', zh: '填短名称' } },
  project: {
    label: { en: 'Project ID', zh: '项目编号' },
    hint: { en: 'Empty: all the token may see', zh: '留空表示令牌能看到的全部项目' },
  },
  environment: { ...environment, hint: { en: 'Such as production', zh: '例如 production' } },
  measure: {
    ...measure,
    options: {
      'crash-free-sessions': { en: 'Crash-free sessions, in percent', zh: '无崩溃会话率（%）' },
      'crash-free-users': { en: 'Crash-free users, in percent', zh: '无崩溃用户率（%）' },
      sessions: { en: 'Sessions', zh: '会话数' },
      users: { en: 'Users', zh: '用户数' },
    },
  },
  days,
  scale,
} satisfies Record<string, Field>;
