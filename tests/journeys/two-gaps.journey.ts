// Product and sales, two people, agree on the ideal customer; two of three gaps are picked with a trade-off; the first becomes an objective for that customer, to which sales agrees.
import { expect } from 'vitest';
import { text as customers } from '../../src/web/features/customers/text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { apiOf } from './api.ts';
import { setUp, writeKeyResult, writeObjective } from './steps.ts';
import { story } from './story.ts';

const words = {
  sales: { en: 'Sue Okoro', zh: '苏禾' },
  team: { en: 'Approvals', zh: '审批' },
  name: { en: 'Clinic chains', zh: '连锁诊所' },
  who: { en: '5 to 30 sites, the front desk plans shifts', zh: '5–30 家门店，前台自己排班' },
  not: { en: 'Public hospitals', zh: '公立医院' },
  trade: { en: 'The partner portal waits a quarter', zh: '伙伴门户推后一个季度' },
  notGovernment: { en: 'Chains run by the state', zh: '国有连锁' },
  before: { en: 'Rights by site', zh: '按门店分权限' },
  objective: {
    en: 'Lend people across sites so that clinic chains can plan shifts by themselves',
    zh: '通过跨店排班，让连锁诊所自己就能调配人手',
  },
  keyResult: { en: 'Win rate of clinic chains from 9% to 18%', zh: '连锁诊所的成交率从 9% 到 18%' },
  gaps: [
    {
      need: { en: 'Lend people to another site', zh: '把人借到别的门店' },
      feature: { en: 'Shifts across sites', zh: '跨店排班' },
      deals: '9',
    },
    {
      need: { en: 'See the hours of all sites', zh: '看到所有门店的工时' },
      feature: { en: 'A report of hours', zh: '工时报表' },
      deals: '4',
    },
    {
      need: { en: 'Plan on the phone', zh: '在手机上排班' },
      feature: { en: 'A phone app', zh: '手机应用' },
      deals: '',
    },
  ],
};

story('product and sales agree on the ideal customer and pick two gaps', async (telling) => {
  const { say, person, lang } = telling;
  const { page, look } = await person();
  await setUp(page, telling);
  const api = apiOf(page);
  const { id: teamId } = await api('POST /api/teams', {
    body: { name: say(words.team), kind: 'product-technology' },
  });
  const { cycle } = await api('GET /api/me', {});

  // The sales person comes in by a link; that they agree for sales is said by the admin.
  const { link } = await api('POST /api/invitations', {
    body: { role: 'member', name: say(words.sales), teamIds: [] },
  });
  const sales = await person();
  await sales.page.goto('/sign-in');
  const joined = await apiOf(sales.page)('POST /api/join/{token}', {
    params: { token: link!.split('/join/')[1]! },
    body: { name: say(words.sales), email: 'sue@example.com', password: 'a quiet hill sleeps', lang },
  });
  await page.goto('/settings/people');
  const row = page.getByRole('listitem').filter({ hasText: say(words.sales) });
  await row.getByRole('button', { name: say({ en: 'Agrees for…', zh: '指定代表谁' }) }).click();
  await row.getByLabel(say(wordNames.agreementRole.sales), { exact: true }).check();
  await row.getByRole('button', { name: say({ en: 'Done', zh: '完成' }), exact: true }).click();
  await expect
    .poll(async () => (await api('GET /api/people', {})).find(({ id }) => id === joined.person.id)?.speaksFor)
    .toEqual(['sales']);

  await page.goto('/customers');
  await look('nothing-yet');
  await page
    .getByRole('button', { name: say(customers.add) })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(customers.name)).fill(say(words.name));
  await dialog.getByLabel(say(customers.who)).fill(say(words.who));
  await dialog.getByLabel(say(customers.exclusions)).fill(say(words.not));
  await dialog.getByRole('button', { name: say(customers.save), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });

  // Sales reads it and writes the next version: whom they have never won.
  await sales.page.goto('/customers');
  await sales.page
    .getByRole('button', { name: say(customers.change) })
    .first()
    .click();
  const theirs = sales.page.getByRole('dialog');
  await theirs.getByLabel(say(customers.exclusions)).fill(`${say(words.not)}\n${say(words.notGovernment)}`);
  await theirs.getByRole('button', { name: say(customers.save), exact: true }).click();
  await theirs.waitFor({ state: 'detached' });
  await sales.page.getByText(say(words.notGovernment)).first().waitFor();
  await page.goto('/customers');
  await page.getByText(say(words.notGovernment)).first().waitFor();

  for (const gap of words.gaps) {
    await page
      .getByRole('button', { name: say(customers.addGap) })
      .first()
      .click();
    await dialog.getByLabel(say(customers.need)).fill(say(gap.need));
    await dialog.getByLabel(say(customers.feature)).fill(say(gap.feature));
    await dialog.getByLabel(say(customers.customer)).selectOption({ label: say(words.name) });
    if (gap.deals !== '') await dialog.getByLabel(say(customers.lostDeals)).fill(gap.deals);
    await dialog.getByRole('button', { name: say(customers.save), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  // What cost the most deals stands first; what nothing shows stands last and cannot be picked.
  const gaps = await api('GET /api/gaps', {});
  expect(gaps.map(({ need }) => need)).toEqual(words.gaps.map(({ need }) => say(need)));
  // Two from earlier are picked already: with these two there are more than a few.
  for (const number of [1, 2]) {
    const old = await api('POST /api/gaps', {
      body: {
        need: `${say(words.before)} ${number}`,
        feature: say(words.before),
        lostDeals: number,
        customerId: gaps[0]!.customerId,
      },
    });
    await api('PUT /api/gaps/{gapId}/choice', {
      params: { gapId: old.id },
      body: { cycleId: cycle!.id, tradeOff: '' },
    });
  }
  await page.goto('/customers');
  const entryOf = (need: string) => page.getByRole('listitem').filter({ hasText: need });
  const [first, second] = words.gaps.map(({ need }) => entryOf(say(need)));
  await first!.getByRole('button', { name: say(customers.pick) }).click();
  await first!.getByRole('button', { name: say(customers.unpick) }).waitFor();
  await second!.getByRole('button', { name: say(customers.pick) }).click();
  await dialog.getByLabel(say({ en: 'The trade-off', zh: '取舍' })).fill(say(words.trade));
  await look('trade-off');
  await dialog.getByRole('button', { name: say({ en: 'Choose all the same', zh: '仍然选入' }) }).click();
  await page.getByText(say(customers.tradeOffSaid, { text: say(words.trade) })).waitFor();
  await look('two-picked');

  await first!.getByRole('link', { name: say(customers.toObjective) }).click();
  await page.waitForURL(/\/objectives\/new/);
  await page.getByLabel(say(draft.objective), { exact: true }).waitFor();
  const chosen = page.getByRole('combobox', { name: say(customers.customer) });
  await chosen.waitFor();
  expect(await chosen.inputValue()).toBe(say(words.name));
  await writeObjective(page, say(words.objective), telling);
  await writeKeyResult(page, 1, say(words.keyResult), telling);
  await look('becomes-an-objective');
  await page.getByRole('button', { name: say(draft.save), exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/objectives/new');
  const { objectives } = (await api('GET /api/gaps', {})).find(({ id }) => id === gaps[0]!.id)!;
  const at = { params: { objectiveId: objectives[0]!.id } };
  expect(await api('GET /api/objectives/{objectiveId}', at)).toMatchObject({
    type: 'fit',
    state: 'draft',
    team: { id: teamId },
    idealCustomerVersion: 2,
  });

  // Sales is asked beside the draft, and agrees in its week.
  await page.getByLabel(say({ en: 'As', zh: '以什么身份' }), { exact: true }).selectOption('sales');
  await page.getByRole('combobox', { name: say({ en: 'Whom', zh: '请谁' }), exact: true }).click();
  await page.getByRole('option', { name: say(words.sales) }).click();
  await page.getByRole('button', { name: say({ en: 'Ask', zh: '请对方确认' }), exact: true }).click();
  await page.getByText(`${say(words.sales)} · ${say(wordNames.agreementRole.sales)}`).waitFor();
  await sales.page.goto('/');
  const asked = sales.page.getByRole('article').filter({ hasText: say(words.objective) });
  await asked.getByRole('button', { name: say(week.agree), exact: true }).click();
  await sales.page.getByText(say(week.agreed, { name: say(words.objective) })).waitFor();
  const { agreements, missing } = await api('GET /api/objectives/{objectiveId}', at);
  expect(agreements).toMatchObject([{ role: 'sales', state: 'agreed', spoke: true }]);
  expect(missing.map(({ code }) => code)).not.toContain('agreement-sales');
});
