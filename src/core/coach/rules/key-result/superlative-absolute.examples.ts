// Examples of the rule superlative-absolute: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const superlativeAbsoluteExamples: Examples = {
  weak: [
    { lang: 'zh', text: '全年零接单失败' },
    { lang: 'zh', text: '所有机型冷启动由 4.1 秒到 2 秒' },
    { lang: 'en', text: 'Zero discrepancies at shift change' },
    { lang: 'en', text: 'All wards update the board in real time' },
  ],
  strong: [
    { lang: 'zh', text: '每次打烊后推送当天账单' },
    { lang: 'zh', text: '外部审计高危项由 5 项降到 0 项（合规要求）' },
    { lang: 'zh', text: '自助开通的环境占比从零到七成五' },
    { lang: 'en', text: 'Discrepancies at shift change from 14 to 3 a week' },
    { lang: 'en', text: 'Retries that need zero typing: 0% → 60%' },
  ],
};
