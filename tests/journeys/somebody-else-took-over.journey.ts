// Somebody goes on leave and another meets their duties meanwhile; later they leave, and it all passes on in one step that can be undone.
import { expect } from 'vitest';
import { handOverText } from '../../src/web/parts/hand-over-text.ts';
import { deputyText } from '../../src/web/parts/deputy-text.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const undo = { en: 'Undo', zh: '撤销' };

story(
  'left, and somebody else took over',
  async (telling) => {
    const { say, lang } = telling;
    const boss = await telling.person();
    await setUp(boss.page, telling);
    const api = apiOf(boss.page);
    const [mo, dana] = lang === 'zh' ? ['莫言之', '戴安'] : ['Mo Reyes', 'Dana Fox'];
    const words =
      lang === 'zh'
        ? {
            objective: '让客户自己就能找到发票',
            keyResult: '无需帮助找到发票的客户占比从 40% 到 80%',
            task: '做发票搜索',
            learning: '旁听一天客服',
          }
        : {
            objective: 'Customers find their invoices by themselves',
            keyResult: 'Customers who find invoices without help from 40% to 80%',
            task: 'Search for invoices',
            learning: 'Listen to support for a day',
          };
    const { cycle } = await api('GET /api/me', {});
    const team = await api('POST /api/teams', {
      body: { name: lang === 'zh' ? '支付' : 'Payments', kind: 'product-technology' },
    });
    const other = await api('POST /api/teams', {
      body: { name: lang === 'zh' ? '搜索' : 'Search', kind: 'product-technology' },
    });
    const join = async (name: string, email: string, teamId: string) => {
      const { link } = await api('POST /api/invitations', { body: { role: 'member', name, teamIds: [teamId] } });
      const one = await telling.person();
      await one.page.goto('/sign-in');
      const me = await apiOf(one.page)('POST /api/join/{token}', {
        params: { token: link!.split('/join/')[1]! },
        body: { name, email, password: 'a quiet hill sleeps', lang },
      });
      return { ...one, id: me.person.id };
    };
    const away = await join(mo!, 'mo@example.com', team.id);
    const deputy = await join(dana!, 'dana@example.com', other.id);
    const draft = await api('POST /api/objectives', {
      body: {
        teamId: team.id,
        cycleId: cycle!.id,
        type: 'operations',
        text: words.objective,
        ownerId: away.id,
        keyResults: [{ text: words.keyResult, baseline: 40, target: 80, unit: '%', ownerId: away.id }],
      },
    });
    const at = { params: { objectiveId: draft.id } };
    await api('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: words.objective } });
    await api('POST /api/key-results/{keyResultId}/tasks', {
      params: { keyResultId: draft.keyResults[0]!.id },
      body: { text: words.task, ownerId: away.id },
    });
    await api('PATCH /api/cycles/{cycleId}', { params: { cycleId: cycle!.id }, body: { state: 'running' } });
    await api('PUT /api/objectives/{objectiveId}/retrospective', {
      ...at,
      body: { learning: [{ text: words.learning, ownerId: away.id }] },
    });
    await apiOf(away.page)('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', {
      params: { objectiveId: draft.id, fingerprint: 'no-baseline:x' },
      body: {
        rule: 'no-baseline',
        kind: 'postpone',
        until: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10),
      },
    });
    await api('PUT /api/teams/{teamId}/members/{personId}', {
      params: { teamId: team.id, personId: away.id },
      body: { lead: true },
    });
    for (const stage of ['basic-validation', 'growth'] as const)
      await api('PUT /api/teams/{teamId}/stage', { params: { teamId: team.id }, body: { stage } });

    // On leave: they say who stands in, and until when.
    await away.page.goto('/settings/absence');
    await away.page.getByLabel(say(deputyText.standsIn)).click();
    await away.page.getByRole('option', { name: dana! }).click();
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await away.page.getByLabel(say(deputyText.until)).fill(until);
    await away.look('names');
    await away.page.getByRole('button', { name: say(deputyText.name) }).click();
    await away.page
      .getByText(say(deputyText.for, { name: mo!, deputy: dana! }))
      .first()
      .waitFor();
    await away.look('named');

    // The deputy meets it in their own week, told whose it is, and checks in.
    await deputy.page.goto('/');
    await deputy.page
      .getByText(say(deputyText.dutyOf, { name: mo! }))
      .first()
      .waitFor();
    await deputy.page.getByText(words.learning).first().waitFor();
    await deputy.page.getByText(say(week.findingPutOff)).first().waitFor();
    await deputy.look('week');
    const learned = deputy.page.getByRole('button', { name: say(week.markLearned) });
    await learned.click();
    await learned.waitFor({ state: 'detached' });
    await deputy.page.getByText(say(undo)).first().click();
    await learned.waitFor();
    const row = deputy.page.getByRole('article', { name: words.keyResult });
    if ((await row.count()) === 0) await deputy.page.locator('summary').first().click();
    await row.getByRole('button', { name: words.keyResult }).first().click();
    await row.getByLabel(say(week.valueOf)).first().fill('55');
    await row.getByRole('button', { name: new RegExp(`^${say(week.confirm)}`) }).click();
    await deputy.page
      .getByText(say(week.done, { name: words.keyResult }))
      .first()
      .waitFor();

    // The log says who did it, and for whom.
    await boss.page.goto('/settings/audit');
    await boss.page
      .getByText(lang === 'zh' ? `${dana}（代${mo}）` : `${dana} (for ${mo})`)
      .first()
      .waitFor();
    await boss.look('log');

    // Later they leave for good: everything passes on in one step, back in one, and on again.
    await boss.page.goto('/settings/absence');
    await boss.page.getByLabel(say(handOverText.from)).click();
    await boss.page.getByRole('option', { name: mo! }).click();
    await boss.page.getByText(words.task).first().waitFor();
    await boss.page.getByText(words.learning).first().waitFor();
    await boss.page.getByLabel(say(handOverText.allTo)).click();
    await boss.page.getByRole('option', { name: dana! }).click();
    await boss.look('hand-over');
    const give = () => boss.page.getByRole('button', { name: say(handOverText.give), exact: true }).click();
    await give();
    await boss.page.getByText(say(handOverText.nothing)).waitFor();
    await boss.page.getByRole('button', { name: say(undo) }).click();
    await boss.page.getByText(words.task).first().waitFor();
    await boss.page.getByLabel(say(handOverText.allTo)).click();
    await boss.page.getByRole('option', { name: dana! }).click();
    await give();
    await boss.page.getByText(say(handOverText.nothing)).waitFor();
    await api('DELETE /api/people/{personId}', { params: { personId: away.id } });
    const taken = await api('GET /api/objectives/{objectiveId}', at);
    expect([taken.owner?.id, taken.keyResults[0]?.owner?.id]).toEqual([deputy.id, deputy.id]);

    // What was met for somebody is now their own.
    await deputy.page.goto('/');
    await deputy.page.getByText(words.keyResult).first().waitFor({ state: 'attached' });
    expect(await deputy.page.getByText(say(deputyText.dutyOf, { name: mo! })).count()).toBe(0);
    await deputy.look('own');
  },
  // Whoever is removed is signed out on their open page.
  { expected: [401] },
);
