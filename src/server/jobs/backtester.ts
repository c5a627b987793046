import { runBacktest } from '../resources/objectives/forecasts/backtests.ts';
import type { Services } from '../ask/services.ts';

export type Backtester = {
  /** Looks back at every closed cycle that was not looked at yet. */
  runDue(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Looks back at closed cycles, one after the other and never inside a request. Two nodes that do the same write the same:
 * forecasts are seeded.
 */
export function startBacktester(services: Services, { everySeconds = 60 } = {}): Backtester {
  let running: Promise<void> | undefined;
  let stopped = false;

  async function run(): Promise<void> {
    try {
      while (!stopped && (await runBacktest(services)));
    } catch (fault) {
      services.log.error({ fault }, 'closed key results could not be forecast again');
    }
  }

  const runDue = () => (running ??= run().finally(() => (running = undefined)));
  if (everySeconds > 0) void runDue();
  const timer = everySeconds > 0 ? setInterval(() => void runDue(), everySeconds * 1000) : undefined;
  timer?.unref();
  return {
    runDue,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
