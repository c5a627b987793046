import { expect, test } from 'vitest';
import { readLabel } from './label.ts';

const read = (text: string) => {
  const label = readLabel({ text, offsets: Array.from({ length: text.length + 1 }, (_, index) => index) });
  return (
    label &&
    `${label.as === 'objective' ? 'O' : 'KR'}${label.number.join('.')}|${label.rest.text}${label.owner ? `|${label.owner}` : ''}`
  );
};

test.each([
  ['O: Faster', 'O|Faster'],
  ['O — Faster', 'O|Faster'],
  ['O——让值班的人睡得着', 'O|让值班的人睡得着'],
  ['O1 Faster', 'O1|Faster'],
  ['o-2: Faster', 'O2|Faster'],
  ['O1提升留存', 'O1|提升留存'],
  ['Ｏ１：提升', 'O1|提升'],
  ['ＫＲ１．２　提升', 'KR1.2|提升'],
  ['O１：提升', 'O1|提升'],
  ['[O1] Faster', 'O1|Faster'],
  ['【O1】提升', 'O1|提升'],
  ['Objective 1: Faster', 'O1|Faster'],
  ['OBJECTIVE: Faster', 'O|Faster'],
  ['Objective #2 - Faster', 'O2|Faster'],
  ['Objective', 'O|'],
  ['Goal 3: Faster', 'O3|Faster'],
  ['目标一：提升', 'O1|提升'],
  ['目标 1、提升', 'O1|提升'],
  ['目标（O1）：提升', 'O1|提升'],
  ['目标 O2：提升', 'O2|提升'],
  ['O3 目标：提升', 'O3|提升'],
  ['OKR 1：提升', 'O1|提升'],
  ['okr2 内核', 'O2|内核'],
  ['Company Objective: Faster', 'O|Faster'],
  ['Q3 Team Objective 2: Faster', 'O2|Faster'],
  ['技术目标：提升', 'O|提升'],
  ['核心目标：提升', 'O|提升'],
  ['目標二 提升', 'O2|提升'],
  ['Payments O2. 退款当天到账', 'O2|退款当天到账|Payments'],
  ['Field Service O1: Vans leave loaded', 'O1|Vans leave loaded|Field Service'],
  ['AI/ML O3：识别更准', 'O3|识别更准|AI/ML'],
  ['支付组 O1：退款当天到账', 'O1|退款当天到账'],
  ['KR: Reach 5', 'KR|Reach 5'],
  ['KR Reach 5', 'KR|Reach 5'],
  ['KR1.2 Reach 5', 'KR1.2|Reach 5'],
  ['KR 1 Reach 5', 'KR1|Reach 5'],
  ['KR1）提升', 'KR1|提升'],
  ['KR1（权重 40%）：提升', 'KR1|提升'],
  ['KR 30% of users', 'KR|30% of users'],
  ['O1-KR2: Reach', 'KR1.2|Reach'],
  ['O1KR2 Reach', 'KR1.2|Reach'],
  ['Key Result 1.1 - Reach', 'KR1.1|Reach'],
  ['Key Results', 'KR|'],
  ['关键结果２：提升', 'KR2|提升'],
  ['关键成果一 提升', 'KR1|提升'],
  ['關鍵結果（KR1）：提升', 'KR1|提升'],
  ['KR1 关键结果：提升', 'KR1|提升'],
  ['KR-S1：提升', 'KRs1|提升'],
  ['KR-1-2｜提升', 'KR1.2|提升'],
  ['Proposed Key Results:', 'KR|'],
  ['KR6.1 vs others', 'KR6.1|vs others'],
  ['VP Eng KR: Reach', 'KR|Reach|VP Eng'],
  ['Sales (Closing Deals) KR 2: Reach', 'KR2|Reach|Sales (Closing Deals)'],
  ['1.2 KR: Reach', 'KR1.2|Reach'],
])('%s is a label', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'OKRs 2018 Q3',
  'Objectives and Key Results',
  'Objective setting is hard',
  'One more thing',
  'On time',
  '目标客户是中小企业',
  '目标一致性提升到 90%',
  '目标值 5',
  '目标 10 万客户',
  '关键结果的写法',
  'Key results are measured',
  'KR1 is a leading indicator',
  'KR4 是先行指标',
  'O5 / KR1 / KR6：继续推进',
  'Krakow office opens',
  'Goals of the team',
  'Objective 1 Final Score',
  'KR1 进度',
  'O1 > O2 > O3',
  'O1、O2',
  'KR-1 目前没有路径',
  'KR 要支撑目标',
  '我们要达成的目标',
  '对齐目标：公司 O1',
  'OKR 24 Q1',
])('%s is none', (text) => {
  expect(read(text)).toBeUndefined();
});
