import { refuse } from '../../core/refusal.ts';

/** Lets `most` pieces of work run at once and `waiting` wait for their turn; more are refused. */
export function fewAtOnce(
  most: number,
  waiting: number,
  refuseMore = (): never => refuse('too-many-pushes'),
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) {
      if (queue.length >= waiting) refuseMore();
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
