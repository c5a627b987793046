// An engineer connects a source that answers JSON, sees the live value, binds a key result, and it fills itself.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect } from 'vitest';
import { connectors } from '../../src/connectors/index.ts';
import { say as sayIn } from '../../src/core/text.ts';
import { keyResultText } from '../../src/web/features/draft/key-result-text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { sourceText } from '../../src/web/features/objectives/source-text.ts';
import { bindText } from '../../src/web/features/sources/bind-text.ts';
import { text as sources } from '../../src/web/features/sources/text.ts';
import { apiOf } from './api.ts';
import { pasteColumns } from './paste-columns.ts';
import { setUp, writeKeyResult, writeObjective } from './steps.ts';
import { story } from './story.ts';

const words = {
  team: { en: 'Checkout', zh: '结算' },
  objective: { en: 'Let shoppers pay without waiting', zh: '让买家付款不用等' },
  keyResult: { en: 'p95 latency of checkout from 480 ms to 300 ms', zh: '结算接口 P95 延迟从 480 毫秒到 300 毫秒' },
};

// The status page of the shop, in seconds, as many of them are.
const weekly = [0.51, 0.5, 0.49, 0.455];
const day = 86_400_000;
let isUp = true;
const shop = createServer((_request, reply) => {
  const series = weekly.map((value, index) => ({
    at: new Date(Date.now() - (weekly.length - 1 - index) * 2 * day - 60_000).toISOString(),
    value,
  }));
  reply.writeHead(isUp ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ series }));
});
await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
const host = `127.0.0.1:${(shop.address() as AddressInfo).port}`;
afterAll(() => {
  shop.closeAllConnections();
  shop.close();
});

const json = connectors.find(({ id }) => id === 'http-json')!;
const undo = { en: 'Undo', zh: '撤销' };

story(
  'a source fills itself',
  async (telling) => {
    const { say, lang } = telling;
    const { page, look } = await telling.person();
    isUp = true;
    await setUp(page, telling);
    const api = apiOf(page);
    const { id: teamId } = await api('POST /api/teams', {
      body: { name: say(words.team), kind: 'product-technology' },
    });
    await page.goto('/sources');
    await page.getByText(say(sources.none)).waitFor();
    await look('empty');

    // In the draft the sentence fills the numbers; from there to where they come from.
    await page.goto(`/objectives/new?teamId=${teamId}`);
    await writeObjective(page, say(words.objective), telling);
    await writeKeyResult(page, 1, say(words.keyResult), telling);
    await page.locator('details > summary').filter({ hasText: '480' }).click();
    await page.getByRole('button', { name: say(keyResultText.bindSource) }).click();
    await page.getByRole('heading', { level: 1, name: say(bindText.title) }).waitFor();
    await page.getByRole('link', { name: say(sources.add) }).click();
    await page.getByRole('link', { name: say(json.label) }).click();
    await page.getByLabel(say(json.fields['url']!.label), { exact: true }).fill(`http://localhost:8080`);
    await page.getByLabel(say(json.fields['token']!.label)).fill('s3cret');
    await look('add');
    await page.getByRole('button', { name: say(sources.save) }).click();

    // Inside the network nothing is asked unless whoever runs Crux says so; the page tells how.
    await page.getByLabel(say(json.fields['pick']!.label)).fill('$.p95');
    await page.getByRole('button', { name: say(bindText.test) }).click();
    await page.getByText('CRUX_OUTBOUND_ALLOW=localhost').waitFor();
    await look('refused');
    const [connection] = await api('GET /api/connections', {});
    const bindingPage = page.url();
    await page.goto(`/sources/${connection!.id}`);
    await page.getByText(say(sources.stored)).first().waitFor();
    expect(await page.content()).not.toContain('s3cret');
    await page.getByLabel(say(json.fields['url']!.label), { exact: true }).fill(`http://${host}`);
    await page.getByRole('button', { name: say(sources.saveChanges) }).click();
    await page.getByText(sayIn({ en: 'Enter the secrets again', zh: '请重新填写密钥' }, lang)).waitFor();
    await page.getByRole('button', { name: say(sources.replace) }).click();
    await page.getByLabel(say(json.fields['token']!.label)).fill('s3cret');
    await page.getByRole('button', { name: say(sources.saveChanges) }).click();
    await page.getByText(say(sources.saved), { exact: true }).waitFor();

    // Seconds where milliseconds are wanted: one press multiplies, and the live value becomes the baseline.
    await page.goto(bindingPage);
    // What was typed before one went to the settings is still there.
    const path = page.getByLabel(say(json.fields['pick']!.label));
    await expect.poll(() => path.inputValue()).toBe('$.p95');
    await path.fill('');
    await page.getByText(/^(More: |更多：)/).click();
    await page.getByLabel(say(json.fields['formula']!.label)).fill('series');
    await page.getByRole('button', { name: say(bindText.test) }).click();
    await page.getByRole('button', { name: say(bindText.times, { factor: '1,000' }) }).click();
    await page.getByRole('button', { name: say(bindText.test) }).click();
    await page
      .getByRole('button', { name: say(bindText.asBaseline, { value: say({ en: '455 ms', zh: '455 毫秒' }) }) })
      .click();
    await look('live');
    await page.getByRole('button', { name: say(bindText.bind) }).click();

    // Back in the draft the source is a chip, and saving leaves it alone.
    await page.waitForURL(/\/edit$/);
    await page.getByText(say(bindText.bound)).waitFor();
    await page.locator('details > summary').filter({ hasText: '455' }).click();
    await page.getByRole('button', { name: say(keyResultText.changeSource) }).waitFor();
    await look('chip');
    await writeObjective(page, `${say(words.objective)} `, telling);
    await page.keyboard.press('Control+s');
    await page.getByText(say(draft.saved), { exact: true }).first().waitFor();

    // It fills itself: value, course and age, without anybody typing.
    const objectiveId = page.url().split('/').at(-2)!;
    const read = async () =>
      (await api('GET /api/objectives/{objectiveId}', { params: { objectiveId } })).keyResults[0]!;
    const keyResultId = (await read()).id;
    await expect.poll(async () => (await read()).now.value, { timeout: 40_000 }).toBe(455);
    expect((await read()).now.points.length).toBe(weekly.length);
    expect((await read()).baseline).toBe(455);
    await page.goto(`/objectives/${objectiveId}#${keyResultId}`);
    await page
      .getByText(say(sourceText.from, { name: '' }).trim())
      .first()
      .waitFor();
    await look('filled');

    // The source goes away: it says since when and why, and the value stays.
    isUp = false;
    await page.goto(`/sources/${connection!.id}`);
    await page.getByRole('button', { name: say(sources.tryIt) }).click();
    await page.getByText('503').first().waitFor();
    await look('down');

    // Earlier values from a table, looked at first; one line is bad and said so; all of it can be taken back.
    await page.goto(`/objectives/${objectiveId}#${keyResultId}`);
    await page.getByRole('button', { name: say(sourceText.import) }).click();
    await pasteColumns(page, telling, 100);
    await page.getByLabel(say(sourceText.table)).fill('day,ms\n2026-01-05,530\n2026-01-12,525\n12.1.,520');
    await page.getByRole('button', { name: say(sourceText.look) }).click();
    await page.getByText(say(sourceText.line, { line: 4 })).waitFor();
    await look('import');
    await page.getByRole('button', { name: say(sourceText.keep, { count: 2 }) }).click();
    await page.getByText(say(sourceText.kept, { count: 2 })).waitFor();
    await page
      .getByRole('button', { name: say(undo) })
      .last()
      .click();
    await expect.poll(async () => (await read()).now.points.length).toBe(weekly.length);

    // Removing tells what depends on it, and can be undone.
    await page.goto(`/sources/${connection!.id}`);
    await page.getByRole('button', { name: say({ en: 'More', zh: '更多' }), exact: true }).click();
    await page.getByRole('menuitem', { name: say(sources.remove), exact: true }).click();
    await page.getByText(say(sources.removeHow, { count: 1 })).waitFor();
    await page.getByRole('button', { name: say(sources.removeAnyway) }).click();
    await page.getByText(say(sources.none)).waitFor();
    await page.getByRole('button', { name: say(undo) }).click();
    await page.getByText(say(json.label)).first().waitFor();
    expect((await read()).source?.kind).toBe('http-json');
    await look('back');
  },
  { environment: { CRUX_OUTBOUND_ALLOW: host }, expected: [400] },
);
