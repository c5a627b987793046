// Examples of the rule release-date-as-kr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const releaseDateAsKrExamples: Examples = {
  weak: [
    { lang: 'zh', text: '9 月 30 日前上线移动端 2.0' },
    { lang: 'zh', text: '三季度内发布新版结算中心' },
    { lang: 'en', text: 'Ship mobile 2.0 by 30 September' },
    { lang: 'en', text: 'The partner portal goes live in Q4' },
  ],
  strong: [
    { lang: 'zh', text: '移动端 2.0 上线后四周内，用手机完成审批的周活客户占比从 0% 到 35%' },
    { lang: 'zh', text: '自助部署成功的新客户占比从 0% 到 40%' },
    {
      lang: 'en',
      text: 'Four weeks after mobile 2.0 ships, weekly active accounts that approve on mobile: 0% → 35%',
    },
    { lang: 'en', text: 'Release notes opened by admins within 7 days: 18% → 45%' },
  ],
};
