// The words of the settings of GitLab.
import { type Field, days, environment, measure, scale, token, url } from '../field.ts';
import { measureNames } from '../git-hosting/measure-names.ts';

export const fields = {
  url: {
    ...url,
    hint: {
      en: 'Your own GitLab, if it is not gitlab.com',
      zh: '自建的 GitLab 填自己的地址',
    },
  },
  token: {
    ...token,
    hint: {
      en: 'With read_api and the role Reporter; stored encrypted',
      zh: '需要 read_api 权限和 Reporter 角色，加密保存',
    },
  },
  project: {
    label: { en: 'Project', zh: '项目' },
    hint: { en: 'group/project, or its ID', zh: 'group/project，或项目编号' },
  },
  measure: { ...measure, options: measureNames },
  environment: { ...environment, hint: { en: 'Whose deployments count', zh: '统计哪个环境的部署' } },
  branch: { label: { en: 'Branch', zh: '分支' }, hint: { en: 'Whose pipelines count', zh: '统计哪个分支的流水线' } },
  incidentLabel: {
    label: { en: 'Incident label', zh: '故障标签' },
    hint: { en: 'Issues with it stand for a failure in production', zh: '带这个标签的 issue 算作一次线上故障' },
  },
  days,
  scale,
} satisfies Record<string, Field>;
