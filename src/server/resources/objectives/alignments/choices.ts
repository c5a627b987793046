import type { AlignmentWay } from '../../../../core/okr/words.ts';
import type { AlignmentChoice } from '../../../../contract/alignments.ts';
import type { Ask } from '../../../ask/change.ts';
import { idsOfLabel } from '../../../standing/label.ts';
import { mayRead, openObjective } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { type LinkedRow, listLinked } from '../../../store/alignments.ts';
import { listAgreements, listObjectives } from '../../../store/objectives.ts';
import { findKeyResults, findObjectives } from '../../../store/search.ts';
import { listTeams } from '../../../store/teams.ts';

const most = 20;
/** Drafts of others and what is closed are found and left out, so more are read than shown. */
const looked = 200;

type Query = { direction: AlignmentWay; q: string; label?: string | undefined };

/** Objectives and, on the way up, key results that have all the words and the label, newest first; of cycles that are not closed. */
export async function listChoices(ask: Ask, id: string, { direction, q, label }: Query): Promise<AlignmentChoice[]> {
  const { db, actor } = ask;
  const { row } = await openObjective(ask, id, 'read');
  const words = q.split(/\s+/).filter((word) => word !== '');
  const labelIds = await idsOfLabel(ask, label);
  const isNear = words.length === 0 && labelIds === undefined;
  const [objectives, keyResults] = isNear
    ? [await listNear(ask, row.team_id, direction), []]
    : await Promise.all([
        findObjectives(db, actor.organizationId, words, looked, labelIds),
        direction === 'serves' && words.length > 0
          ? findKeyResults(db, actor.organizationId, words, looked, labelIds)
          : [],
      ]);
  const ids = [...objectives.map((one) => one.id), ...keyResults.map((one) => one.objective_id)];
  const seen = await listSeen(
    ask,
    [...new Set(ids)].filter((one) => one !== id),
  );
  const choices = [
    ...objectives.map((one) => ({ objective: seen.get(one.id), keyResult: undefined })),
    ...keyResults.map((one) => ({ objective: seen.get(one.objective_id), keyResult: one })),
  ];
  return choices.flatMap(({ objective, keyResult }) =>
    objective === undefined ? [] : [choiceOf(objective, keyResult)],
  );
}

function choiceOf(objective: LinkedRow, keyResult: { id: string; text: string } | undefined): AlignmentChoice {
  return {
    objectiveId: objective.id,
    keyResultId: keyResult?.id ?? null,
    text: keyResult?.text ?? objective.text,
    of: keyResult === undefined ? '' : objective.text,
    team: objective.team_name,
    cycle: objective.cycle_name,
  };
}

/** Without words: the objectives of the teams above, the nearest first, or of those right below. */
async function listNear({ db, actor }: Ask, teamId: string, direction: Query['direction']) {
  const teams = await listTeams(db, actor.organizationId);
  const parents = new Map(teams.map((team) => [team.id, team.parent_id]));
  const near =
    direction === 'serves'
      ? above(teamId, parents)
      : teams.filter((one) => one.parent_id === teamId).map((one) => one.id);
  const found = await Promise.all(
    near.slice(0, most).map((one) => listObjectives(db, actor.organizationId, { teamId: one })),
  );
  return found.flatMap((rows) => rows.toReversed());
}

/** A team is never above itself, so this ends. */
function above(teamId: string, parents: ReadonlyMap<string, string | null>): string[] {
  const parent = parents.get(teamId) ?? null;
  return parent === null ? [] : [parent, ...above(parent, parents)];
}

async function listSeen({ db, actor }: Ask, ids: string[]): Promise<Map<string, LinkedRow>> {
  const rows = await listLinked(db, actor.organizationId, ids);
  const agreements = Map.groupBy(await listAgreements(db, actor.organizationId, ids), (one) => one.objective_id);
  const shown = rows.filter(
    (row) =>
      row.removed_at === null &&
      row.cycle_state !== 'closed' &&
      mayRead(actor, objectiveRecord(row, agreements.get(row.id) ?? [])),
  );
  return new Map(shown.map((row) => [row.id, row]));
}
