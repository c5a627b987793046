// Examples of the rule objective-too-long: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const objectiveTooLongExamples: Examples = {
  weak: [
    {
      lang: 'zh',
      text: '在公司推进国际化并且要求各条线都降低服务成本的大背景之下，我们希望今年能够把散落在各个系统里的客户资料、沟通记录和合同信息都汇总到一处，让销售在拜访之前花几分钟就能看清一家客户的来龙去脉',
    },
    {
      lang: 'en',
      text: 'After two years in which every region kept its own records and following the wish of the board to serve customers from one place, we want sales people to see the whole story of an account, with its contracts and open questions, before each visit',
    },
  ],
  strong: [
    { lang: 'zh', text: '让销售在拜访前三分钟看清一家客户的来龙去脉' },
    { lang: 'en', text: 'Let sales people see the whole story of an account before each visit' },
  ],
};
