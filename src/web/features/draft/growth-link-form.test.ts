import { expect, test } from 'vitest';
import { bodyOf, emptyDraft } from './draft-form.ts';

test('a link and a lever that were read belong to operations: another kind sends neither', () => {
  const form = { ...emptyDraft('ada'), text: '提升留存', growthLink: 'retention' as const, lever: '提醒' };
  expect(bodyOf({ ...form, type: 'operations' })).toMatchObject({ growthLink: 'retention', lever: '提醒' });
  for (const type of ['quality', 'delivery', null] as const)
    expect(bodyOf({ ...form, type })).toMatchObject({ growthLink: null, lever: '' });
});
