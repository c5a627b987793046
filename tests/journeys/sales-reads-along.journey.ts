// A sales director reads what engineering published, sees no drafts, says so, offers help; the team sees it.
import { expect } from 'vitest';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { text as open } from '../../src/web/features/publications/text.ts';
import { outsideText as outside } from '../../src/web/features/objectives/outside-text.ts';
import { text as teams } from '../../src/web/features/teams/text.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  sales: { en: 'Colin Hart', zh: '宋岩' },
  lead: { en: 'Daniel Kerr', zh: '林晚' },
  team: { en: 'Deployment', zh: '部署与交付' },
  draftText: { en: 'Ship mobile 2.1', zh: '交付 2.1 版本' },
  published: {
    en: 'Use a guided first hour so that new teams run a real workflow in week one',
    zh: '通过上手引导，让新团队第一周就跑起第一条流程',
  },
  help: { en: 'Two customers would try it in December', zh: '可以介绍两家客户 12 月试用' },
};

const allowed = { environment: { CRUX_PUBLIC_PAGES: 'on' } };

story(
  'sales reads along',
  async (telling) => {
    const { say, person } = telling;
    const { page, look } = await person();
    await openSample(page, telling);
    await seeAs(page, say(words.sales), telling);

    await page
      .getByRole('navigation')
      .getByRole('link', { name: say(words.team), exact: true })
      .first()
      .click();
    await page.getByText(say(words.published)).first().waitFor();
    expect(await page.getByText(say(words.draftText)).count()).toBe(0);
    expect(await page.getByRole('link', { name: say(teams.draft) }).count()).toBe(0);
    await look('team-as-reader');

    await page
      .getByRole('link', { name: say(words.published) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: say(draft.edit) }).count()).toBe(0);
    await page.getByRole('link', { name: say({ en: 'Public page', zh: '公开页' }), exact: true }).click();
    await page.getByRole('button', { name: say(open.acknowledge) }).click();
    await page.getByRole('button', { name: say(open.acknowledged) }).waitFor();
    await page.getByLabel(say(open.offer)).fill(say(words.help));
    await page.getByRole('button', { name: say(open.send) }).click();
    await page.getByText(say(words.help)).first().waitFor();
    await look('public-page');
    const address = page.url();

    // The team reads the offer on the same page.
    await seeAs(page, say(words.lead), telling);
    await page.goto(address);
    await page.getByText(say(words.help)).waitFor();
    await page.getByRole('main').getByText(say(words.sales)).first().waitFor();

    // Where the operator allows it, customers read it too, until the address is taken back.
    await page.goto(address.replace('/open/', '/objectives/'));
    await page
      .getByRole('button', { name: say({ en: 'More', zh: '更多' }), exact: true })
      .first()
      .click();
    await page.getByRole('menuitem', { name: say(outside.open) }).click();
    await page.getByRole('button', { name: say(outside.switchOn) }).click();
    await page.getByLabel(say(outside.keyResults)).check();
    const path = (await page.getByRole('link', { name: say(outside.look) }).getAttribute('href'))!;
    await look('shown-outside');
    const { page: customer, look: lookAt } = await person();
    await customer.goto(path);
    await customer.getByRole('heading', { name: say(words.published) }).waitFor();
    expect(await customer.getByText(say(words.lead)).count()).toBe(0);
    await lookAt('as-a-customer');
    await page.getByRole('button', { name: say(outside.switchOff) }).click();
    await page.getByRole('button', { name: say(outside.switchOn) }).waitFor();
    expect((await customer.request.get(path)).status()).toBe(404);
  },
  allowed,
);
