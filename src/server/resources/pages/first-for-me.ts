import type { ComesFirst } from '../../../contract/week.ts';
import { comesFirst, layersApart } from '../../../core/standing/comes-first.ts';
import { statusAt } from '../../../core/standing/worst-first.ts';
import type { Ask } from '../../ask/change.ts';
import { todayOf } from '../../ask/today.ts';
import { listCycles, pickCurrent } from '../../standing/cycle.ts';
import { idsOfLabel } from '../../standing/label.ts';
import { readable } from '../../standing/readable.ts';
import { settleStandings } from '../../standing/standings.ts';
import { listDiagnoses } from '../../store/focus.ts';
import { listMapLinks, listMapObjectives, type MapRow } from '../../store/map.ts';
import { listTeams } from '../../store/teams.ts';
import { listMyObjectives } from '../../store/week.ts';

/** So many are read; whoever has more sees those that come first. */
const most = 20;

/** All public objectives that reach me, of my teams and those above them and my own elsewhere, in one order. */
export async function showFirst(ask: Ask, label?: string): Promise<ComesFirst> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  await settleStandings(ask);
  const [cycles, teams, labelIds] = await Promise.all([
    listCycles(ask),
    listTeams(db, organizationId),
    idsOfLabel(ask, label),
  ]);
  const cycle = pickCurrent(cycles, now);
  if (cycle === null) return { objectives: [], more: 0, apart: [] };
  const today = todayOf(ask);
  const running = cycles.filter(
    (one) => one.id === cycle.id || (one.state === 'running' && one.start <= today && today <= one.end),
  );
  const teamIds = withThoseAbove(actor.teamIds, teams);
  const lists = await Promise.all(
    running.map((one) =>
      Promise.all([
        listMapObjectives(db, organizationId, { cycleId: one.id, teamIds, today }),
        listMyObjectives(db, organizationId, [actor.id], one.id),
        listDiagnoses(db, organizationId, one.id),
      ]),
    ),
  );
  const mine = new Set(lists.flatMap(([, own]) => own.map((row) => row.id)));
  const chosen = new Set(lists.flatMap(([, , some]) => some.filter((one) => one.chosen === 1).map((one) => one.id)));
  const near = lists.flatMap(([rows]) => rows);
  const known = new Set(near.map((row) => row.id));
  const links = (await listMapLinks(db, organizationId)).filter((link) => link.state === 'accepted');
  const elsewhere = [...mine].filter((id) => !known.has(id));
  const above = reachedFrom([...known, ...elsewhere], links).filter((id) => !known.has(id));
  const further = await listMapObjectives(db, organizationId, {
    ids: [...new Set([...elsewhere, ...above])],
    today,
  });
  const seen = (await readable(ask, [...near, ...further])).filter((row) => row.state === 'published');
  const reaching = seen.filter((row) => known.has(row.id) || mine.has(row.id));
  if (reaching.length === 0) return { objectives: [], more: 0, apart: [] };
  const visible = new Set(seen.map((row) => row.id));
  const up = links
    .filter((link) => visible.has(link.objective_id) && visible.has(link.parent_id))
    .map((link) => ({ from: link.objective_id, to: link.parent_id }));
  const attacks = (row: MapRow) => row.diagnosis_id !== null && chosen.has(row.diagnosis_id);
  const ends = new Map(cycles.map((one) => [one.id, one.end]));
  const facts = reaching.map((row) => ({
    id: row.id,
    teamId: row.team_id,
    text: row.text,
    labels: row.labels,
    mine: mine.has(row.id),
    status: statusAt(row.worst),
    attacks: attacks(row),
    end: ends.get(row.cycle_id) ?? '',
  }));
  const byId = new Map(facts.map((one) => [one.id, one]));
  const bears = (row: { labels: readonly string[] }) =>
    labelIds === undefined || row.labels.some((id) => labelIds.includes(id));
  // Its place is the one it has among all.
  const ordered = comesFirst(facts, up, new Set(seen.filter(attacks).map((row) => row.id))).filter(({ id }) =>
    bears(byId.get(id)!),
  );
  const names = new Map(teams.map((one) => [one.id, one.name]));
  return {
    objectives: ordered.slice(0, most).map(({ id, steps }) => {
      const { teamId, mine: isMine, ...of } = byId.get(id)!;
      return {
        id,
        text: of.text,
        team: { id: teamId, name: names.get(teamId) ?? '' },
        status: of.status,
        labels: of.labels,
        mine: isMine,
        steps,
      };
    }),
    more: Math.max(0, ordered.length - most),
    apart: layersApart(
      reaching.map((row) => ({ id: row.id, teamId: row.team_id })),
      up,
      new Map(seen.flatMap((row) => (row.diagnosis_id === null ? [] : [[row.id, row.diagnosis_id] as const]))),
    ).map((id) => ({ id, name: names.get(id) ?? '' })),
  };
}

function withThoseAbove(own: readonly string[], teams: readonly { id: string; parent_id: string | null }[]): string[] {
  const parents = new Map(teams.map((one) => [one.id, one.parent_id]));
  const found = new Set<string>();
  for (const id of own)
    for (let at: string | null = id; at !== null && !found.has(at); at = parents.get(at) ?? null) found.add(at);
  return [...found];
}

/** All that links lead up to from these. */
function reachedFrom(ids: readonly string[], links: readonly { objective_id: string; parent_id: string }[]): string[] {
  const up = Map.groupBy(links, (link) => link.objective_id);
  const found = new Set(ids);
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const { parent_id } of up.get(id) ?? [])
      if (!found.has(parent_id)) {
        found.add(parent_id);
        waiting.push(parent_id);
      }
  return [...found];
}
