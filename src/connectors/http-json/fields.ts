// The words of the settings of an address that answers JSON.
import { type Field, path, scale, token, url } from '../field.ts';

export const fields = {
  url,
  header: {
    label: { en: 'Name of the header', zh: '请求头名称' },
    hint: {
      en: 'Which header carries the token; empty: Authorization: Bearer …',
      zh: '用哪个请求头传令牌；留空则用 Authorization: Bearer …',
    },
  },
  token,
  path,
  pick: {
    label: { en: 'Where the number is', zh: '数值的位置' },
    hint: {
      en: 'Such as $.data.p95 or $.items[-1].value; or leave it empty and write a formula',
      zh: '例如 $.data.p95 或 $.items[-1].value；用公式时留空',
    },
  },
  at: {
    label: { en: 'Where its time is', zh: '时间的位置' },
    hint: { en: 'Empty: the value is for now', zh: '留空表示当前时刻的值' },
  },
  formula: {
    label: { en: 'Formula (JSONata)', zh: 'JSONata 公式' },
    hint: {
      en: 'Instead of a path: gives a number, {value, at}, or a list of those',
      zh: '不填位置时使用：返回一个数值、{value, at}，或由这样的值组成的列表',
    },
    long: true,
  },
  scale,
} satisfies Record<string, Field>;
