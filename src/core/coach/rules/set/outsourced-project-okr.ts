// Rule: work under a contract for a client, written as an OKR.
import { spanOf } from '../../read/look.ts';
import type { SetRule } from '../rule.ts';

export const outsourcedProjectOkr: SetRule = {
  id: 'outsourced-project-okr',
  subject: 'set',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'Words such as “{words}” say that this is a contract to fulfil.',
    zh: '「{words}」这样的说法表明，这是一份要履行的合同。',
  },
  why: {
    en: 'Scope, date and acceptance are already agreed with the client. There is little to find out, and OKR only adds paper.',
    zh: '范围、时间、验收都已和客户约定好，没有多少要探索的，用 OKR 只是多一层纸面工作。',
  },
  ask: { en: 'Whose product is it, and does it outlive the contract?', zh: '这是谁的产品？合同结束后还在吗？' },
  tryThis: {
    en: 'Run it with a project plan. If part of it becomes your own product, write that intent as an objective of its own.',
    zh: '用项目计划来管。如果其中有一块会成为自己的产品，把那份意图单独写成目标。',
  },
  source: 'A07–A08',
  check(set) {
    if (set.contract === undefined) {
      const mostly = set.context.team?.kind === 'project-service' && (set.context.team.contractShare ?? 1) >= 0.5;
      return mostly ? {} : undefined;
    }
    return { of: set.contract.of, spans: set.contract.words.slice(0, 3).map(spanOf) };
  },
};
