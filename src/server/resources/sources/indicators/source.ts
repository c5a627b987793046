import type { Indicator } from '../../../../contract/indicators.ts';
import type { Change } from '../../../ask/change.ts';
import type { Vault } from '../../../secrets/vault.ts';
import { presentIndicator, takeIndicator } from '../../../standing/indicator.ts';
import { deleteSource, findSource, putSource } from '../../../store/sources.ts';
import { type Asked, sourceRow } from '../sources/source-row.ts';
import { unboundRow } from '../sources/unbound-row.ts';

/** From now on it is read by itself, in every cycle and between them. */
export async function bindIndicator(
  change: Change,
  vault: Vault,
  id: string,
  body: Omit<Asked, 'subjectId' | 'teamId'>,
): Promise<Indicator> {
  const { db, actor, record } = change;
  const indicator = await takeIndicator(change, id, 'bind-source');
  const before = await findSource(db, actor.organizationId, id);
  const asked = { ...body, subjectId: id, teamId: indicator.team_id };
  const { row, connection } = await sourceRow(change, vault, asked, before);
  await putSource(db, row);
  record({
    type: 'indicator.bound',
    subjectId: id,
    teamId: indicator.team_id,
    values: { name: indicator.name, source: row.name || connection.name },
    after: { connectionId: connection.id, config: row.config, queryHash: row.query_hash },
  });
  return presentIndicator(change, indicator);
}

export async function unbindIndicator(change: Change, id: string): Promise<Indicator> {
  const { db, actor, record } = change;
  const indicator = await takeIndicator(change, id, 'bind-source');
  const before = await findSource(db, actor.organizationId, id);
  if (!before) return presentIndicator(change, indicator);
  await deleteSource(db, actor.organizationId, id);
  const about = { subjectId: id, teamId: indicator.team_id, values: { name: indicator.name } };
  record({ type: 'indicator.unbound', ...about, before });
  return presentIndicator(change, indicator);
}

/** Undoes it in one step: the same question to the same connection, and what was read before goes on. */
export async function restoreSource(change: Change, id: string): Promise<Indicator> {
  const { db, actor, record } = change;
  const indicator = await takeIndicator(change, id, 'bind-source');
  if (await findSource(db, actor.organizationId, id)) return presentIndicator(change, indicator);
  const { team_id: teamId } = indicator;
  const { row, connection } = await unboundRow(change, { subjectId: id, teamId, type: 'indicator.unbound' });
  await putSource(db, row);
  record({
    type: 'indicator.bound',
    subjectId: id,
    teamId,
    values: { name: indicator.name, source: row.name || connection.name },
    after: { connectionId: connection.id, config: row.config, queryHash: row.query_hash },
  });
  return presentIndicator(change, indicator);
}
