import { refusals } from '../../contract/refusals.ts';
import { say } from '../../core/text.ts';
import { type TestApp, openTestApp } from './open-test-app.ts';

type Fields = Record<string, string | string[]>;
export type Files = Record<string, string | Uint8Array<ArrayBuffer>>;

/** A team with published key results, and a token with which a CI job pushes reports for them. */
export async function openPushing(given?: TestApp) {
  const app = given ?? (await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z') }));
  const { admin, me } = await app.setUp();
  const teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const keyResults = [
    { text: 'Line coverage from 40 to 80 %', baseline: 40, target: 80, unit: '%', metric: 'M13' },
    { text: 'Cases from 200 to 300', baseline: 200, target: 300, unit: 'cases' },
    { text: 'Throughput from 1,000 to 9,000 an hour', baseline: 1000, target: 9000, unit: 'req/h', metric: 'M45' },
    { text: 'Regression from 3 h to 1 h', baseline: 3, target: 1, unit: 'h', metric: 'M12' },
    { text: 'Fewer calls', baseline: 9, target: 1, unit: 'a week' },
  ];
  const body = {
    teamId,
    cycleId: me.cycle!.id,
    text: 'Fewer defects reach people',
    type: 'quality' as const,
    why: 'trust',
    ownerId: me.person.id,
    keyResults,
  };
  const draft = await admin('POST /api/objectives', { body });
  const [coverage = '', tests = '', load = '', hours = '', other = ''] = draft.keyResults.map((one) => one.id);
  const params = { objectiveId: draft.id };
  await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  const { text: token } = await admin('POST /api/tokens', { body: { name: 'CI', scope: 'reports', teamId: null } });

  return {
    app,
    admin,
    token,
    ids: { coverage, tests, load, hours, other },
    /** As `curl -F` sends it; a refusal with the words that a person reads. */
    async push(fields: Fields, files: Files): Promise<Record<string, unknown>> {
      const form = new FormData();
      for (const [name, values] of Object.entries({ commit: 'c1', ...fields }))
        for (const value of [values].flat()) form.append(name, value);
      for (const [name, content] of Object.entries(files)) form.append('file', new Blob([content]), name);
      const headers = { authorization: `Bearer ${token}` };
      const reply = await app.visitor().fetch('/api/reports', { method: 'POST', headers, body: form });
      const json = (await reply.json()) as { error?: { code: keyof typeof refusals; values: Record<string, string> } };
      if (!json.error) return json;
      const { code, values } = json.error;
      return { code, said: say(refusals[code].text, 'en', values), status: reply.status };
    },
    async readings(): Promise<number> {
      const { total } = await app.services.database.db
        .selectFrom('readings')
        .select((select) => select.fn.countAll<number | string>().as('total'))
        .executeTakeFirstOrThrow();
      return Number(total);
    },
  };
}

export const junitOf = (passed: number, failed = 0) =>
  `<testsuite>${'<testcase name="a"/>'.repeat(passed)}${'<testcase name="b"><failure/></testcase>'.repeat(failed)}</testsuite>`;
