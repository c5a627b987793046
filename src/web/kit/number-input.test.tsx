// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test } from 'vitest';
import { render } from '../testing/render.tsx';
import { NumberInput } from './number-input.tsx';

function Form() {
  const [value, setValue] = useState<number | null>(5);
  const [unit, setUnit] = useState('');
  return (
    <form>
      <NumberInput label="Target" value={value} onChange={setValue} readIn={unit} />
      <input id="unit" value={unit} onChange={(event) => setUnit(event.currentTarget.value)} />
      <output>{String(value)}</output>
    </form>
  );
}

test.each([
  ['36 万', '万次/小时', '36'],
  ['36 万', '次', '360000'],
  ['30m', '分钟', '30'],
  ['1,234', 'ms', '1234'],
  ['12', '天', '12'],
])('%s typed before the unit %s counts as %s', async (typed, unit, value) => {
  const page = await render(<Form />);
  await page.type('input', typed);
  await page.type('#unit', unit);
  expect(page.find('output')?.textContent).toBe(value);
  await page.leave();
});

test('what was kept before is not read again', async () => {
  const page = await render(<Form />);
  await page.type('#unit', '万次');
  expect(page.find('output')?.textContent).toBe('5');
  await page.leave();
});
