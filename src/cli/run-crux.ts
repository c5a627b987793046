import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../scripts/crux.mjs', import.meta.url));

export type Ran = { status: number | null; out: string; err: string };

/** For tests: the real program as a child process, in English unless the environment says otherwise. */
export function runCrux(
  args: string[],
  {
    input,
    env,
    cwd,
    node = process.execPath,
  }: { input?: string | Buffer; env?: Record<string, string>; cwd?: string; node?: string } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { CRUX_LANG: _, ...rest } = process.env;
    const child = spawn(node, [program, ...args], { cwd, env: { ...rest, LC_ALL: 'C', ...env } });
    const ran: Ran = { status: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.err += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ran, status }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}
