// The words of the settings of a table at an address.
import { type Field, path, scale, token, url } from '../field.ts';

export const fields = {
  url,
  token: {
    ...token,
    hint: { en: 'Only if the address asks for one; stored encrypted', zh: '地址需要时才填，加密保存' },
  },
  path,
  value: { label: { en: 'Column of the number', zh: '数值列' }, hint: { en: 'Its heading', zh: '填列名' } },
  at: {
    label: { en: 'Column of the time', zh: '时间列' },
    hint: { en: 'Its heading; empty: the last row counts, as of now', zh: '填列名；留空则取最后一行作为当前值' },
  },
  per: {
    label: { en: 'Divided by the column', zh: '除以哪一列' },
    hint: { en: 'For a ratio', zh: '用于比率' },
  },
  scale,
} satisfies Record<string, Field>;
