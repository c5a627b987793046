/** The suites whose own sign-in is spoken, by the word that stands in place of an issuer. */
export const suites = ['feishu', 'lark', 'wecom', 'dingtalk'] as const;
export type Suite = (typeof suites)[number];

/** What the button calls them. */
export const suiteNames: Record<Suite, string> = {
  feishu: '飞书',
  lark: 'Lark',
  wecom: '企业微信',
  dingtalk: '钉钉',
};

export function suiteOf(issuer: string): Suite | undefined {
  return suites.find((one) => one === issuer);
}
