// The words of the settings of a made-up source.
import type { Field } from '../field.ts';

export const fields = {
  standsFor: { label: { en: 'Stands for', zh: '代表的系统' } },
  series: { label: { en: 'Series', zh: '数据系列' } },
  from: { label: { en: 'First week begins', zh: '第一周开始于' } },
  weekly: {
    label: { en: 'One number a week', zh: '每周一个数' },
    hint: { en: 'Separated by spaces; – for a week without one', zh: '用空格分隔，没有数的那周写 –' },
    long: true,
  },
  until: {
    label: { en: 'Falls silent at', zh: '何时起没有数据' },
    hint: { en: 'To see how a source that fails is told', zh: '用来看数据源出问题时会怎样提示' },
  },
} satisfies Record<string, Field>;
