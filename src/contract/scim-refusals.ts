// Why a directory's request is not done; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const scimRefusals = {
  'scim-syntax': {
    status: 400,
    text: {
      en: 'This is no SCIM request as RFC 7644 writes it. Look at its body, `Operations` or numbers.',
      zh: '这不是符合 RFC 7644 的 SCIM 请求，请检查内容、`Operations` 或数字。',
    },
  },
  'scim-filter': {
    status: 400,
    text: {
      en: 'The filter “{filter}” is not understood. Compare with `eq`, joined by `and`; known here: {known}.',
      zh: '读不懂过滤条件“{filter}”。只支持 `eq`，可以用 `and` 连接；可用的属性：{known}。',
    },
  },
  'scim-value': {
    status: 400,
    text: {
      en: '`{name}` is missing or not what it must be: a name of at most 200 characters, an address, true or false, or the id of somebody here.',
      zh: '`{name}` 缺失或不合要求：应为不超过 200 个字符的名称、邮箱地址、true 或 false，或这里某个成员的 id。',
    },
  },
  'scim-taken': {
    status: 409,
    text: {
      en: '“{name}” is somebody else’s here already. Look them up with a filter and change them instead.',
      zh: '“{name}”已被占用。请先用过滤条件查到对应的记录，再修改。',
    },
  },
  'scim-address-fixed': {
    status: 400,
    text: {
      en: 'The account of {name} is used in another organization here, too: its address is changed by its owner alone.',
      zh: '{name} 的账号也用在这里的其他组织，邮箱只能由本人修改。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
