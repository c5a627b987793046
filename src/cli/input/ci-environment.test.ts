import { expect, test } from 'vitest';
import { ciEnvironment } from './ci-environment.ts';

test.each([
  [
    { GITHUB_ACTIONS: 'true', GITHUB_SHA: 'abc', GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'unit' },
    { ci: 'GitHub Actions', commit: 'abc', job: 'CI / unit' },
  ],
  [
    { GITLAB_CI: 'true', CI_COMMIT_SHA: 'abc', CI_JOB_NAME: 'unit 2/4', CI_NODE_INDEX: '2', CI_NODE_TOTAL: '4' },
    { ci: 'GitLab CI', commit: 'abc', job: 'unit', shard: '2/4' },
  ],
  [
    { GITLAB_CI: 'true', CI_COMMIT_SHA: 'abc', CI_JOB_NAME: 'unit: [node, 24]', CI_NODE_TOTAL: '2' },
    { ci: 'GitLab CI', commit: 'abc', job: 'unit: [node, 24]' },
  ],
  [
    {
      BUILDKITE: 'true',
      BUILDKITE_COMMIT: 'abc',
      BUILDKITE_PIPELINE_SLUG: 'shop',
      BUILDKITE_STEP_KEY: 'unit',
      BUILDKITE_PARALLEL_JOB: '0',
      BUILDKITE_PARALLEL_JOB_COUNT: '3',
    },
    { ci: 'Buildkite', commit: 'abc', job: 'shop / unit', shard: '1/3' },
  ],
  [
    { CIRCLECI: 'true', CIRCLE_SHA1: 'abc', CIRCLE_JOB: 'unit', CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '1' },
    { ci: 'CircleCI', commit: 'abc', job: 'unit' },
  ],
  [
    {
      TF_BUILD: 'True',
      BUILD_SOURCEVERSION: 'abc',
      BUILD_DEFINITIONNAME: 'shop',
      SYSTEM_JOBNAME: 'unit',
      SYSTEM_JOBPOSITIONINPHASE: '2',
      SYSTEM_TOTALJOBSINPHASE: '2',
    },
    { ci: 'Azure Pipelines', commit: 'abc', job: 'shop / unit', shard: '2/2' },
  ],
  [
    { JENKINS_URL: 'http://ci/', GIT_COMMIT: 'abc', JOB_NAME: 'shop/main', STAGE_NAME: 'unit' },
    { ci: 'Jenkins', commit: 'abc', job: 'shop/main / unit' },
  ],
  [{ JENKINS_URL: 'http://ci/', JOB_NAME: 'no checkout' }, undefined],
  [{ HOME: '/home' }, undefined],
] as const)('%j', (env, expected) => expect(ciEnvironment(env)).toEqual(expected));
