// GitHub: how a repository delivers, from its deployments, pull requests, workflow runs, issues and alerts.
import { config } from './config.ts';
import { canonical, connector } from '../connector.ts';
import { readDelivery } from '../git-hosting/read-delivery.ts';
import { scaled, unlessOne } from '../scaled.ts';
import { fields } from './fields.ts';
import { githubHost } from './host.ts';
import { githubLink } from './link.ts';

export const github = connector({
  id: 'github',
  label: { en: 'GitHub', zh: 'GitHub' },
  about: {
    en: 'Deployments, lead time, review wait, change failure and recovery, workflow success and duration, open alerts.',
    zh: '部署次数、前置时间、评审等待、变更失败率与恢复时间、工作流成功率与时长、未处理的安全告警。',
  },
  abilities: { history: true, counts: true },
  config,
  connection: ['url', 'token'],
  secrets: ['token'],
  fields,
  example: { repository: 'acme/shop', measure: 'lead-time', days: 28 },
  query: ({ url, repository, measure, environment, branch, workflow, incidentLabel, days, scale }) =>
    canonical({
      url,
      repository,
      measure,
      environment,
      branch,
      workflow,
      incidentLabel,
      days,
      scale: unlessOne(scale),
    }),
  read: async (asked, window, io) =>
    scaled(await readDelivery(githubHost(asked, io), asked.measure, asked.days, window, io), asked.scale),
  linkOf: githubLink,
});
