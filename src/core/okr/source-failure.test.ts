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
] as const)('%s %s', (code, detail, en, zh) => expect(sayFailure({ code, detail })).toEqual({ en, zh }));
