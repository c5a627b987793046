// Runs the blocks of one page in one shell, one after the other, as a reader pastes them.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

export type Ran = { exit: number; printed: string; complained: string };

const mark = '\u001E';

/** What each block printed and how its last failing command ended; variables go on from one to the next. */
export async function runShell(scripts: readonly string[], cwd: string, given: Record<string, string>): Promise<Ran[]> {
  const end = `printf '${mark}%s${mark}' "$failed"; printf '${mark}' >&2; failed=0`;
  const script = [
    "trap 'failed=$?' ERR",
    'set -o pipefail',
    'failed=0',
    ...scripts.map((one) => `${one}\n${end}`),
  ].join('\n');
  const env = process.env;
  const fetched = (name: string) => [env[`CURL_${name}`], env[`JQ_${name}`]];
  const bash = spawn('bash', ['-c', script], {
    cwd,
    env: {
      ...env,
      PATH: [...fetched('PATH'), env['PATH']].filter(Boolean).join(delimiter),
      ...(fetched('LIBRARIES').some(Boolean) && {
        LD_LIBRARY_PATH: fetched('LIBRARIES').filter(Boolean).join(delimiter),
      }),
      ...given,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  bash.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  bash.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  await new Promise((resolve) => bash.once('close', resolve));
  const parts = out.split(mark);
  const complaints = err.split(mark);
  return scripts.map((_, index) => ({
    printed: parts[2 * index] ?? '',
    exit: Number(parts[2 * index + 1] ?? 127),
    complained: complaints[index] ?? '',
  }));
}
