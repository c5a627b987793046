import { expect, test } from 'vitest';
import { connectors } from './index.ts';

test.each(connectors.map((one) => [one.id, one] as const))('%s', (_id, one) => {
  // Every setting has its words in both languages, and no words stand for a setting that is gone.
  expect(Object.keys(one.fields).toSorted()).toEqual(Object.keys(one.config.shape).toSorted());
  for (const { label, hint } of Object.values(one.fields))
    expect([label.en, label.zh, hint?.en ?? '-', hint?.zh ?? '-']).not.toContain('');
  // The example is a question this connector takes.
  for (const [name, value] of Object.entries(one.example)) {
    expect(one.connection).not.toContain(name);
    expect(one.config.shape[name]?.safeParse(value)).toMatchObject({ success: true });
  }
});
