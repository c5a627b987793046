// Examples of the rule objective-is-delivery: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const objectiveIsDeliveryExamples: Examples = {
  weak: [
    { lang: 'en', text: 'Start publishing videos' },
    { lang: 'zh', text: '交付开放平台 3.0' },
    { lang: 'zh', text: '搭建统一的数据看板' },
    { lang: 'en', text: 'Deliver API platform 3.0' },
    { lang: 'en', text: 'Build a new admin console' },
  ],
  strong: [
    { lang: 'en', text: 'Supply‑chain peace of mind for bakers' },
    { lang: 'zh', text: '通过开放平台 3.0，让集成商不找我方工程师也能完成对接' },
    { lang: 'zh', text: '不是为了发布新版，而是让运营同学自己配好活动页' },
    { lang: 'en', text: 'Use API platform 3.0 so that integrators connect without our engineers' },
    { lang: 'en', text: 'Help our launch partners sell on day one' },
    { lang: 'en', text: 'Deliver a product nurses love and rely on daily' },
  ],
};
