import { expect, test } from 'vitest';
import { endOf } from './means-and-end.ts';

test.each([
  ['通过 2.0，让客户自己完成部署', '让客户自己完成部署'],
  ['通过上手引导，让新团队第一周就跑起第一条流程', '让新团队第一周就跑起第一条流程'],
  ['靠合并前的自动化用例，提前知道支付会不会出错', '提前知道支付会不会出错'],
  ['Use 2.0 so that customers deploy by themselves', 'customers deploy by themselves'],
  [
    'With automated cases before merge, know early whether payments will break',
    'know early whether payments will break',
  ],
  ['交付 2.1 版本', '交付 2.1 版本'],
  ['Customers trust every payment', 'Customers trust every payment'],
  ['', ''],
])('%s', (text, end) => {
  const span = endOf(text);
  expect(text.slice(span.start, span.end)).toBe(end);
});
