// What a CI job runs to push its reports: ready to copy, with nothing to install but curl.
import type { Text } from '../core/text.ts';

export type CiSnippet = {
  id: 'github' | 'gitlab' | 'shell';
  label: Text;
  /** In the language of the texts around it only the comments differ. */
  text: Text;
  /** The commands of it, for a POSIX shell. */
  shell: string;
};

/** `url`: where this Crux answers, without a slash at its end. `measure`: such as `coverage.line`. */
export type SnippetFor = { url: string; keyResultId: string; measure: string; files: readonly string[] };

/** The token comes from `CRUX_TOKEN`, a secret of the CI; it never stands in the file. */
export function ciSnippets(asked: SnippetFor): CiSnippet[] {
  const github = shell(asked, '$GITHUB_SHA', '$GITHUB_WORKFLOW / $GITHUB_JOB');
  const gitlab = shell(asked, '$CI_COMMIT_SHA', '$CI_JOB_NAME');
  const plain = shell(asked, '$(git rev-parse HEAD)', 'unit');
  return [
    {
      id: 'github',
      label: { en: 'GitHub Actions', zh: 'GitHub Actions' },
      shell: github,
      text: both((en) => [
        en ? '# A step after the tests, also when they failed' : '# 放在测试之后的步骤，测试失败时也执行',
        '- name: Crux',
        '  if: ${{ !cancelled() && github.ref_name == github.event.repository.default_branch }}',
        '  env:',
        '    CRUX_TOKEN: ${{ secrets.CRUX_TOKEN }}',
        '  run: |',
        ...indented(github, 4),
      ]),
    },
    {
      id: 'gitlab',
      label: { en: 'GitLab CI', zh: 'GitLab CI' },
      shell: gitlab,
      text: both((en) => [
        en
          ? '# In the job that runs the tests; CRUX_TOKEN is a masked variable of the project'
          : '# 写在运行测试的任务里；CRUX_TOKEN 是项目里的掩码变量',
        'after_script:',
        '  - |',
        '    if [ "$CI_COMMIT_BRANCH" = "$CI_DEFAULT_BRANCH" ]; then',
        ...indented(gitlab, 6),
        '    fi',
      ]),
    },
    {
      id: 'shell',
      label: { en: 'Any shell', zh: '任意 shell' },
      shell: plain,
      text: both(() => plain.split('\n')),
    },
  ];
}

function shell({ url, keyResultId, measure, files }: SnippetFor, commit: string, job: string): string {
  const lines = [
    'curl --fail-with-body --silent --show-error --retry 5 --retry-connrefused',
    '  --header "Authorization: Bearer $CRUX_TOKEN"',
    `  --form-string "kr=${keyResultId}=${measure}"`,
    `  --form-string "commit=${commit}" --form-string "job=${job}"`,
    ...files.map((file) => `  --form "file=@${file}"`),
    `  ${url}/api/reports`,
  ];
  return lines.join(' \\\n');
}

function both(lines: (en: boolean) => string[]): Text {
  return { en: lines(true).join('\n'), zh: lines(false).join('\n') };
}

function indented(text: string, by: number): string[] {
  return text.split('\n').map((line) => ' '.repeat(by) + line);
}

/** One number, sent by whatever computed it; its token comes from `CRUX_TOKEN`, too. */
export function valueSnippet({ url, keyResultId }: Pick<SnippetFor, 'url' | 'keyResultId'>): string {
  return [
    'curl --fail-with-body --silent --show-error --retry 5 --retry-connrefused \\',
    '  --header "Authorization: Bearer $CRUX_TOKEN" --header "Content-Type: application/json" \\',
    `  --data "{ \\"value\\": $VALUE, \\"at\\": \\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\\" }" \\`,
    `  ${url}/api/key-results/${keyResultId}/readings`,
  ].join('\n');
}
