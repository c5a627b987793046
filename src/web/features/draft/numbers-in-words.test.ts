import { expect, test } from 'vitest';
import { emptyKeyResult } from './draft-form.ts';
import { numbersInWords } from './numbers-in-words.ts';

test.each([
  ['自助部署页面每周 UV 从 0 到 5000', {}, [0, 5000]],
  ['New customers who deploy without a ticket from 20% to 60%', {}, [20, 60]],
  ['从拿到安装包到首次登录的时长中位数从 3 天到 4 小时', {}, undefined],
  ['从 20% 到 60%', { baseline: 20, target: 60, unit: '%' }, undefined],
  ['从 20% 到 70%', { baseline: 20, target: 60, unit: '%' }, [20, 70]],
  ['9 月 30 日前上线 2.0', {}, undefined],
  ['从 20% 到 60%', { kind: 'milestone' as const }, undefined],
])('%s', (text, fields, numbers) => {
  const found = numbersInWords({ ...emptyKeyResult(null, text), ...fields });
  expect(found && [found.baseline, found.target]).toEqual(numbers);
});
