// What can be wrong with a field, in both languages, by the code of the problem.
import type { Text } from '../core/text.ts';

/** What is wrong with one field: the `code` of a `Problem` of an `invalid` refusal. */
export const problemTexts: Record<string, Text> = {
  required: { en: 'Please fill this in.', zh: '请填写。' },
  'too-short': { en: 'At least {min} characters, please.', zh: '至少 {min} 个字符。' },
  'too-long': { en: 'At most {max} characters fit here.', zh: '最多 {max} 个字符。' },
  'too-small': { en: 'The smallest allowed is {min}.', zh: '不能小于 {min}。' },
  'not-above': { en: 'More than {min}, please.', zh: '请填大于 {min} 的数。' },
  'too-big': { en: 'The largest allowed is {max}.', zh: '不能大于 {max}。' },
  'too-many': { en: 'At most {max} of these.', zh: '最多 {max} 项。' },
  'not-a-number': { en: 'This should be a number.', zh: '这里应是数字。' },
  'number-as-text': {
    en: '“{said}” is a text. Send the number: {value}.',
    zh: '“{said}”是文本，请直接传数字 {value}。',
  },
  'ambiguous-number': {
    en: '“{said}” can be {one} or {other}. Send one of the two as a number.',
    zh: '“{said}”可以是 {one}，也可以是 {other}，请直接传其中一个数字。',
  },
  'not-an-email': { en: 'This does not look like an e-mail address.', zh: '邮箱格式不对。' },
  'already-here': { en: 'This address is here already.', zh: '这个邮箱已在组织里。' },
  'already-invited': { en: 'This address has an open invitation.', zh: '这个邮箱已有还没用的邀请。' },
  twice: { en: 'This address came before.', zh: '这个邮箱前面已有。' },
  'link-winds': {
    en: 'A link holds no user name or password, no blank and no backslash.',
    zh: '链接里不能有用户名、密码、空格或反斜杠。',
  },
  'link-twice': { en: 'This link stands above already.', zh: '上面已有这个链接。' },
  'far-off': { en: 'A year between 1900 and 2999, please.', zh: '年份请填 1900 到 2999 之间。' },
  unseen: { en: 'Nothing of this can be seen. Please write something.', zh: '这里没有可见的文字，请填写。' },
  'turned-around': {
    en: 'A hidden character in this turns the order of its letters around. Please type it anew.',
    zh: '里面有会颠倒文字顺序的隐藏字符，请重新输入。',
  },
  'not-a-date': { en: 'A date such as 2026-10-01, please.', zh: '请填日期，例如 2026-10-01。' },
  'not-a-link': { en: 'A link begins with https:// or http://.', zh: '链接要以 https:// 或 http:// 开头。' },
  'not-in-list': { en: 'Choose one of: {options}.', zh: '请从这些里选：{options}。' },
  'unknown-field': {
    en: 'There is no “{field}” here. The nearest name is “{nearest}”.',
    zh: '这里没有“{field}”，最接近的名称是“{nearest}”。',
  },
  'field-not-known': {
    en: 'There is no “{field}” here. What can be given: {known}.',
    zh: '这里没有“{field}”，可以填的有：{known}。',
  },
  'no-fields': {
    en: 'Nothing can be given here; “{field}” is not known.',
    zh: '这里不接受任何内容，“{field}”无法识别。',
  },
  'indicator-unit': {
    en: 'Its indicator counts in “{unit}”; the unit has to be the same.',
    zh: '所取用的常设指标单位是“{unit}”，这里的单位要与之一致。',
  },
  'in-file': { en: '{whatEn} {remedyEn}', zh: '{whatZh}{remedyZh}' },
  wrong: { en: 'This value does not fit here.', zh: '这个值不符合要求。' },
};
