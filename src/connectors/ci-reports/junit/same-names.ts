// Watches the cases of one suite that have the same name: a case that was run again, or several cases of one name.
import { detached } from '../detached.ts';
import type { Again } from '../report.ts';
import type { Attributes } from '../xml.ts';

export type Result = 'passed' | 'failed' | 'errors';

/** `inOrder`: a failed run followed by another is taken for an earlier try; `inAnyOrder`: all runs of a name that passed once. */
export type Repeats = { inOrder: Again; inAnyOrder: Again };

type Runs = { passed: number; failed: number; errors: number; open: Result | undefined };

/** Names beyond are not watched: each of their cases stands for itself. */
const mostNames = 500_000;

export function sameNames(): { add(attributes: Attributes, result: Result): void; repeats(): Repeats } {
  const known = new Map<string, Runs>();
  const inOrder = { passed: 0, failed: 0, errors: 0, flaky: 0 };
  return {
    add(attributes, result) {
      const key = keyOf(attributes);
      if (key === undefined) return;
      const runs = known.get(key) ?? { passed: 0, failed: 0, errors: 0, open: undefined };
      runs[result]++;
      // A failure and an error under one name are two findings about one case (pytest: at the end of it), not two tries.
      if (runs.open && (result === 'passed' || result === runs.open)) {
        inOrder[runs.open]++;
        if (result === 'passed') inOrder.flaky++;
      }
      runs.open = result === 'passed' ? undefined : result;
      if (known.size < mostNames) known.set(known.has(key) ? key : detached(key), runs);
    },
    repeats() {
      const inAnyOrder = { passed: 0, failed: 0, errors: 0, flaky: 0 };
      for (const { passed, failed, errors } of known.values()) {
        if (passed === 0 || failed + errors === 0) continue;
        inAnyOrder.passed += passed - 1;
        inAnyOrder.failed += failed;
        inAnyOrder.errors += errors;
        inAnyOrder.flaky++;
      }
      return { inOrder, inAnyOrder };
    },
  };
}

export function runsIn({ passed, failed, errors }: Again): number {
  return passed + failed + errors;
}

/** Cases without a name are not the same case. */
function keyOf({ classname, name, file }: Attributes): string | undefined {
  return name ? `${file ?? ''}\n${classname ?? ''}\n${name}` : undefined;
}
