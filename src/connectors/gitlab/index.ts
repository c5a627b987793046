// GitLab: how a project delivers, from its deployments, merge requests, pipelines, issues and vulnerabilities.
import { config } from './config.ts';
import { canonical, connector } from '../connector.ts';
import { readDelivery } from '../git-hosting/read-delivery.ts';
import { scaled, unlessOne } from '../scaled.ts';
import { fields } from './fields.ts';
import { gitlabHost } from './host.ts';
import { gitlabLink } from './link.ts';

export const gitlab = connector({
  id: 'gitlab',
  label: { en: 'GitLab', zh: 'GitLab' },
  about: {
    en: 'Deployments, lead time, review wait, change failure and recovery, pipeline success and duration, vulnerabilities. Works in the free tier.',
    zh: '部署次数、前置时间、评审等待、变更失败率与恢复时间、流水线成功率与时长、安全漏洞。免费版也能用。',
  },
  abilities: { history: true, counts: true },
  config,
  connection: ['url', 'token'],
  secrets: ['token'],
  fields,
  example: { project: 'acme/shop', measure: 'change-failure', days: 28 },
  query: ({ url, project, measure, environment, branch, incidentLabel, days, scale }) =>
    canonical({ url, project, measure, environment, branch, incidentLabel, days, scale: unlessOne(scale) }),
  read: async (asked, window, io) =>
    scaled(await readDelivery(gitlabHost(asked, io), asked.measure, asked.days, window, io), asked.scale),
  linkOf: gitlabLink,
});
