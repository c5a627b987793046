import { expect, test } from 'vitest';
import { isBot } from './is-bot.ts';

test.each([
  'dependabot[bot]',
  'Copilot',
  'copilot-pull-request-reviewer',
  'coderabbitai',
  'acme-bot',
  'review_bot2',
  'project_42_bot_9f3a',
  'group_7_bot',
  'service_account_group_7_ab12',
  'GitLabDuo',
])('%s is a program', (login) => expect(isBot(login)).toBe(true));

test.each(['mo', 'talbot', 'botelho', 'lin-bo', 'abbot', 'bottega-dev', 'robot-fan'])('%s is a person', (login) =>
  expect(isBot(login)).toBe(false),
);
