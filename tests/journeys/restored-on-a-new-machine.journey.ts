// The machine is gone: from the backup and the secret a new one is made, with the same content, and everybody goes on.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { freePort } from '../../bench/free-port.ts';
import { runCrux } from '../../src/cli/run-crux.ts';
import { checkBackup } from '../../src/server/upkeep/read-backup.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import { apiOf } from './api.ts';
import { startServer } from './running-server.ts';
import { admin, setUp } from './steps.ts';
import { story } from './story.ts';

const port = await freePort();
const elsewhere = `http://127.0.0.1:${port}`;
const place = mkdtempSync(join(tmpdir(), 'crux-new-machine-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

story(
  'restored on a new machine',
  async (telling) => {
    const { say, lang, server } = telling;
    const { page, look } = await telling.person();
    await setUp(page, telling);
    const api = apiOf(page);
    const { cycle, person: me } = await api('GET /api/me', {});
    const words = lang === 'zh' ? '让客户自己就能找到发票' : 'Customers find their invoices by themselves';
    const team = await api('POST /api/teams', {
      body: { name: lang === 'zh' ? '支付' : 'Payments', kind: 'product-technology' },
    });
    const draft = await api('POST /api/objectives', {
      body: {
        teamId: team.id,
        cycleId: cycle!.id,
        type: 'operations',
        text: words,
        ownerId: me.id,
        keyResults: [
          {
            text: lang === 'zh' ? '自助占比从 40% 到 80%' : 'Alone from 40% to 80%',
            baseline: 40,
            target: 80,
            unit: '%',
          },
        ],
      },
    });
    const at = { params: { objectiveId: draft.id } };
    await api('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: words } });
    await api('POST /api/key-results/{keyResultId}/check-ins', {
      params: { keyResultId: draft.keyResults[0]!.id },
      body: { value: 52.5, confidence: 6, changed: lang === 'zh' ? '搜索上线了' : 'Search is there' },
    });
    const pages = [`/objectives/${draft.id}`, `/teams/${team.id}`, '/settings/audit', '/settings/people'];
    const main = page.getByRole('main');
    const read = async (address: string) => {
      const told: string[] = [];
      for (const path of pages) {
        await page.goto(address + path);
        await page.waitForLoadState('networkidle');
        told.push((await main.innerText()).replaceAll(address, ''));
      }
      return told;
    };
    // “Now” and “1 minute ago” are the same moment, read sooner or later: for this reader time stands still.
    await page.clock.setFixedTime(new Date());
    const before = await read(server.address);
    expect(before[0]).toContain(words);

    // While it runs: a backup, and a copy of the secret kept elsewhere.
    const crux = (folder: string, ...args: string[]) => runCrux(args, { env: { CRUX_DATA: folder, CRUX_LANG: lang } });
    const backup = join(place, `${lang}.backup.gz`);
    expect(await crux(server.folder, 'backup', backup)).toMatchObject({ status: 0 });
    const folder = join(place, lang);
    cpSync(join(server.folder, 'secret'), join(folder, 'secret'));
    const { tallies } = await checkBackup(backup);
    await page.goto('about:blank');
    server.process.kill('SIGKILL');

    // On the new machine: restored into an empty place, table by table as it was.
    expect(await crux(folder, 'restore', backup)).toMatchObject({ status: 0 });
    const again = join(place, `${lang}-again.backup.gz`);
    expect(await crux(folder, 'backup', again)).toMatchObject({ status: 0 });
    expect((await checkBackup(again)).tallies).toEqual(tallies);
    expect(Object.values(tallies).reduce((sum, one) => sum + one.rows, 0)).toBeGreaterThan(20);

    // It starts there, and whoever comes in by the same password reads the same.
    const fresh = await startServer({ CRUX_DATA: folder, CRUX_PORT: String(port), CRUX_LANG: lang });
    try {
      expect(fresh.address).toBe(elsewhere);
      await page.context().clearCookies();
      await page.goto(`${elsewhere}/sign-in`);
      await page.getByLabel(say(session.email)).fill(admin.email);
      await page.getByLabel(say(session.password)).fill(admin.password);
      await page.getByRole('button', { name: say(session.signIn), exact: true }).click();
      await page.waitForURL((url) => url.pathname === '/');
      expect(await read(elsewhere)).toEqual(before);
      await page.goto(`${elsewhere}/objectives/${draft.id}`);
      await look('as-before');
      // And it goes on from there.
      const checkIns = `${elsewhere}/api/key-results/${draft.keyResults[0]!.id}/check-ins`;
      const data = { value: 60, confidence: 7 };
      const reply = await page.context().request.post(checkIns, { headers: { origin: elsewhere }, data });
      expect(reply.status()).toBe(200);
      expect(await crux(folder, 'doctor', '--verify-events')).toMatchObject({ status: 0 });
    } finally {
      await page.goto('about:blank');
      await fresh.stop();
    }
  },
  { expected: [401], elsewhere },
);
