// The words of the settings of Matomo.
import { type Field, measure, page, scale, token, url } from '../field.ts';

export const fields = {
  url,
  token: { ...token, hint: { en: 'token_auth, stored encrypted', zh: 'token_auth，加密保存' } },
  site: { label: { en: 'Site ID', zh: '站点编号' } },
  measure: {
    ...measure,
    options: {
      visitors: { en: 'Unique visitors', zh: '独立访客' },
      visits: { en: 'Visits', zh: '访问次数' },
      actions: { en: 'Actions', zh: '操作数' },
      'bounce-rate': { en: 'Bounce rate, in percent', zh: '跳出率（%）' },
    },
  },
  page: { ...page, hint: { en: 'Its whole address; empty: the whole site', zh: '页面的完整地址；留空表示整个站点' } },
  period: {
    label: { en: 'Period', zh: '统计时段' },
    hint: { en: 'The last whole one counts', zh: '取上一个完整时段' },
    options: { day: { en: 'day', zh: '日' }, week: { en: 'week', zh: '周' }, month: { en: 'month', zh: '月' } },
  },
  scale,
} satisfies Record<string, Field>;
