// A lead sets Crux up, checks readiness, chooses a focus, drafts with the coach, publishes, checks in; a colleague sees it.
import { rules } from '../../src/core/coach/rules/index.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { verdictText } from '../../src/core/readiness/verdict.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { evidenceText } from '../../src/web/parts/evidence-text.ts';
import { text as focus } from '../../src/web/features/focus/text.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import { text as teams } from '../../src/web/features/teams/text.ts';
import { text as path } from '../../src/web/features/week/first-path-text.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { answerReadiness, findingAsking, turnTo, setUp, writeKeyResult, writeObjective } from './steps.ts';
import { story } from './story.ts';

const words = {
  team: { en: 'Deployment', zh: '部署与交付' },
  stuck: { en: 'New customers wait 23 days from contract to first sign-in', zh: '新客户从签约到上线平均 23 天' },
  shown: { en: '41 go-lives of the last 90 days, median 23 days', zh: '近 90 天 41 家上线，中位 23 天' },
  bare: { en: 'Deliver version 2.0', zh: '交付2.0版本' },
  intent: {
    en: 'Use 2.0 so that customers deploy on their own',
    zh: '通过2.0解决客户自助部署问题',
  },
  launch: { en: 'Launch 2.0 by 30 September', zh: '9月30日前上线2.0' },
  result: {
    en: 'New customers who deploy without a ticket from 20% to 60%',
    zh: '无需工单完成部署的新客户占比从 20% 到 60%',
  },
  plain: { en: 'Customers will install it themselves.', zh: '以后客户自己就能装好。' },
  changed: { en: 'The installer is one file now', zh: '安装包合并成了一个' },
};

story('first team', async (telling) => {
  const { say, person } = telling;
  const lead = await person();
  const { page } = lead;
  await setUp(page, telling);
  await lead.look('empty-week');

  // A team, and whether it should run OKRs at all: not shown until somebody answers.
  await page.goto('/teams');
  await page
    .getByRole('button', { name: say(teams.addTeam) })
    .first()
    .click();
  await page.getByLabel(say({ en: 'Name', zh: '名称' })).fill(say(words.team));
  await page.getByLabel(say({ en: 'Kind', zh: '类型' }), { exact: true }).selectOption('product-technology');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(teams.addTeam) })
    .click();
  await page.getByRole('link', { name: say({ en: 'Readiness', zh: '适用性评估' }), exact: true }).click();
  await page.getByText(say(verdictText['not-shown'].name)).first().waitFor();
  await answerReadiness(page, telling);
  await page.getByText(say(verdictText.fits.name)).first().waitFor();
  await lead.look('verdict');

  // The bottleneck, with what shows it, chosen for the cycle.
  await page.goto('/focus');
  await page.getByRole('button', { name: say(focus.template) }).click();
  await page.getByRole('button', { name: say(focus.saveChain) }).click();
  await page
    .getByRole('button', { name: say(focus.propose) })
    .first()
    .click();
  await page.getByLabel(say(focus.what)).fill(say(words.stuck));
  await page.getByLabel(say(evidenceText.what)).first().fill(say(words.shown));
  await page.getByRole('button', { name: say(focus.pin), exact: true }).click();
  await page.getByRole('button', { name: say(focus.choose), exact: true }).click();
  await page.getByRole('button', { name: say(focus.unchoose) }).waitFor();
  await lead.look('focus');

  // Drafting: the coach speaks on the bare delivery and on the launch date, and is content with the intent.
  await page.goto('/objectives/new');
  await page.getByText(say(wordNames.objectiveType.delivery), { exact: true }).first().click();
  await writeObjective(page, say(words.bare), telling);
  await writeKeyResult(page, 1, say(words.launch), telling);
  const delivery = findingAsking(page, askOf('objective-is-delivery'), telling);
  const date = findingAsking(page, askOf('release-date-as-kr'), telling);
  await date.waitFor();
  await turnTo(page, askOf('objective-is-delivery'), telling);
  await lead.look('coach-speaks');
  await writeObjective(page, say(words.intent), telling);
  await writeKeyResult(page, 1, say(words.result), telling);
  await delivery.waitFor({ state: 'detached' });
  await date.waitFor({ state: 'detached' });
  await page.getByLabel(say(draft.attacks)).selectOption({ index: 1 });
  await page.getByRole('button', { name: say(draft.publish), exact: true }).click();
  const dialog = page.getByRole('dialog');
  const plain = dialog.getByLabel(
    say({ en: 'In plain words, for people outside the team', zh: '用平实的话写给团队以外的人' }),
  );
  // Whose number it is is nobody's business outside; it is said while it is typed.
  await plain.fill(`${say(words.plain)} 138 1234 5678`);
  const warns = dialog.getByText(
    say({ en: 'Personal data or a secret: 138 1234 5678.', zh: '含有个人信息或密钥：138 1234 5678。' }),
  );
  await warns.waitFor();
  await lead.look('somebodys-number');
  await plain.fill(say(words.plain));
  await warns.waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: say(draft.publish), exact: true }).click();
  await page.waitForURL(/\/objectives\/[^/]+$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const objectiveUrl = page.url();
  await lead.look('published');

  // A colleague joins by link and has the objective open in another browser.
  const invited = await page.request.post('/api/invitations', {
    data: { role: 'member' },
    headers: { origin: new URL(objectiveUrl).origin },
  });
  const { link } = (await invited.json()) as { link: string };
  const colleague = await person();
  await colleague.page.goto(new URL(link).pathname);
  await colleague.page.getByLabel(say(session.yourName)).fill('Wu Tong');
  await colleague.page.getByLabel(say(session.email)).fill('wu@example.com');
  await colleague.page.getByLabel(say(session.password)).fill('another quiet river');
  await colleague.page.getByRole('button', { name: say(session.join) }).click();
  await colleague.page.waitForURL((url) => url.pathname === '/');
  await colleague.page.goto(objectiveUrl);
  await colleague.page.getByText(say(words.result)).first().waitFor();

  // The lead checks in with a few keys; the other browser shows the value without a reload.
  // The path on My week says that the cycle has to be started.
  await page.goto('/');
  await page
    .getByRole('list', { name: say(path.path) })
    .getByRole('button', { name: /Q\d|季度/ })
    .click();
  await page.getByRole('list', { name: say(path.path) }).waitFor({ state: 'detached' });
  const row = page.getByRole('article', { name: say(words.result) });
  await row.getByLabel(say(week.valueOf)).fill('36');
  await row.getByRole('slider').focus();
  await page.keyboard.press('7');
  await row.getByLabel(say(week.changed)).fill(say(words.changed));
  await lead.look('check-in');
  await row.getByLabel(say(week.changed)).press('Enter');
  await colleague.page.getByText('36%').first().waitFor();
  await page.getByText(say(week.nothing), { exact: true }).waitFor();
  await lead.look('all-up-to-date');
});

function askOf(id: string) {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule.ask;
}
