import { dayAt, dayOfTime } from '../../../../core/calendar/zones.ts';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { type Period, zonesOf } from '../../../../core/calendar/cycle.ts';
import type { Lang } from '../../../../core/text.ts';
import type { ReviewedObjective } from '../../../../formats/review-pack/review-pack.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../../../core/refusal.ts';
import type { ChartDrawer, DrawingAsk } from '../../../charts/chart-drawer.ts';
import { courseOf } from '../../../standing/course.ts';

/** `publishedAt`: of the objective. */
type DrawnFor = { cycle: Period; publishedAt: string | null; now: Date; lang: Lang };

const decoder = new TextDecoder();
/** Others want drawings, too: so often a drawing waits for its turn, and so long each time, in milliseconds. */
const turns = { most: 40, wait: 250 };
const font = 'system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif';

/** The objective with the drawing of each key result that has a course: some eight kilobytes each. */
export async function withCharts(
  charts: ChartDrawer,
  objective: ReviewedObjective,
  keyResults: readonly KeyResult[],
  { cycle, publishedAt, now, lang }: DrawnFor,
): Promise<ReviewedObjective> {
  const zones = zonesOf(cycle);
  const today = dayOfTime(now.getTime(), zones);
  const since = publishedAt === null ? null : dayAt(publishedAt, zones);
  const look = { lang, theme: 'print' as const, width: 680, height: 190, font, year: Number(today.slice(0, 4)) };
  const drawings = await Promise.all(
    keyResults.map(async (one) => {
      const chart = courseOf(one, { cycle, since, today });
      if (chart === undefined) return undefined;
      return drawn(charts, { chart, look, title: one.text, as: 'svg', bare: true });
    }),
  );
  return {
    ...objective,
    keyResults: objective.keyResults.map((one, index) => ({ ...one, chart: drawings[index] })),
  };
}

/** Null where it cannot be drawn: one bad drawing takes nothing from the rest of a file that is half sent. */
async function drawn(charts: ChartDrawer, ask: DrawingAsk): Promise<string | null> {
  for (let turn = 0; turn < turns.most; turn += 1) {
    try {
      return decoder.decode(await charts.draw(ask));
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.code !== 'drawing-busy') return null;
      await sleep(turns.wait);
    }
  }
  return null;
}
