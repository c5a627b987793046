import { findCycle } from '../../../standing/cycle.ts';
import type { z } from 'zod';
import type { cycleImageQuery } from '../../../../contract/charts.ts';
import type { Drawing } from '../../../../core/chart/chart.ts';
import { refuse } from '../../../../core/refusal.ts';
import { type Lang, say, type Text } from '../../../../core/text.ts';
import type { Ask } from '../../../ask/change.ts';
import { showOverview } from '../overviews/overviews.ts';
import { showTeams } from '../overviews/statistics.ts';

type Asked = z.output<typeof cycleImageQuery>;

const titles: Record<Asked['of'], Text> = {
  progress: { en: 'How far: {cycle}', zh: '进度分布：{cycle}' },
  confidence: { en: 'How sure: {cycle}', zh: '信心分布：{cycle}' },
  'heat-map': { en: 'Confidence by team and week: {cycle}', zh: '各团队每周信心：{cycle}' },
};

/** One of the overview's drawings, from the very sums that its page shows. */
export async function showCycleDrawing(
  ask: Ask,
  cycleId: string,
  { of, team, label, page, lang: asked }: Asked,
  lang: Lang,
): Promise<{ chart: Drawing; title: string }> {
  const cycle = (await findCycle(ask.db, ask.actor.organizationId, cycleId)) ?? refuse('not-found');
  const title = say(titles[of], asked ?? lang, { cycle: cycle.name });
  if (of === 'heat-map') {
    const { weeks, teams } = await showTeams(ask, cycleId, { team, label, page });
    return { title, chart: { shape: of, weeks, teams: teams.map(({ name, cells }) => ({ name, cells })) } };
  }
  const overview = await showOverview(ask, cycleId, { team, label });
  const none = of === 'progress' ? overview.noProgress : overview.noConfidence;
  return { title, chart: { shape: 'distribution', of, counts: overview[of], none } };
}
