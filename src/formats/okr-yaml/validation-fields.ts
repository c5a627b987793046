// The fields of an OKR file about what is to be found out: the day there is an answer, what is believed, what ends it.
import { about, day, text } from './fields.ts';

export const knowBy = day
  .nullish()
  .meta(
    about(
      'Kind unknown: the day by which it will be known. With a hypothesis: the day on which it is decided.',
      '尚不可知：到哪一天会知道。写了假设的：哪天下结论。',
    ),
  );

export const hypothesis = text.meta(
  about(
    'What is believed, to be shown or refuted; the target is its threshold.',
    '要验证的假设；目标值就是成立的门槛。',
  ),
);

export const stopIf = text.meta(about('The result at which the team stops.', '出现什么结果就停下。'));
