// An SRE binds "p95 latency 480 → 300 ms" to a real Prometheus: the live value, the chart that fills, a check-in of one key.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fields as promFields } from '../../src/connectors/prometheus/fields.ts';
import { sourceText } from '../../src/web/features/objectives/source-text.ts';
import { text as objectives } from '../../src/web/features/objectives/text.ts';
import { bindText } from '../../src/web/features/sources/bind-text.ts';
import { text as sources } from '../../src/web/features/sources/text.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { latencyPast } from '../counterparts/latency-past.ts';
import { startPrometheus } from '../counterparts/prometheus-server.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { type Telling, story } from './story.ts';

const words = {
  team: { en: 'Payments', zh: '支付' },
  objective: {
    en: 'Checkout answers at once, so that fewer carts are left behind',
    zh: '让结账瞬间完成，减少中途放弃的订单',
  },
  why: { en: 'Every second of waiting loses buyers', zh: '每多等一秒，就少一些付款的人' },
  keyResult: { en: 'p95 latency of checkout from 480 to 300 ms', zh: '结账接口 p95 延迟从 480 降到 300 ms' },
};
const query =
  'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{route="/checkout"}[5m])))';
const day = 86_400_000;

const setting = { environment: { CRUX_OUTBOUND_ALLOW: '127.0.0.1' } };

story(
  'numbers report themselves',
  async (telling) => {
    const { say, person } = telling;
    const prometheus = await startPrometheus({ past: latencyPast({ days: 40, from: 480, to: 402 }) });
    try {
      const { page, look } = await person();
      await setUp(page, telling);
      const { objectiveId, keyResultId } = await publish(page, telling);
      await page.goto(`/objectives/${objectiveId}`);
      await page.getByRole('link', { name: say(words.keyResult) }).click();
      await page
        .getByRole('toolbar')
        .getByRole('link', { name: say(objectives.source), exact: true })
        .click();

      // There is no connection yet: it is added on the way.
      await page
        .getByRole('link', { name: say(sources.add) })
        .first()
        .click();
      await page.getByRole('link', { name: /^Prometheus/ }).click();
      await page.getByLabel(say(promFields.url.label), { exact: true }).fill(prometheus.address);
      await look('connection');
      await page.getByRole('button', { name: say(sources.save) }).click();

      // The live value is in seconds, and milliseconds are one press away.
      await page.getByLabel(say(promFields.query.label), { exact: true }).fill(query);
      await page.getByRole('button', { name: say(bindText.test) }).click();
      await page
        .getByText(/0\.40?\d* ms/)
        .first()
        .waitFor();
      await page
        .getByRole('button', { name: say(bindText.times, { factor: telling.lang === 'zh' ? '1,000' : '1,000' }) })
        .click();
      await page.getByRole('button', { name: say(bindText.test) }).click();
      const live = page.getByRole('status').filter({ hasText: say(sources.live) });
      await live.getByText(/^40\d(\.\d+)? ms$/).waitFor();
      await look('live-value');
      await page.getByRole('button', { name: say(bindText.bind) }).click();
      await page.waitForURL((url) => url.pathname === `/objectives/${objectiveId}`);

      // The history arrives by itself: the page is not loaded again.
      const api = apiOf(page);
      const at = { params: { keyResultId } };
      const read = async () => (await api('GET /api/key-results/{keyResultId}/readings', at)).length;
      const me = await api('GET /api/me', {});
      const since = (Date.now() - Date.parse(`${me.cycle!.start}T00:00:00Z`)) / day;
      await expect.poll(read, { timeout: 40_000 }).toBeGreaterThanOrEqual(Math.min(Math.floor(since), 38));
      const { now } = await api('GET /api/key-results/{keyResultId}', at);
      expect(now.value).toBeGreaterThan(395);
      expect(now.value).toBeLessThan(410);
      expect(now.progress).toBeCloseTo((480 - now.value!) / 180, 5);
      await page.getByText(say(sourceText.from, { name: 'Prometheus' })).waitFor();
      await look('filled');

      // The value is there already: what is left of the check-in is one key.
      await page.goto('/');
      const mine = page.getByRole('article', { name: say(words.keyResult), exact: true });
      await mine.getByLabel(say(week.changed)).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText(say(week.done, { name: say(words.keyResult) })).waitFor();
      const checkIns = await api('GET /api/key-results/{keyResultId}/check-ins', at);
      expect(checkIns[0]).toMatchObject({ confidence: 6 });
      await look('checked-in');
    } finally {
      await prometheus.stop();
    }
  },
  setting,
);

/** One published objective, its key result believed 6 of 10 nine days ago. */
async function publish(page: Page, { say }: Telling): Promise<{ objectiveId: string; keyResultId: string }> {
  const api = apiOf(page);
  const me = await api('GET /api/me', {});
  const { id: teamId } = await api('POST /api/teams', { body: { name: say(words.team), kind: 'product-technology' } });
  const keyResults = [{ text: say(words.keyResult), baseline: 480, target: 300, unit: 'ms' }];
  const { id, keyResults: made } = await api('POST /api/objectives', {
    body: {
      teamId,
      cycleId: me.cycle!.id,
      text: say(words.objective),
      type: 'operations',
      why: say(words.why),
      ownerId: me.person.id,
      keyResults,
    },
  });
  const [keyResult] = made;
  await api('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId: id }, body: { plain: '' } });
  const at = new Date(Date.now() - 9 * day).toISOString();
  const params = { keyResultId: keyResult!.id };
  await api('POST /api/key-results/{keyResultId}/check-ins', { params, body: { confidence: 6, at } });
  return { objectiveId: id, keyResultId: keyResult!.id };
}
