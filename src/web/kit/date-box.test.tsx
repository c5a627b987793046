// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test } from 'vitest';
import { render } from '../testing/render.tsx';
import { DateBox } from './date-box.tsx';

function Form() {
  const [day, setDay] = useState('2026-11-28');
  return (
    <form>
      <DateBox id="day" value={day} max="2026-12-31" onChange={setDay} />
      <output>{day}</output>
    </form>
  );
}

test.each([
  ['2026-12-05', '2026-12-05'],
  ['2026/12/5', '2026-12-05'],
  ['2026 年 12 月 5 日', '2026-12-05'],
  ['', ''],
  // Nobody knows which day is meant, there is none, or it is too late: the day before stays.
  ['05/12/2026', '2026-11-28'],
  ['2026-02-31', '2026-11-28'],
  ['2027-01-01', '2026-11-28'],
])('%s is read as %s', async (typed, day) => {
  const page = await render(<Form />);
  await page.type('#day', typed);
  expect(page.find('output')?.textContent).toBe(day);
  await page.leave();
});
