import { momentsOf } from '../../../../core/calendar/cycle.ts';
import { dayAt } from '../../../../core/calendar/zones.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { listSaid } from '../../../store/overviews.ts';
import type { z } from 'zod';
import type { CycleNumber, CycleWhy, whyEndpoints } from '../../../../contract/why.ts';
import { addDays } from '../../../../core/calendar/day.ts';
import { isoWeekOf } from '../../../../core/calendar/iso-week.ts';
import { problemKinds } from '../../../../core/okr/words.ts';
import { countTrace, lastSaidTrace, meanOfTeamsTrace, saidTrace } from '../../../../core/standing/count-trace.ts';
import { type Count, countRule, objectivesRule } from '../../../../core/standing/counts.ts';
import { hypothesisStates } from '../../../../core/standing/hypothesis-report.ts';
import { rollUpObjective } from '../../../../core/standing/objective-roll-up.ts';
import { rollUpTeam } from '../../../../core/standing/team-roll-up.ts';
import { statusNames } from '../../../../core/standing/status.ts';
import type { Trace, TraceInput } from '../../../../core/standing/trace.ts';
import type { Ask } from '../../../ask/change.ts';
import { loadAround } from '../../../standing/load.ts';
import { aroundOf } from '../../../standing/around.ts';
import { membersOf, presentKeyResults } from '../../../standing/card.ts';
import { itemsOf } from '../overviews/overviews.ts';
import { type Within, openScope } from '../overviews/scope.ts';
import { countByMake, countObjectives, countOf, listCounted, sumRollUps } from '../../../store/standing-sums.ts';
import { whyHypotheses, whyProblems } from './told-why.ts';

type Asked = z.output<NonNullable<typeof whyEndpoints.cycle.query>>;

/** What a sheet lists; the rest is counted. */
const mostInputs = 30;

/** A number of a cycle's overview with its rule and what went in. Nobody is named: key results and teams are. */
export async function whyCycle(ask: Ask, cycleId: string, asked: Asked): Promise<CycleWhy> {
  const within = await openScope(ask, cycleId, asked);
  const { team } = within;
  return { team: team ? { id: team.id, name: team.name } : null, trace: await traceOf(ask, within, asked) };
}

async function traceOf(ask: Ask, within: Within, { number, week }: Asked): Promise<Trace> {
  const { db } = ask;
  const { scope } = within;
  if (number === 'objectives') {
    const { objectives } = await countObjectives(db, scope);
    return countTrace(objectivesRule, objectives, [], scope.today);
  }
  if (number === 'progress') return whyProgress(ask, within);
  if (number === 'confidence') return whySaid(ask, within, week ?? scope.today);
  if (number === 'mean-confidence') return whyLastSaid(ask, within);
  if (isProblems(number)) {
    const kind = problemKinds.find((one) => number === `problem-${one}`);
    return whyProblems(ask, within, kind, mostInputs);
  }
  if (isHypotheses(number)) {
    const state = hypothesisStates.find((one) => number === `hypothesis-${one}`);
    return whyHypotheses(ask, within, state, mostInputs);
  }
  return whyCount(ask, within, number);
}

function isProblems(number: CycleNumber): number is Extract<CycleNumber, `problem-${string}`> {
  return number.startsWith('problem-');
}

function isHypotheses(number: CycleNumber): number is Extract<CycleNumber, `hypothes${string}`> {
  return number.startsWith('hypothes');
}

async function whyCount(ask: Ask, within: Within, count: Count): Promise<Trace> {
  const { db } = ask;
  const { scope } = within;
  const [all, rows] = await Promise.all([
    countOf(db, scope, count),
    listCounted(db, scope, count, { from: 0, size: mostInputs }),
  ]);
  const items = await itemsOf(ask, within, rows);
  const inputs = items.map((item): TraceInput => {
    const name = `${item.team.name} · ${item.text}`;
    return { name: { en: name, zh: name }, ...shownOf(count, item, ask) };
  });
  return countTrace(countRule(count), all, inputs, scope.today);
}

type Item = Awaited<ReturnType<typeof itemsOf>>[number];

/** Of each key result what the count went by. */
function shownOf(count: Count, item: Item, { zones }: Ask): Pick<TraceInput, 'value' | 'unit' | 'at'> {
  if (count === 'stale') return { value: item.checkedInAt === null ? null : dayAt(item.checkedInAt, zones) };
  if (count.includes('confidence')) return { value: item.confidence, at: item.checkedInAt ?? undefined };
  if (/progress|measured/.test(count)) return { value: item.progress, unit: 'share' };
  return { value: statusNames[item.status], at: item.since ?? undefined };
}

/** One team: each objective explains itself further down. Many teams: each with its mean. */
async function whyProgress(ask: Ask, { cycle, teams, scope }: Within): Promise<Trace> {
  const { db, actor, now } = ask;
  const only = scope.teamIds?.length === 1 ? scope.teamIds[0] : undefined;
  if (only === undefined) {
    const names = new Map(teams.map((team) => [team.id, team.name]));
    const sums = await sumRollUps(db, scope);
    const named = sums.map((sum) => ({ ...sum, name: names.get(sum.teamId) ?? '' }));
    return meanOfTeamsTrace(named, mostInputs);
  }
  const rows = await listObjectives(db, actor.organizationId, { teamId: only, cycleId: cycle.id });
  const loaded = await loadAround(
    ask,
    rows.filter((row) => row.state === 'published' && row.restricted === null && bearsAsked(row, scope)),
  );
  const members = loaded.rows.map((row) => ({
    id: row.id,
    name: row.text,
    rollUp: rollUpObjective(
      membersOf(presentKeyResults(row, loaded, { checkIn: false, edit: false }, aroundOf(row, cycle, now, loaded))),
    ),
  }));
  // An objective without published key results is not on the page either.
  return rollUpTeam(members.filter(({ id }) => loaded.keyResults.has(id))).trace;
}

/** Labels are asked for by all ids they had. */
function bearsAsked({ labels }: { labels: readonly string[] }, { labelIds }: Within['scope']): boolean {
  return labelIds === undefined || labels.some((one) => labelIds.includes(one));
}

async function whySaid({ db }: Ask, { cycle, scope }: Within, day: string): Promise<Trace> {
  const { start } = isoWeekOf(day);
  const days = { from: start, to: addDays(start, 6) };
  const said = await listSaid(db, scope, momentsOf({ start, end: days.to, zones: cycle.zones }));
  return saidTrace(
    said.flatMap(({ text, confidence, at }) => (confidence === null ? [] : [{ text, confidence, at }])),
    days,
  );
}

async function whyLastSaid({ db }: Ask, { scope }: Within): Promise<Trace> {
  const made = await countByMake(db, scope);
  const said = Array.from({ length: 11 }, (_, confidence) =>
    made.reduce((all, one) => (one.confidence === confidence ? all + one.count : all), 0),
  );
  return lastSaidTrace(said);
}
