import type { DebtItem } from '../../../../contract/debt.ts';
import { may } from '../../../../core/access/may.ts';
import type { AccessRecord } from '../../../../core/access/relation.ts';
import { isAskedAgain, isInterestShown } from '../../../../core/okr/debt.ts';
import type { Ask } from '../../../ask/change.ts';
import type { DebtItemsTable } from '../../../db/tables/debt.ts';
import { presentIndicators } from '../../../standing/indicator.ts';
import { mayRead } from '../../../standing/load.ts';
import { personRef } from '../../../standing/person.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { listObjectivesOfDebt } from '../../../store/debt.ts';
import { listIndicatorsById } from '../../../store/indicators.ts';
import { listAgreements } from '../../../store/objectives.ts';
import { namesOf } from '../../../store/people.ts';
import { listTeams } from '../../../store/teams.ts';

/** Everybody in the organization sees it; it is its team's and its proposer's to change. */
export function debtRecord({ organization_id, team_id, proposed_by }: DebtItemsTable): AccessRecord {
  return { organizationId: organization_id, teamId: team_id, ownerId: proposed_by, visibility: 'everyone' };
}

/** Rows → what the API tells, by the same few queries however many they are. */
export async function presentDebt(ask: Ask, rows: readonly DebtItemsTable[]): Promise<DebtItem[]> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const [teams, objectives, indicators, names] = await Promise.all([
    listTeams(db, organizationId),
    objectivesOf(ask, rows),
    indicatorsOf(ask, rows),
    namesOf(
      db,
      organizationId,
      rows.flatMap((row) => [row.proposed_by, row.closed?.by ?? null]),
    ),
  ]);
  return rows.map((row): DebtItem => {
    const { indicatorId, ...told } = row.interest;
    const team = teams.find((one) => one.id === row.team_id);
    return {
      id: row.id,
      team: { id: row.team_id, name: team?.name ?? '' },
      text: row.text,
      kind: row.kind,
      interest: { ...told, indicator: indicators.get(indicatorId ?? '') ?? null },
      evidenced: isInterestShown(row.interest),
      risk: row.risk,
      since: row.since_day,
      capacity: row.capacity,
      closed: row.closed && { ...row.closed, by: personRef(row.closed.by, names), stage: row.closed.stage ?? null },
      asksAgain: isAskedAgain(row.closed, team?.stage ?? null),
      proposedBy: personRef(row.proposed_by, names),
      createdAt: row.created_at,
      version: row.version,
      objectives: objectives.get(row.id) ?? [],
      can: { edit: may(actor, 'edit-objective', debtRecord(row)) === 'yes' },
    };
  });
}

async function objectivesOf({ db, actor }: Ask, rows: readonly DebtItemsTable[]) {
  const { organizationId } = actor;
  const found = await listObjectivesOfDebt(
    db,
    organizationId,
    rows.map((row) => row.id),
  );
  const ids = found.map((one) => one.id);
  const agreements = Map.groupBy(await listAgreements(db, organizationId, ids), (one) => one.objective_id);
  const visible = found.filter((one) => mayRead(actor, objectiveRecord(one, agreements.get(one.id) ?? [])));
  const byItem = Map.groupBy(visible, (one) => one.debt_id ?? '');
  return new Map([...byItem].map(([item, some]) => [item, some.map(({ id, text, state }) => ({ id, text, state }))]));
}

async function indicatorsOf(ask: Ask, rows: readonly DebtItemsTable[]) {
  const ids = rows.flatMap(({ interest }) => (interest.indicatorId === null ? [] : [interest.indicatorId]));
  if (ids.length === 0) return new Map<string, DebtItem['interest']['indicator']>();
  const shown = await presentIndicators(ask, await listIndicatorsById(ask.db, ask.actor.organizationId, ids));
  return new Map(shown.map(({ id, name, unit, value }) => [id, { id, name, unit, value }]));
}
