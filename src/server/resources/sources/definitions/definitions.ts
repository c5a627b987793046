import type { Hono } from 'hono';
import { definitionsEndpoints, type DefinitionChange } from '../../../../contract/definitions.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { listReadingsByHash } from '../../../standing/measured.ts';
import { openForChange } from '../../../standing/open-key-result.ts';
import { updateKeyResult } from '../../../store/key-results.ts';
import { namesOf } from '../../../store/people.ts';
import { refuse } from '../../../../core/refusal.ts';
import { countedEnds } from '../../../../core/standing/measure.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import type { ConnectionsTable, DefinitionsTable, SourcesTable } from '../../../db/tables/sources.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { frozenOf } from '../../../standing/measure.ts';
import { aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { presentDefinition } from './present.ts';
import { insertDefinitionChange, listDefinitionChanges, updateDefinitionChange } from '../../../store/definitions.ts';

export function serveDefinitions(app: Hono, services: Services): void {
  serve(app, services, definitionsEndpoints, {
    list: (call) => showDefinitions(call, call.params.keyResultId),
    answer: (call) => answerDefinition(call, call.params.keyResultId, call.params.definitionId, call.body),
  });
}

type Answer = { answer: 'keep' } | { answer: 'anew'; baseline: number };

export async function showDefinitions(ask: Ask, keyResultId: string): Promise<DefinitionChange[]> {
  const { db, actor } = ask;
  await openKeyResult(ask, keyResultId, 'read');
  return present(ask, keyResultId, await listDefinitionChanges(db, actor.organizationId, keyResultId));
}

/** The baseline of a frozen cycle is measured anew as well: the old one was of another number. */
export async function answerDefinition(
  change: Change,
  keyResultId: string,
  id: string,
  answer: Answer,
): Promise<DefinitionChange> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  const { keyResult, row: objective, access } = await openForChange(change, keyResultId, 'bind-source');
  const known = await listDefinitionChanges(db, organizationId, keyResultId);
  const row = known.find((one) => one.id === id) ?? refuse('not-found');
  const baseline = answer.answer === 'anew' ? answer.baseline : row.baseline_before;
  const after: DefinitionsTable = {
    ...row,
    answer: answer.answer,
    baseline_after: answer.answer === 'anew' ? answer.baseline : null,
    answered_by: actor.id,
    answered_at: now.toISOString(),
  };
  await updateDefinitionChange(db, after);
  const frozen = frozenOf(keyResult);
  // Taking an answer back to "keep" brings the old baseline back.
  if (answer.answer === 'anew' || row.answer === 'anew')
    await updateKeyResult(db, organizationId, keyResultId, {
      baseline,
      ...(frozen === null ? {} : { frozen: { ...frozen, baseline } }),
    });
  record({
    type: 'definition.answered',
    subjectId: keyResultId,
    ...aboutObjective(objective, access),
    values: { text: keyResult.text },
    before: { baseline: countedEnds({ ...keyResult, frozen }).baseline },
    after: { answer: answer.answer, baseline },
  });
  const [shown] = await present(change, keyResultId, [after]);
  return shown ?? refuse('not-found');
}

type Bound = { before: SourcesTable | undefined; after: SourcesTable; connection: ConnectionsTable };

/** Written down when a key result begins to be read by another question than before. */
export async function noteDefinition(
  change: Change,
  keyResult: KeyResultsTable,
  { before, after, connection }: Bound,
): Promise<void> {
  const { db, actor, now, record } = change;
  if (!before || before.query_hash === after.query_hash || before.last_read_at === null) return;
  const { baseline } = countedEnds({ ...keyResult, frozen: frozenOf(keyResult) });
  const row: DefinitionsTable = {
    organization_id: actor.organizationId,
    key_result_id: keyResult.id,
    id: uuidV7(),
    at: now.toISOString(),
    changed_by: actor.id,
    from_hash: before.query_hash,
    to_hash: after.query_hash,
    from_question: questionOf(before, before.connection_id === connection.id ? connection.name : ''),
    to_question: questionOf(after, connection.name),
    baseline_before: keyResult.measure === 'change' ? baseline : null,
    answer: null,
    baseline_after: null,
    answered_by: null,
    answered_at: null,
  };
  await insertDefinitionChange(db, row);
  const { row: objective, access } = await openKeyResult(change, keyResult.id, 'read');
  record({
    type: 'definition.changed',
    subjectId: keyResult.id,
    ...aboutObjective(objective, access),
    values: { text: keyResult.text },
    before: { question: row.from_question },
    after: { question: row.to_question },
  });
}

function questionOf({ config, name }: SourcesTable, connection: string): string {
  const parts = Object.entries(config).map(([key, value]) => `${key}: ${String(value)}`);
  return [name || connection, ...parts].filter((part) => part !== '').join(' · ');
}

async function present(
  { db, actor }: Ask,
  keyResultId: string,
  rows: readonly DefinitionsTable[],
): Promise<DefinitionChange[]> {
  const [names, firsts] = await Promise.all([
    namesOf(
      db,
      actor.organizationId,
      rows.flatMap((row) => [row.changed_by, row.answered_by]),
    ),
    listReadingsByHash(db, actor.organizationId, keyResultId),
  ]);
  return rows.map((row) => presentDefinition(row, names, firsts.get(row.to_hash)));
}
