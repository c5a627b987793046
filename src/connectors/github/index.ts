// GitHub: how a repository delivers, from its deployments, pull requests, workflow runs, issues and alerts.
import { z } from 'zod';
import { canonical, connector } from '../connector.ts';
import { deliveryMeasures } from '../git-hosting/measure.ts';
import { readDelivery } from '../git-hosting/read-delivery.ts';
import { baseUrl } from '../url.ts';
import { fields } from './fields.ts';
import { githubHost } from './host.ts';

const config = z.object({
  /** For GitHub Enterprise Server: `https://github.example.com/api/v3`. */
  url: baseUrl.default('https://api.github.com'),
  token: z.string().min(1).max(4000),
  repository: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
  measure: z.enum(deliveryMeasures),
  environment: z.string().trim().min(1).max(100).default('production'),
  branch: z.string().trim().min(1).max(200).default('main'),
  /** The file of one workflow, such as `ci.yml`; absent: all workflows. */
  workflow: z
    .string()
    .trim()
    .regex(/^[\w.-]{0,100}$/)
    .optional(),
  /** The label of issues that stand for an incident. */
  incidentLabel: z.string().trim().min(1).max(100).default('incident'),
  days: z.number().int().min(1).max(180).default(28),
});
export type GithubConfig = z.output<typeof config>;

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
  query: ({ url, repository, measure, environment, branch, workflow, incidentLabel, days }) =>
    canonical({ url, repository, measure, environment, branch, workflow, incidentLabel, days }),
  read: (asked, window, io) => readDelivery(githubHost(asked, io), asked.measure, asked.days, window, io),
});
