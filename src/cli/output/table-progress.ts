import type { Progress } from '../input/installation.ts';
import type { Terminal } from '../terminal.ts';

/** Each table as it is through, beside the result; silent where nobody watches, unless it must be seen. */
export function tableProgress({ err }: Terminal, always = false): Progress {
  if (!always && !process.stderr.isTTY) return () => undefined;
  return (table, { rows }) => err(`  ${table.padEnd(24)} ${String(rows).padStart(9)}\n`);
}
