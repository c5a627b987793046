// Examples of the rule objective-no-intent: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const objectiveNoIntentExamples: Examples = {
  weak: [
    { lang: 'zh', text: '重构订单服务' },
    { lang: 'zh', text: '把单体应用拆成微服务' },
    { lang: 'en', text: 'Refactor the order service' },
    { lang: 'en', text: 'Migrate to the new message bus' },
  ],
  strong: [
    { lang: 'zh', text: '重构订单服务，让大促期间下单不再排队失败' },
    { lang: 'en', text: 'Refactor ordering so that peak-day checkouts stop failing' },
  ],
};
