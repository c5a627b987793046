// The words of the settings of Plausible.
import { type Field, days, measure, page, scale, token, url } from '../field.ts';

export const fields = {
  url: { ...url, hint: { en: 'https://plausible.io, or your own', zh: 'https://plausible.io，或自建的地址' } },
  token: { ...token, hint: { en: 'Stats API key; stored encrypted', zh: 'Stats API 密钥，加密保存' } },
  site: {
    label: { en: 'Site', zh: '站点' },
    hint: { en: 'As Plausible calls it, such as example.com', zh: '与 Plausible 里的名称一致，例如 example.com' },
  },
  measure: {
    ...measure,
    options: {
      visitors: { en: 'Unique visitors', zh: '独立访客' },
      visits: { en: 'Visits', zh: '访问次数' },
      pageviews: { en: 'Page views', zh: '浏览量' },
      events: { en: 'Events', zh: '事件数' },
      bounce_rate: { en: 'Bounce rate, in percent', zh: '跳出率（%）' },
      visit_duration: { en: 'Length of a visit, in seconds', zh: '访问时长（秒）' },
      conversion_rate: { en: 'Conversion rate of a goal, in percent', zh: '目标转化率（%）' },
    },
  },
  page,
  goal: { label: { en: 'Goal', zh: '转化目标' }, hint: { en: 'Needed for a conversion rate', zh: '读取转化率时必填' } },
  days,
  scale,
} satisfies Record<string, Field>;
