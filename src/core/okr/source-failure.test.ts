import { expect, test } from 'vitest';
import { sayFailure } from './source-failure.ts';

test.each([
  [
    'unauthorised',
    '401 who is ***?',
    'The source does not accept our credentials. Enter a valid token. (401 who is ***?)',
    '数据源不接受当前凭据，请换一个有效的令牌。（401 who is ***?）',
  ],
  ['no-data', '', 'The source answers, but has no number for this question.', '数据源有响应，但这个查询没有结果。'],
  [
    'not-configured',
    'prom.internal: CRUX_OUTBOUND_ALLOW',
    'prom.internal is not a public address. Crux asks nothing inside a private network unless whoever runs it allows it: start it with CRUX_OUTBOUND_ALLOW=prom.internal, then try again.',
    'prom.internal 不是公网地址。未经运维人员允许，Crux 不会访问内网：请在启动时设置 CRUX_OUTBOUND_ALLOW=prom.internal，然后再试。',
  ],
  [
    'not-understood',
    'row 4: 1,024 = 1024 | 1.024',
    'In row 4 of the table, “1,024” can be 1024 or 1.024. Write it without the comma, or with a decimal point.',
    '表格第 4 行的“1,024”可以是 1024，也可以是 1.024。请去掉逗号，或用小数点书写。',
  ],
  [
    'not-understood',
    'row 9: many',
    'Row 9 of the table cannot be read: “many”. Once it is corrected, the table is read again.',
    '表格第 9 行无法读取：“many”。改好后会重新读取。',
  ],
  [
    'partial',
    'store-7 unavailable',
    'The source says that its answer is not whole, so it is not recorded. (store-7 unavailable)',
    '数据源说明返回的结果不完整，因此没有记录。（store-7 unavailable）',
  ],
  [
    'no-data',
    'Orders: A: – (2024-11-20 – 2025-11-20)',
    '“Orders: A” has no reading from 2024-11-20 to 2025-11-20, so there is nothing to work with. Record one for that time, or take fewer days.',
    '「Orders: A」在 2024-11-20 到 2025-11-20 之间没有读数，算不出来。请补录这段时间的读数，或减少天数。',
  ],
  [
    'no-data',
    '产品技术人数 30 → 20',
    '“产品技术人数” went from 30 to 20. Growth is worked out where it begins above 0, and where people were added: take another span.',
    '「产品技术人数」从 30 变为 20。原值大于 0、人数有增加，才算得出增长：请换一段时间。',
  ],
] as const)('%s %s', (code, detail, en, zh) => expect(sayFailure({ code, detail })).toEqual({ en, zh }));
