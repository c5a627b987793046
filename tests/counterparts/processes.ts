// Processes with all below them, from the system's own list.
import { readFileSync, readdirSync } from 'node:fs';

/** Stops them before those below them, and wakes them after. */
export function signalAll(pids: readonly number[], signal: 'SIGSTOP' | 'SIGCONT'): void {
  const all = pids.flatMap((pid) => [pid, ...below(pid)]);
  for (const pid of signal === 'SIGSTOP' ? all : all.toReversed()) process.kill(pid, signal);
}

function below(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent] = /^\d+ \(.*\) \w (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        return [{ pid: Number(name), parent: Number(parent) }];
      } catch {
        return []; // ended while the list was read
      }
    });
  const direct = parents.filter(({ parent }) => parent === pid).map((one) => one.pid);
  return direct.flatMap((child) => [child, ...below(child)]);
}
