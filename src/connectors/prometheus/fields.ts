// The words of the settings of Prometheus.
import { type Field, password, scale, token, url, user } from '../field.ts';

export const fields = {
  url: { ...url, hint: { en: 'Of the server, without /api/v1', zh: '服务器地址，不含 /api/v1' } },
  token: {
    ...token,
    hint: { en: 'Only if the server asks for one; stored encrypted', zh: '服务器需要时才填，加密保存' },
  },
  user,
  password,
  query: {
    label: { en: 'PromQL query', zh: 'PromQL 查询' },
    hint: {
      en: 'Must give exactly one series; counters need rate or increase',
      zh: '结果必须只有一个序列；计数器要用 rate 或 increase',
    },
    long: true,
  },
  per: {
    label: { en: 'Divided by', zh: '除以' },
    hint: { en: 'A second query, for a ratio; both counts are kept', zh: '第二条查询，用于比率；分子分母都会保留' },
    long: true,
  },
  scale,
} satisfies Record<string, Field>;
