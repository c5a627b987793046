// Examples of the rule sensitive-data: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const sensitiveDataExamples: Examples = {
  weak: [
    { lang: 'zh', text: '联系人陈工（手机 13900001234）所在客户的周登录人数由 3 人到 20 人' },
    { lang: 'en', text: 'Tom Okafor (tom.okafor@harbour.example) and his team quote 30 loads a week, up from 2' },
  ],
  strong: [
    { lang: 'zh', text: '客户 A 的周登录人数由 3 人到 20 人' },
    { lang: 'en', text: 'Average draft tokens from 3,500 tokens to 2,000 tokens' },
  ],
};
