// A dependency is declined, asked again and accepted, and both boards tell it; an objective is tied to another by keyboard.
import { expect } from 'vitest';
import { wordNames } from '../../src/core/okr/words.ts';
import { alignmentText } from '../../src/web/parts/alignment-text.ts';
import { dependencyText } from '../../src/web/parts/dependency-text.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  asking: { en: 'Daniel Kerr', zh: '林晚' },
  asked: { en: 'Jonas Weber', zh: '顾知行' },
  askingTeam: { en: 'Deployment', zh: '部署与交付' },
  askedTeam: { en: 'Data platform', zh: '数据平台' },
  need: {
    en: 'The first hour of new teams as one event series',
    zh: '把新团队第一个小时的行为汇成一条事件序列',
  },
  reason: { en: 'Not before the write path is split', zh: '写入路径拆分完之前做不了' },
  smaller: { en: 'The first ten minutes are enough', zh: '先有前十分钟就够了' },
  guided: {
    en: 'Use a guided first hour so that new teams run a real workflow in week one',
    zh: '通过上手引导，让新团队第一周就跑起第一条流程',
  },
  split: {
    en: 'Split the event write path so that month-end submissions no longer queue',
    zh: '拆分事件写入路径，让业务高峰时提交流程不再排队',
  },
};

story('needs another team', async (telling) => {
  const { say, person } = telling;
  const { page, look } = await person();
  await openSample(page, telling);
  const need = (text: (typeof words)['need']) => page.getByRole('listitem').filter({ hasText: say(text) });
  const button = (text: (typeof words)['need']) => page.getByRole('button', { name: say(text), exact: true });
  const team = async (text: (typeof words)['need']) => {
    const menu = page.getByRole('navigation');
    await menu
      .getByRole('link', { name: say(text), exact: true })
      .first()
      .click();
    await page.waitForURL((url) => url.pathname.startsWith('/teams/'));
  };

  await seeAs(page, say(words.asked), telling);
  await need(words.need).waitFor();
  await button(dependencyText.decline).first().click();
  await page.getByLabel(say(dependencyText.declineWhy)).fill(say(words.reason));
  await button(dependencyText.decline).last().click();
  await need(words.need).waitFor({ state: 'detached' });

  await seeAs(page, say(words.asking), telling);
  await team(words.askingTeam);
  await page
    .getByRole('link', { name: say(words.guided) })
    .first()
    .click();
  await need(words.need).getByText(say(words.reason)).waitFor();
  await button(dependencyText.again).click();
  await page.getByLabel(say(dependencyText.need)).fill(say(words.smaller));
  await button(dependencyText.send).click();
  await need(words.smaller).getByText(say(wordNames.dependencyState.asked)).waitFor();
  await look('asked-again');

  await seeAs(page, say(words.asked), telling);
  await need(words.smaller).waitFor();
  await button(dependencyText.accept).first().click();
  await need(words.smaller).waitFor({ state: 'detached' });
  await team(words.askedTeam);
  await need(words.smaller).getByText(say(wordNames.dependencyState.accepted)).waitFor();
  await look('asked-board');

  // By keyboard alone: open, find, choose, send.
  await page
    .getByRole('link', { name: say(words.split) })
    .first()
    .click();
  await button(alignmentText.serve).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(say(words.guided).slice(0, 8));
  await page
    .getByRole('option', { name: say(words.guided) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(say(alignmentText.chosen, { name: say(words.guided) })).waitFor();
  await look('align-dialog');
  await button(alignmentText.send).press('Enter');
  const link = page.getByRole('listitem').filter({ hasText: say(words.guided) });
  await link.getByText(say(alignmentText.counts, { share: '25%' })).waitFor();
  await look('aligned');

  await team(words.askingTeam);
  await page.getByText(say(wordNames.dependencyState.accepted)).first().waitFor();
  expect(await page.getByText(say(words.reason)).count()).toBe(0);
});
