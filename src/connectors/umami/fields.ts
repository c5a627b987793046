// The words of the settings of Umami.
import { type Field, days, measure, page, password, scale, token, url, user } from '../field.ts';

export const fields = {
  url: {
    ...url,
    hint: {
      en: 'Of Umami, or https://api.umami.is/v1 for the cloud',
      zh: 'Umami 的地址，云版填 https://api.umami.is/v1',
    },
  },
  token: {
    ...token,
    hint: { en: 'API key; or give a user name and a password', zh: 'API 密钥；也可以改填用户名和密码' },
  },
  user,
  password,
  website: { label: { en: 'Website ID', zh: '网站 ID' } },
  measure: {
    ...measure,
    options: {
      visitors: { en: 'Unique visitors', zh: '独立访客' },
      visits: { en: 'Visits', zh: '访问次数' },
      pageviews: { en: 'Page views', zh: '浏览量' },
      'bounce-rate': { en: 'Bounce rate, in percent', zh: '跳出率（%）' },
    },
  },
  page,
  days,
  scale,
} satisfies Record<string, Field>;
