// The words of the settings of a table at an address.
import { type Field, path, scale, token, url } from '../field.ts';

export const fields = {
  url,
  token: {
    ...token,
    hint: { en: 'Only if the address asks for one; stored encrypted', zh: '地址需要时才填，加密保存' },
  },
  path,
  value: { label: { en: 'Value column', zh: '数值列' }, hint: { en: 'Its heading', zh: '填列名' } },
  at: {
    label: { en: 'Time column', zh: '时间列' },
    hint: {
      en: 'Its heading; empty: the last row counts as the value of now',
      zh: '填列名；留空则取最后一行作为当前值',
    },
  },
  per: {
    label: { en: 'Denominator column', zh: '分母列' },
    hint: { en: 'For a ratio', zh: '用于比率' },
  },
  scale,
} satisfies Record<string, Field>;
