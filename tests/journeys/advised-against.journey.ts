// The readiness check advises against: the board, the draft and publishing say so until somebody says why; then sales begin, and the week asks for quality and for a task.
import { verdictText } from '../../src/core/readiness/verdict.ts';
import { stageQuestionTexts } from '../../src/core/okr/stages.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { missingTexts } from '../../src/contract/missing-texts.ts';
import { evidenceKindNames } from '../../src/core/okr/evidence.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { signNames, stageText } from '../../src/web/features/readiness/stage-text.ts';
import { stageRowText } from '../../src/web/features/week/stage-row-text.ts';
import { taskRowText } from '../../src/web/features/week/task-row-text.ts';
import { readinessNoteText } from '../../src/web/parts/readiness-note-text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const words = {
  team: { en: 'Payments', zh: '支付' },
  objective: {
    en: 'Use a guided start so that new merchants take their first payment on day one',
    zh: '通过上手引导，让新商家当天收到第一笔款',
  },
  keyResult: {
    en: 'New merchants paid on day one rise from 34% to 55% (source: payment log)',
    zh: '当天收款的新商家占比从 34% 到 55%（来源：支付流水）',
  },
  reason: { en: 'The wallet is ours alone, and half of us work on it', zh: '钱包是我们自己的产品，一半的人在做' },
  task: { en: 'Cut the form to three fields', zh: '把表单减到三项' },
  problem: { en: 'The bank asks for all nine', zh: '银行要求九项都填' },
  improvement: { en: 'Ask for six of them a week later', zh: '其中六项一周后再补' },
  shows: { en: 'Eight merchants of one kind pay for the same reason', zh: '八家同类商家因为同一个原因付费' },
  sign: { en: 'Half of the deals are won without the founders', zh: '创始人不出面，一半的单子也能签下来' },
  sells: { en: 'Two sellers win 55% of their deals', zh: '两位销售的赢单率到了 55%' },
  nextSign: { en: 'Twice the spending brings twice the merchants', zh: '投入翻倍，新商家也翻倍' },
  plain: { en: 'Merchants are paid on the first day.', zh: '商家当天就能收款。' },
};

story('advised against', async (telling) => {
  const { say } = telling;
  const { page, look } = await telling.person();
  await setUp(page, telling);
  const api = apiOf(page);
  const me = await api('GET /api/me', {});
  const cycleId = me.cycle!.id;
  const ownerId = me.person.id;
  const { id: teamId } = await api('POST /api/teams', { body: { name: say(words.team), kind: 'product-technology' } });
  await api('PUT /api/teams/{teamId}/readiness/answers', {
    params: { teamId },
    body: { answers: { 'contract-share': { value: 60 } } },
  });
  const drafted = await api('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      ownerId,
      text: say(words.objective),
      type: 'operations',
      keyResults: [{ text: say(words.keyResult), baseline: 34, target: 55, unit: '%', ownerId }],
    },
  });
  const verdict = say(readinessNoteText.says, { verdict: say(verdictText['project-management'].name) });

  await page.goto(`/teams/${teamId}`);
  await page.getByText(verdict).waitFor();
  await look('board');
  await page.goto(`/objectives/${drafted.id}/edit`);
  await page.getByText(verdict).waitFor();
  await page.getByRole('button', { name: say(draft.publish), exact: true }).click();
  await page.getByRole('dialog').getByText(say(missingTexts['project-management'])).waitFor();
  await look('not-yet');
  await page.keyboard.press('Escape');
  await page.getByText(say(readinessNoteText.goOn)).click();
  await page.getByLabel(say(readinessNoteText.reason)).fill(say(words.reason));
  await look('saying-why');
  await page.getByRole('button', { name: say(readinessNoteText.record) }).click();
  await page.getByText(say(words.reason)).waitFor();
  await look('said-why');
  await api('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: drafted.id },
    body: { plain: say(words.plain) },
  });

  await api('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  await api('PUT /api/teams/{teamId}/stage', {
    params: { teamId },
    body: { stage: 'product-market-fit', evidence: say(words.shows), leavesWhen: say(words.sign) },
  });
  // On leaving the stage, what was named for that is shown, and asked for.
  await page.goto(`/teams/${teamId}/readiness`);
  await page.getByText(say(stageText.change)).click();
  await page.getByLabel(say(stageText.stage), { exact: true }).selectOption({ label: say(wordNames.stage.growth) });
  const left = { stage: say(wordNames.stage['product-market-fit']), sign: say(words.sign) };
  await page.getByText(say(stageText.wasNamed, left)).waitFor();
  await page.getByLabel(say(stageText.came)).selectOption({ label: say(signNames.came) });
  await page.getByLabel(say(stageText.evidence)).fill(say(words.sells));
  await page.getByLabel(say(stageText.kind)).selectOption({ label: say(evidenceKindNames.series) });
  await page.getByLabel(say(stageText.leaves)).fill(say(words.nextSign));
  await look('leaving-a-stage');
  await page.getByRole('button', { name: say(stageText.enter), exact: true }).click();
  await page.getByText(say(stageText.leavesWhen, { sign: say(words.nextSign) })).waitFor();
  await page.getByText(say(stageText.expected, { sign: say(words.sign) })).waitFor();
  await look('left-a-stage');
  await api('POST /api/key-results/{keyResultId}/tasks', {
    params: { keyResultId: drafted.keyResults[0]!.id },
    body: { text: say(words.task), ownerId, status: 'doing' },
  });
  await page.goto('/');
  const values = { team: say(words.team), stage: say(wordNames.stage.growth) };
  const asked = page.getByRole('article').filter({ hasText: say(stageQuestionTexts['quality-case'].title, values) });
  await asked.waitFor();
  await look('week');
  await asked.getByRole('button', { name: say(stageRowText.done), exact: true }).click();
  await asked.waitFor({ state: 'detached' });

  const task = page.getByRole('article').filter({ hasText: say(words.task) });
  await task.getByRole('button', { name: say(taskRowText.say), exact: true }).click();
  await task.getByLabel(say(taskRowText.problem)).fill(say(words.problem));
  await task.getByLabel(say(taskRowText.kind)).selectOption({ label: say(wordNames.problemKind.waiting) });
  await task.getByLabel(say(taskRowText.improvement)).fill(say(words.improvement));
  await look('task');
  await task.getByRole('button', { name: say(taskRowText.save), exact: true }).click();
  await task.getByText(say(words.improvement)).waitFor();
});
