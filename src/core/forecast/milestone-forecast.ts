// When a milestone's last step will be accepted: the steps left at the pace of the team's own finished steps.
import { uncertain } from './chance.ts';
import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { utc, type Zones } from '../calendar/zones.ts';
import type { Text } from '../text.ts';
import { fill, type Trace } from '../standing/trace.ts';
import { sampleDistribution } from './distribution.ts';
import { type NoForecast, noForecast } from './forecast.ts';
import { type EventAhead, eventCheck, type GateCheck } from './gate.ts';
import { seeded } from './random.ts';

export type MilestoneForecastInput = {
  /** Days from one accepted step to the next, of the team's own finished steps, in order. */
  durations: readonly number[];
  stepsLeft: number;
  /** The day the last step was accepted, or work on the first began. */
  since: Day;
  today: Day;
  cycleEnd: Day;
  /** Whose days they are; absent: those of UTC. */
  zones?: Zones | undefined;
  seed: string;
  event?: EventAhead | undefined;
};

export type MilestoneForecast = {
  given: true;
  /** The day the last step is accepted: half of the paths are done by `median`. */
  median: Day;
  band50: [Day, Day];
  band80: [Day, Day];
  /** Share of paths that are done by the end of the cycle, 0–1. */
  chance: number;
  assumptions: Text[];
  trace: Trace;
};

const stepsNeeded = 10;
const paths = 2000;

/**
 * Monte Carlo: each path redraws the history, then draws one duration per step left. The step under way cannot end in
 * the past, so a path that would have is taken to end today at the earliest. Fewer than ten finished steps: no forecast.
 */
export function forecastMilestone(input: MilestoneForecastInput): MilestoneForecast | NoForecast {
  const { durations, stepsLeft, event, since, today } = input;
  const checks = [enoughCheck(durations.length), eventCheck(event, today, input.zones ?? utc)];
  if (checks.some((check) => !check.ok)) return noForecast(checks);
  const days = sampleDistribution(simulate(input));
  const dayAt = (p: number) => addDays(since, Math.ceil(days.quantile(p)));
  const chance = uncertain(days.atMost(daysBetween(since, input.cycleEnd)));
  return {
    given: true,
    median: dayAt(0.5),
    band50: [dayAt(0.25), dayAt(0.75)],
    band80: [dayAt(0.1), dayAt(0.9)],
    chance,
    assumptions: [likeFinished, noneAdded, fill(basis, { n: durations.length })],
    trace: {
      formula: {
        en: 'days of the steps left, each drawn from the finished ones; quantiles of 2,000 paths',
        zh: '剩余步骤的天数，逐个从已完成的步骤中抽取；取 2000 条路径的分位数',
      },
      inputs: [
        { name: { en: 'Steps left', zh: '剩余步骤' }, value: stepsLeft, at: today },
        { name: { en: 'Finished steps drawn from', zh: '抽取所依据的已完成步骤' }, value: durations.length },
        { name: { en: 'End of the cycle', zh: '周期结束日' }, value: input.cycleEnd },
      ],
      steps: [{ what: { en: 'Chance to finish in the cycle', zh: '周期内完成的概率' }, value: chance, unit: 'chance' }],
      result: dayAt(0.5),
    },
  };
}

/** Days from `since` to the last acceptance, per path. */
function simulate(input: MilestoneForecastInput): Float64Array {
  const { durations, stepsLeft, today } = input;
  const random = seeded(input.seed);
  const elapsed = daysBetween(input.since, today);
  return Float64Array.from({ length: paths }, () => {
    const history = durations.map(() => durations[random.index(durations.length)] as number);
    let days = 0;
    for (let step = 0; step < stepsLeft; step++) {
      days += history[random.index(history.length)] as number;
      if (step === 0) days = Math.max(days, elapsed);
    }
    return days;
  });
}

function enoughCheck(n: number): GateCheck {
  const ok = n >= stepsNeeded;
  return { code: 'too-few', ok, text: fill(ok ? enough : tooFew, { n }) };
}

const enough: Text = { en: '{n} finished steps of the team.', zh: '团队已完成 {n} 个步骤。' };
const tooFew: Text = {
  en: 'Not enough data: {n} finished steps, 10 are needed.',
  zh: '数据不足：只有 {n} 个已完成的步骤，需要 10 个。',
};
const likeFinished: Text = {
  en: 'Steps to come take as long as finished ones, in any order.',
  zh: '往后的步骤与已完成的步骤耗时相似，先后次序不影响。',
};
const basis: Text = { en: 'Based on {n} finished steps of the team.', zh: '依据团队已完成的 {n} 个步骤。' };
const noneAdded: Text = { en: 'No step is added or dropped.', zh: '不增加也不减少步骤。' };
