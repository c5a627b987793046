import type { Hono } from 'hono';
import { searchEndpoints, type SearchHit } from '../../../contract/search.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { listAgreements, listObjectives } from '../../store/objectives.ts';
import { hasInitials } from '../../../core/pinyin-initials.ts';
import { listTeams } from '../../store/teams.ts';
import type { Ask } from '../../ask/change.ts';
import { bears } from '../../../core/okr/labels.ts';
import { asMerged } from '../../standing/label.ts';
import { mayRead } from '../../standing/load.ts';
import { listLabels } from '../../store/labels.ts';
import { objectiveRecord } from '../../standing/record.ts';
import { findIndicators, findKeyResults, findObjectives, findPeople, findTeams } from '../../store/search.ts';

export function serveSearch(app: Hono, services: Services): void {
  serve(app, services, searchEndpoints, { search: (call) => search(call, call.query.q) });
}

const most = 20;

/** Drafts of others are found and left out, so more are read than shown. */
const looked = 100;

/** As a Chinese name is typed by the first letters of its pinyin; those are not in the database. */
const mayBeInitials = /^[a-z]{2,8}$/i;
const mostNames = 20_000;

/** What I may see that has all the words, a name with these initials, or a label that has the words: teams, then objectives, key results, indicators, people. */
export async function search(ask: Ask, q: string): Promise<SearchHit[]> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const words = q
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8);
  const [teams, found, labelled, keyResults, indicators, people, allTeams, everybody] = await Promise.all([
    findTeams(db, organizationId, words, most),
    findObjectives(db, organizationId, words, looked),
    findLabelled(ask, words),
    findKeyResults(db, organizationId, words, looked),
    findIndicators(db, organizationId, words, most),
    findPeople(db, organizationId, words, most),
    listTeams(db, organizationId),
    mayBeInitials.test(q) ? findPeople(db, organizationId, [], mostNames) : [],
  ]);
  const byInitials = everybody.filter(({ id, name }) => hasInitials(name, q) && !people.some((one) => one.id === id));
  const objectives = [...new Map([...found, ...labelled].map((one) => [one.id, one])).values()];
  const around = await listObjectives(db, organizationId, {
    ids: [...new Set([...objectives.map((one) => one.id), ...keyResults.map((one) => one.objective_id)])],
  });
  const agreements = Map.groupBy(
    await listAgreements(
      db,
      organizationId,
      around.map((one) => one.id),
    ),
    (one) => one.objective_id,
  );
  const visible = new Map(
    around
      .filter((row) => mayRead(actor, objectiveRecord(row, agreements.get(row.id) ?? [])))
      .map((row) => [row.id, row]),
  );
  const teamName = (id: string) => allTeams.find((team) => team.id === id)?.name ?? '';
  return [
    ...[
      ...teams,
      ...allTeams.filter(({ id, name }) => hasInitials(name, q) && !teams.some((one) => one.id === id)),
    ].map(({ id, name }) => ({ kind: 'team' as const, id, objectiveId: null, title: name, beside: '' })),
    ...objectives
      .filter(({ id }) => visible.has(id))
      .map(({ id, text, team_id }) => ({
        kind: 'objective' as const,
        id,
        objectiveId: null,
        title: text,
        beside: teamName(team_id),
      })),
    ...keyResults.flatMap(({ id, objective_id, text }) => {
      const objective = visible.get(objective_id);
      return objective
        ? [{ kind: 'key-result' as const, id, objectiveId: objective_id, title: text, beside: objective.text }]
        : [];
    }),
    ...indicators.map(({ id, name, unit }) => ({
      kind: 'indicator' as const,
      id,
      objectiveId: null,
      title: name,
      beside: unit,
    })),
    ...[...people, ...byInitials].map(({ id, name, email }) => ({
      kind: 'person' as const,
      id,
      objectiveId: null,
      title: name,
      beside: email,
    })),
  ];
}

/** What bears a label that has all the words in its name, whatever the objective says itself. */
async function findLabelled({ db, actor }: Ask, words: readonly string[]) {
  const labels = (await listLabels(db, actor.organizationId)).map(asMerged);
  const has = (name: string) => words.every((word) => name.toLowerCase().includes(word.toLowerCase()));
  const named = labels.filter((one) => one.mergedInto === null && has(one.name));
  const ids = labels.filter((one) => named.some((wanted) => bears([one.id], wanted.id, labels))).map((one) => one.id);
  return ids.length === 0 ? [] : findObjectives(db, actor.organizationId, [], looked, ids);
}
