// What the documents take for granted: a server with a team at work, tokens, and a folder with files like a reader's.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { client } from '../../src/contract/client.ts';
import { startServer } from '../journeys/running-server.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export type Scene = {
  /** Inside the clone, as `npx crux` needs it. */
  folder: string;
  environment: Record<string, string>;
  /** Puts what is there into the place of what a page says by way of example. */
  made(text: string): string;
  close(): Promise<void>;
};

/** As the pages name them. */
const person = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };

export async function openScene(): Promise<Scene> {
  const server = await startServer();
  let cookie = '';
  const call = client(async (url, init) => {
    const reply = await fetch(url, { ...init, headers: { ...init.headers, cookie } });
    cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return reply;
  }, server.address);
  const token = new URL(server.setupLink ?? '').searchParams.get('token') ?? '';
  const me = await call('POST /api/setup', { body: { ...person, token, lang: 'en', organization: 'Acme' } });
  const team = await call('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const keyResults = ['Line coverage from 40 to 80 %', 'Tests that pass from 40 to 80 %', 'Branch coverage'].map(
    (text) => ({
      text,
      baseline: 40,
      target: 80,
      unit: '%',
      metric: text.startsWith('Line') ? 'M13' : undefined,
    }),
  );
  const why = { why: 'trust', type: 'quality' as const, ownerId: me.person.id };
  const draft = await call('POST /api/objectives', {
    body: { ...why, teamId: team.id, cycleId: me.cycle!.id, text: 'Fewer defects reach people', keyResults },
  });
  await call('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: draft.id },
    body: { plain: '' },
  });
  const [coverage = '', passed = '', other = ''] = draft.keyResults.map(({ id }) => id);
  const body = { name: true, chart: true };
  const { link } = await call('PUT /api/key-results/{keyResultId}/public-link', {
    params: { keyResultId: coverage },
    body,
  });
  const indicator = await call('POST /api/indicators', { body: { name: 'Availability', unit: '%', teamId: team.id } });
  const { text: pushes } = await call('POST /api/tokens', { body: { name: 'CI', scope: 'reports', teamId: null } });

  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'docs-'));
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  writeFilesOf(folder);
  // As the pages have it quoted, with what a shell would stumble over.
  writeFileSync(
    join(folder, 'crux.env'),
    `CRUX_DATA='${server.folder}'\nCRUX_MAIL_FROM='Crux <okr@example.com>'\nCRUX_PUBLIC_URL='https://okr.example.com'\n`,
  );
  return {
    folder,
    // As CI systems tell them.
    environment: {
      CRUX_URL: server.address,
      CRUX_TOKEN: pushes,
      GITHUB_SHA: 'c0ffee1',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'unit',
      CI_COMMIT_SHA: 'c0ffee2',
      CI_COMMIT_BRANCH: 'main',
      CI_DEFAULT_BRANCH: 'main',
      CI_JOB_NAME: 'unit',
    },
    made: (text) =>
      text
        .replaceAll(
          /https:\/\/(okr|crux)\.example\.com\/public\/ORG\/KEY-RESULT\/SIGNATURE/g,
          server.address + link!.path,
        )
        .replaceAll(/https:\/\/(okr|crux)\.example\.com/g, server.address)
        .replaceAll(/(?<=indicators?[ /])01a2058e[\w-]+/g, indicator.id)
        .replaceAll(/01a2058e[\w-]+(?==coverage)|01a3…/g, coverage)
        .replaceAll('01a2…', passed)
        .replaceAll('01a2058e-6c1d-7e0b-9a57-2f3c1d5e8b90', other)
        .replaceAll('CRUX_TOKEN=… ', `CRUX_TOKEN=${pushes} `)
        .replaceAll('2026-11-20T06:00:00Z', new Date(Date.now() - 3_600_000).toISOString())
        .replaceAll('/opt/crux/app', root)
        .replaceAll('/etc/crux.env', join(folder, 'crux.env'))
        .replaceAll('/var/lib/crux', server.folder)
        .replaceAll('/var/backups', folder),
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeFilesOf(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('coverage/lcov.info', 'TN:\nSF:src/pay.ts\nDA:1,1\nDA:2,1\nDA:3,0\nDA:4,1\nLF:4\nLH:3\nend_of_record\n');
  write('out/unit.xml', '<testsuite><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>');
  write(
    'goals-2026-q4.md',
    '# Team OKRs\n\n## O1: Small customers deploy without our engineers (owner: lin)\n\n- KR1: [P0] Time to the first sign-in from 3 days to 4 hours\n',
  );
  write('okrs/payments.okr.yaml', 'crux: 1\nobjectives:\n  - objective: Fewer defects reach people\n    why: trust\n');
}
