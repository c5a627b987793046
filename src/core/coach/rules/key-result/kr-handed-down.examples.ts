// Examples of the rule kr-handed-down: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const krHandedDownExamples: Examples = {
  weak: [
    { lang: 'zh', text: '领导要求：收银异常的订单占比由 6% 到 3%' },
    { lang: 'en', text: 'Mandated by the VP: repairs closed without a call from 25% to 60%' },
  ],
  strong: [
    { lang: 'zh', text: '测试组提出：支付模块分支覆盖率由 55% 到 75%' },
    { lang: 'en', text: 'Exemption decisions logged for audit: 62% → 98%, as mandated by PSD2' },
  ],
};
