import type { Lang } from '../../core/text.ts';
import { existsSync } from 'node:fs';
import { defaultPolicy, type Policy } from '../../core/coach/policy.ts';
import { sayProblem } from '../../formats/problem.ts';
import { Stop } from '../terminal.ts';
import { readSource } from './read-source.ts';

const usual = 'crux.policy.yaml';

/** The policy of a file; without a name, of `crux.policy.yaml` in the current folder if there is one. */
export async function readPolicy(path: string | undefined): Promise<Policy> {
  const file = path ?? (existsSync(usual) ? usual : undefined);
  if (file === undefined) return defaultPolicy;
  const [{ readPolicyYaml }, { rules }] = await Promise.all([
    import('../../formats/policy-yaml/read-policy-yaml.ts'),
    import('../../core/coach/rules/index.ts'),
  ]);
  const { source, problems } = await readSource(file);
  const read =
    problems.length > 0
      ? { policy: undefined, problems }
      : readPolicyYaml(
          source,
          rules.map(({ id }) => id),
        );
  if (read.policy) return read.policy;
  const say = (lang: Lang) =>
    read.problems
      .map((problem) => {
        const { what, remedy } = sayProblem(problem, lang);
        return `${file}:${problem.line}:${problem.column} ${what} ${remedy}`;
      })
      .join('\n');
  throw new Stop({ en: say('en'), zh: say('zh') });
}
