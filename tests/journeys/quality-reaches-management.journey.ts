// A34 A35 A36 A37 A48: an engineer proposes quality, a lead declines and takes it up again; what it costs is worked out and reaches management on a page.
import { expect } from 'vitest';
import { retentionWindows } from '../../src/core/catalog/retention-windows.ts';
import { costOfPoorQuality } from '../../src/core/estimates/cost-of-poor-quality.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { text as brief } from '../../src/web/features/brief/text.ts';
import { estimateText } from '../../src/web/features/draft/estimate-text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { text as focus } from '../../src/web/features/focus/text.ts';
import { text as objective } from '../../src/web/features/objectives/text.ts';
import { readinessNoteText } from '../../src/web/parts/readiness-note-text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const words = {
  team: { en: 'Payments', zh: '支付' },
  proposal: { en: 'Defects hold back sales', zh: '缺陷拖住了销售' },
  evidence: { en: '7 deals lost over defects in 90 days', zh: '近 90 天因缺陷丢了 7 单' },
  notNow: { en: 'First the install, then this', zh: '这个季度先解决安装' },
  goal: {
    en: 'Find payment defects before release so that sales can show the product without fear',
    zh: '在发布前就找出支付缺陷，让销售敢演示',
  },
  retention: { en: 'Retention from 20% to 40%', zh: '留存率从 20% 到 40%' },
  deals: '7',
  value: '260000',
};

story('A35 quality reaches management', async (telling) => {
  const { say, person } = telling;
  const { page, look } = await person();
  await setUp(page, telling);
  const api = apiOf(page);
  const { cycle } = await api('GET /api/me', {});
  const { id: teamId } = await api('POST /api/teams', { body: { name: say(words.team), kind: 'product-technology' } });
  const links = ['design', 'development', 'test', 'release', 'operations', 'data'];
  await api('PUT /api/teams/{teamId}/readiness/answers', {
    params: { teamId },
    body: {
      answers: {
        control: { value: Object.fromEntries(links.map((link, at) => [link, at < 2 ? 'ours' : 'others'])) },
      },
    },
  });
  await api('PUT /api/focus/chain', { body: { stages: [{ name: say({ en: 'Sales', zh: '销售' }) }] } });
  await api('POST /api/diagnoses', {
    body: {
      cycleId: cycle!.id,
      kind: 'bottleneck',
      text: say(words.proposal),
      evidence: [{ text: say(words.evidence) }],
    },
  });

  // A proposal is answered, with a reason that stays until it is opened again.
  await page.goto('/focus');
  await page.getByRole('button', { name: say(focus.decline), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(focus.declineReason)).fill(say(words.notNow));
  await look('declining');
  await dialog.getByRole('button', { name: say(focus.decline), exact: true }).click();
  await page.getByRole('heading', { name: say(focus.declinedOnes) }).waitFor();
  await page.getByText(say(words.notNow)).waitFor();
  await look('declined');
  await page.getByRole('button', { name: say(focus.reconsider), exact: true }).click();
  await page.getByRole('heading', { name: say(focus.declinedOnes) }).waitFor({ state: 'detached' });

  // The draft says where the team does not decide itself, and works out what poor quality costs.
  await page.goto(`/objectives/new?teamId=${teamId}`);
  await page.getByLabel(say(draft.objective), { exact: true }).fill(say(words.goal));
  await page.getByRole('radio', { name: say(wordNames.objectiveType.quality) }).check();
  await page.getByText(say(readinessNoteText.control).slice(0, 10)).waitFor();
  await page.getByText(say(estimateText.summary)).click();
  const [deals, value] = costOfPoorQuality.fields;
  await page.getByLabel(say(deals!.label)).fill(words.deals);
  await page.getByLabel(say(value!.label)).fill(words.value);
  await page.getByText('1,820,000').first().waitFor();
  await look('worked-out');
  await page.getByRole('button', { name: say(estimateText.add) }).click();
  await page.getByRole('heading', { name: say(estimateText.behind) }).waitFor();

  // Retention alone says nothing: one of its windows is chosen from the coach's card.
  const keyResult = page.getByLabel(say(draft.keyResult, { number: 1 }), { exact: true });
  await keyResult.click();
  await page.keyboard.type(say(words.retention));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.getByText(say({ en: 'Choose one of {count}', zh: '从 {count} 种里选一种' }, { count: 7 })).click();
  await look('choosing');
  const month = retentionWindows.find(({ id }) => id === 'month-2')!;
  await page.getByRole('button', { name: say(month.name) }).click();
  expect((await keyResult.inputValue()).toLowerCase()).toContain(say(month.before).trim());

  await page.getByRole('button', { name: say(draft.save), exact: true }).click();
  await page.getByText(say(draft.saved)).first().waitFor();
  await page.waitForURL(/\/objectives\/[^/]+\/edit/);
  await page.goto(new URL(page.url()).pathname.replace('/edit', ''));
  await page.getByRole('button', { name: say({ en: 'More', zh: '更多' }) }).click();
  await page.getByRole('menuitem', { name: say(objective.brief) }).click();
  await page.getByRole('heading', { name: say(brief.cost) }).waitFor();
  await page.getByText('1,820,000').waitFor();
  await look('brief');
});
