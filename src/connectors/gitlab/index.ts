// GitLab: how a project delivers, from its deployments, merge requests, pipelines, issues and vulnerabilities.
import { z } from 'zod';
import { canonical, connector } from '../connector.ts';
import { deliveryMeasures } from '../git-hosting/measure.ts';
import { readDelivery } from '../git-hosting/read-delivery.ts';
import { baseUrl } from '../url.ts';
import { fields } from './fields.ts';
import { gitlabHost } from './host.ts';

const config = z.object({
  url: baseUrl.default('https://gitlab.com'),
  token: z.string().min(1).max(4000),
  /** `group/project`, or its number. */
  project: z
    .string()
    .trim()
    .regex(/^[\w./-]{1,300}$/),
  measure: z.enum(deliveryMeasures),
  environment: z.string().trim().min(1).max(100).default('production'),
  branch: z.string().trim().min(1).max(200).default('main'),
  incidentLabel: z.string().trim().min(1).max(100).default('incident'),
  days: z.number().int().min(1).max(180).default(28),
});
export type GitlabConfig = z.output<typeof config>;

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
  query: ({ url, project, measure, environment, branch, incidentLabel, days }) =>
    canonical({ url, project, measure, environment, branch, incidentLabel, days }),
  read: (asked, window, io) => readDelivery(gitlabHost(asked, io), asked.measure, asked.days, window, io),
});
