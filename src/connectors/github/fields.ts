// The words of the settings of GitHub.
import { type Field, days, environment, measure, scale, token, url } from '../field.ts';
import { measureNames } from '../git-hosting/measure-names.ts';

export const fields = {
  url: {
    ...url,
    hint: {
      en: 'Enterprise Server: https://github.example.com/api/v3',
      zh: '企业版填 https://github.example.com/api/v3',
    },
  },
  token: {
    ...token,
    hint: { en: 'Read-only, for the one repository; stored encrypted', zh: '只读、只授权这个仓库即可，加密保存' },
  },
  repository: {
    label: { en: 'Repository', zh: '仓库' },
    hint: { en: 'owner/name', zh: 'owner/name' },
  },
  measure: { ...measure, options: measureNames },
  environment: { ...environment, hint: { en: 'Whose deployments count', zh: '统计哪个环境的部署' } },
  branch: {
    label: { en: 'Branch', zh: '分支' },
    hint: { en: 'Whose workflow runs count', zh: '统计哪个分支的工作流' },
  },
  workflow: {
    label: { en: 'Workflow', zh: '工作流' },
    hint: { en: 'The file of one, such as ci.yml; empty: all', zh: '某个工作流的文件名，例如 ci.yml；留空表示全部' },
  },
  incidentLabel: {
    label: { en: 'Incident label', zh: '故障标签' },
    hint: { en: 'Issues with it stand for a failure in production', zh: '带这个标签的 issue 算作一次线上故障' },
  },
  days,
  scale,
} satisfies Record<string, Field>;
