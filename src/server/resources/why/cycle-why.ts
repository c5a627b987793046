import type { z } from 'zod';
import type { CycleWhy, whyEndpoints } from '../../../contract/why.ts';
import { addDays } from '../../../core/calendar/day.ts';
import { isoWeekOf } from '../../../core/calendar/iso-week.ts';
import { countTrace, meanOfTeamsTrace, saidTrace } from '../../../core/progress/count-trace.ts';
import { countRule, objectivesRule } from '../../../core/progress/counts.ts';
import { statusNames } from '../../../core/progress/status.ts';
import { rollUpTeam } from '../../../core/progress/team-roll-up.ts';
import type { Trace, TraceInput } from '../../../core/progress/trace.ts';
import type { Reading } from '../../change.ts';
import { listObjectives } from '../objectives/actions.ts';
import { loadAround } from '../objectives/load.ts';
import { aroundOf, presentKeyResults } from '../objectives/present.ts';
import { rolledUp } from '../objectives/roll-up.ts';
import { itemsOf, listSaid } from '../overviews/actions.ts';
import { type Within, openScope } from '../overviews/scope.ts';
import { countObjectives, countOf, listCounted, sumRollUps } from '../standings/sums.ts';

type Asked = z.output<NonNullable<typeof whyEndpoints.cycle.query>>;

/** What a sheet lists; the rest is counted. */
const mostInputs = 30;

/** A number of a cycle's overview with its rule and what went in. Nobody is named: key results and teams are. */
export async function whyCycle(reading: Reading, cycleId: string, asked: Asked): Promise<CycleWhy> {
  const within = await openScope(reading, cycleId, asked);
  const { team } = within;
  return { team: team ? { id: team.id, name: team.name } : null, trace: await traceOf(reading, within, asked) };
}

async function traceOf(reading: Reading, within: Within, { number, week }: Asked): Promise<Trace> {
  const { db } = reading;
  const { scope } = within;
  if (number === 'objectives') {
    const { objectives } = await countObjectives(db, scope);
    return countTrace(objectivesRule, objectives, [], scope.today);
  }
  if (number === 'progress') return whyProgress(reading, within);
  if (number === 'confidence') return whySaid(reading, within, week ?? scope.today);
  const [count, rows] = await Promise.all([
    countOf(db, scope, number),
    listCounted(db, scope, number, { from: 0, size: mostInputs }),
  ]);
  const items = await itemsOf(reading, within, rows);
  const inputs = items.map(
    (item): TraceInput => ({
      name: { en: `${item.team.name} · ${item.text}`, zh: `${item.team.name} · ${item.text}` },
      ...shownOf(number, item),
    }),
  );
  return countTrace(countRule(number), count, inputs, scope.today);
}

type Item = Awaited<ReturnType<typeof itemsOf>>[number];

/** Of each key result what the count went by. */
function shownOf(number: string, item: Item): Pick<TraceInput, 'value' | 'unit' | 'at'> {
  if (number === 'stale') return { value: item.checkedInAt?.slice(0, 10) ?? null, at: item.checkedInAt ?? undefined };
  if (/confidence/.test(number)) return { value: item.confidence, at: item.checkedInAt ?? undefined };
  if (/progress|measured/.test(number)) return { value: item.progress, unit: 'share' };
  return { value: statusNames[item.status], at: item.since ?? undefined };
}

/** One team: each objective explains itself further down. Many teams: each with its mean. */
async function whyProgress(reading: Reading, { cycle, teams, scope }: Within): Promise<Trace> {
  const { db, actor, now } = reading;
  const only = scope.teamIds?.length === 1 ? scope.teamIds[0] : undefined;
  if (only === undefined) {
    const names = new Map(teams.map((team) => [team.id, team.name]));
    const sums = await sumRollUps(db, scope);
    return meanOfTeamsTrace(
      sums.map((sum) => ({ ...sum, name: names.get(sum.teamId) ?? '' })),
      mostInputs,
    );
  }
  const rows = await listObjectives(db, actor.organizationId, { teamId: only, cycleId: cycle.id });
  const published = rows.filter((row) => row.state === 'published');
  const loaded = await loadAround(reading, published);
  const members = published.map((row) => ({
    id: row.id,
    name: row.text,
    rollUp: rolledUp(presentKeyResults(row, loaded, { checkIn: false, edit: false }, aroundOf(row, cycle, now, loaded))),
  }));
  return rollUpTeam(members).trace;
}

async function whySaid({ db, actor }: Reading, { cycle, teams, scope }: Within, day: string): Promise<Trace> {
  const { start } = isoWeekOf(day);
  const days = { from: start, to: addDays(start, 6) };
  const teamIds = scope.teamIds ?? teams.map((team) => team.id);
  const said = await listSaid(db, actor.organizationId, { cycleId: cycle.id, teamIds, ...days });
  return saidTrace(
    said.flatMap(({ text, confidence, at }) => (confidence === null ? [] : [{ text, confidence, at }])),
    days,
  );
}
