// Product and sales agree on the ideal customer, pick two of three gaps, and the first becomes an objective for that customer.
import { expect } from 'vitest';
import { text as customers } from '../../src/web/features/customers/text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const words = {
  team: { en: 'Approvals', zh: '审批' },
  name: { en: 'Clinic chains', zh: '连锁诊所' },
  who: { en: '5 to 30 sites, the front desk plans shifts', zh: '5–30 家门店，前台自己排班' },
  not: { en: 'Public hospitals', zh: '公立医院' },
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

story('product and sales pick two gaps', async (telling) => {
  const { say, person } = telling;
  const { page, look } = await person();
  await setUp(page, telling);
  const api = apiOf(page);
  await api('POST /api/teams', { body: { name: say(words.team), kind: 'product-technology' } });

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
  const { gaps } = { gaps: await api('GET /api/gaps', {}) };
  expect(gaps.map(({ need }) => need)).toEqual(words.gaps.map(({ need }) => say(need)));
  for (const { need } of words.gaps.slice(0, 2)) {
    const entry = page.getByRole('listitem').filter({ hasText: say(need) });
    await entry.getByRole('button', { name: say(customers.pick) }).click();
    await entry.getByRole('button', { name: say(customers.unpick) }).waitFor();
  }
  await look('two-picked');

  const first = page.getByRole('listitem').filter({ hasText: say(words.gaps[0]!.need) });
  await first.getByRole('link', { name: say(customers.toObjective) }).click();
  await page.waitForURL(/\/objectives\/new/);
  await page.getByLabel(say(draft.objective), { exact: true }).waitFor();
  const chosen = page.getByRole('combobox', { name: say(customers.customer) });
  await chosen.waitFor();
  expect(await chosen.inputValue()).toBe(say(words.name));
  await look('becomes-an-objective');
});
