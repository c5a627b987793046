type Env = Readonly<Record<string, string | undefined>>;
/** `shard`: `2/4`; only where the CI runs one job in parts. */
export type CiRun = { ci: string; commit: string; job: string; shard?: string };

type Ci = { name: string; is(env: Env): boolean; read(env: Env): Omit<CiRun, 'ci'> };

/** What the CI a command runs in says of commit, job and part; undefined when none is known or it names no commit. */
export function ciEnvironment(env: Env): CiRun | undefined {
  const found = known.find((one) => one.is(env));
  const read = found?.read(env);
  return found && read && read.commit !== '' ? { ci: found.name, ...read } : undefined;
}

// By the variables that each documents.
const known: readonly Ci[] = [
  {
    name: 'GitHub Actions',
    is: (env) => env['GITHUB_ACTIONS'] === 'true',
    read: (env) => named(env['GITHUB_SHA'], env['GITHUB_WORKFLOW'], env['GITHUB_JOB']),
  },
  {
    name: 'GitLab CI',
    is: (env) => env['GITLAB_CI'] === 'true',
    read(env) {
      // `unit 2/4` is a part of `unit`; `unit: [node, 24]` is a job of its own.
      const [, job = '', part, of] = /^(.*?)(?:[\s:/\\]+(\d+)\/(\d+))?$/.exec(env['CI_JOB_NAME'] ?? '') ?? [];
      return { ...named(env['CI_COMMIT_SHA'], job), ...inParts(part, of, 0) };
    },
  },
  {
    name: 'Buildkite',
    is: (env) => env['BUILDKITE'] === 'true',
    read: (env) => ({
      ...named(
        env['BUILDKITE_COMMIT'],
        env['BUILDKITE_PIPELINE_SLUG'],
        env['BUILDKITE_STEP_KEY'] || env['BUILDKITE_LABEL'],
      ),
      ...inParts(env['BUILDKITE_PARALLEL_JOB'], env['BUILDKITE_PARALLEL_JOB_COUNT'], 1),
    }),
  },
  {
    name: 'CircleCI',
    is: (env) => env['CIRCLECI'] === 'true',
    read: (env) => ({
      ...named(env['CIRCLE_SHA1'], env['CIRCLE_JOB']),
      ...inParts(env['CIRCLE_NODE_INDEX'], env['CIRCLE_NODE_TOTAL'], 1),
    }),
  },
  {
    name: 'Azure Pipelines',
    is: (env) => env['TF_BUILD'] === 'True',
    read: (env) => ({
      ...named(env['BUILD_SOURCEVERSION'], env['BUILD_DEFINITIONNAME'], env['SYSTEM_JOBNAME']),
      ...inParts(env['SYSTEM_JOBPOSITIONINPHASE'], env['SYSTEM_TOTALJOBSINPHASE'], 0),
    }),
  },
  {
    name: 'Jenkins',
    is: (env) => env['JENKINS_URL'] !== undefined,
    read: (env) => named(env['GIT_COMMIT'], env['JOB_NAME'], env['STAGE_NAME']),
  },
  {
    name: 'Bitbucket Pipelines',
    is: (env) => env['BITBUCKET_BUILD_NUMBER'] !== undefined,
    read: (env) => named(env['BITBUCKET_COMMIT'], env['BITBUCKET_REPO_SLUG']),
  },
  {
    name: 'Semaphore',
    is: (env) => env['SEMAPHORE'] === 'true',
    read: (env) => ({
      ...named(env['SEMAPHORE_GIT_SHA'], env['SEMAPHORE_JOB_NAME']),
      ...inParts(env['SEMAPHORE_JOB_INDEX'], env['SEMAPHORE_JOB_COUNT'], 0),
    }),
  },
  {
    name: 'Woodpecker',
    is: (env) => env['CI'] === 'woodpecker',
    read: (env) => named(env['CI_COMMIT_SHA'], env['CI_WORKFLOW_NAME'], env['CI_STEP_NAME']),
  },
  {
    name: 'Drone',
    is: (env) => env['DRONE'] === 'true',
    read: (env) => named(env['DRONE_COMMIT_SHA'], env['DRONE_STAGE_NAME'], env['DRONE_STEP_NAME']),
  },
  {
    name: 'TeamCity',
    is: (env) => env['TEAMCITY_VERSION'] !== undefined,
    read: (env) => named(env['BUILD_VCS_NUMBER'], env['TEAMCITY_BUILDCONF_NAME']),
  },
  {
    name: 'Travis CI',
    is: (env) => env['TRAVIS'] === 'true',
    read: (env) => named(env['TRAVIS_COMMIT'], env['TRAVIS_JOB_NAME']),
  },
];

function named(commit: string | undefined, ...names: (string | undefined)[]): { commit: string; job: string } {
  return { commit: commit ?? '', job: names.filter(Boolean).join(' / ') };
}

/** `first`: what to add so that parts are counted from one. */
function inParts(part: string | undefined, of: string | undefined, first: 0 | 1): { shard?: string } {
  const [index, total] = [Number(part ?? Number.NaN) + first, Number(of ?? Number.NaN)];
  return total > 1 && index >= 1 && index <= total ? { shard: `${index}/${total}` } : {};
}
