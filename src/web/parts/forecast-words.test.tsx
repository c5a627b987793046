// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type ValueForecast, valueForecast } from '../../contract/forecasts.ts';
import { render } from '../testing/render.tsx';
import { ForecastWords } from './forecast-words.tsx';

const words = (en: string) => ({ en, zh: en });
const end = { at: '2026-12-31', median: 52.14, band50: [48.06, 56.2], band80: [43.3, 61.8] };

const forecast: ValueForecast = valueForecast.parse({
  ...end,
  given: true,
  model: words('A walk with drift'),
  pace: { recent: 1.8, needed: 3.2, days: 7 },
  line: [end],
  assumptions: [words('Things go on as they did.')],
  notes: [],
  checks: [],
  trace: { formula: words('middle of the walks'), inputs: [], result: 52.14 },
});

const shown = (other: Partial<ValueForecast> = {}, target: number | null = 60) =>
  render(
    <ForecastWords forecast={{ ...forecast, ...other }} target={target} unit="%" title="Share">
      Told by Ann.
    </ForecastWords>,
  );

test('the middle, both bands, the pace, and what it takes for granted', async () => {
  const page = await shown();
  const text = page.text();
  for (const part of ['31 Dec', '52.1%', '48.1%', '56.2%', '43.3%', '61.8%']) expect(text).toContain(part);
  expect(text).toContain('+1.8 points a week');
  expect(text).toContain('+3.2 points a week');
  expect(text).toContain('Things go on as they did.');
  expect(text).toContain('Told by Ann.');
  expect(page.find('button')?.textContent).toBe('Why this number?');
  await page.leave();
});

test('a chance is said of a target only', async () => {
  const said = async (other: Partial<ValueForecast>, target: number | null) => {
    const page = await shown(other, target);
    const has = page.text().includes('chance');
    await page.leave();
    return has;
  };
  expect(await said({ chance: 0.19 }, 60)).toBe(true);
  expect(await said({ chance: 0.19 }, null)).toBe(false);
  expect(await said({}, 60)).toBe(false);
});

test('without a history nothing is said of doing nothing, but why', async () => {
  const page = await shown();
  expect(page.text()).toContain('There is no do-nothing line');
  await page.leave();
  const other = await shown({ doNothing: [{ ...forecast.line[0]!, median: 31.2, band80: [24.4, 38.9] }] });
  expect(other.text()).toContain('31.2%');
  expect(other.text()).toContain('between 24.4% and 38.9%');
  await other.leave();
});
