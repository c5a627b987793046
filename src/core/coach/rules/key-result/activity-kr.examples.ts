// Examples of the rule activity-kr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const activityKrExamples: Examples = {
  weak: [
    { lang: 'zh', text: '每周完成 2 套练习' },
    { lang: 'en', text: 'Read 20 pages every day' },
    { lang: 'zh', text: '举办 6 场商家直播培训' },
    { lang: 'zh', text: '编写 10 份客户案例' },
    { lang: 'en', text: 'Publish 24 blog posts' },
    { lang: 'en', text: 'Hold 8 training sessions for property managers' },
  ],
  strong: [
    { lang: 'zh', text: '听过培训后两周内自己开播的商家占比由 8% 到 30%' },
    { lang: 'en', text: 'New hires ship their first change: 15 days → 7 days' },
  ],
};
