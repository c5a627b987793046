import type { Hono } from 'hono';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { type Indicator, indicatorsEndpoints } from '../../../../contract/indicators.ts';
import { readingsEndpoints } from '../../../../contract/readings.ts';
import { refuse } from '../../../../core/refusal.ts';
import { type Change, inTransaction } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { programOf } from '../../../auth/program.ts';
import { anyTokenOf, bringsToken } from '../../../auth/tokens.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import type { ReadingsTable } from '../../../db/tables/readings.ts';
import type { TokensTable } from '../../../db/tables/sources.ts';
import { readBody, refuseForeignOrigin } from '../../../http/input.ts';
import { outsideOf } from '../../../http/outside.ts';
import { refuseAfterEnd } from '../../../standing/cycle.ts';
import { aboutObjective } from '../../../standing/load.ts';
import { presentIndicator, takeIndicator } from '../../../standing/indicator.ts';
import { openForChange, saveKeyResult } from '../../../standing/open-key-result.ts';
import { type Given, keptAfter, rowsOf, timeOf, valueOf } from '../../../standing/record-reading.ts';
import { keptOfReadings } from '../../../standing/kept.ts';
import { findReading, insertReadings } from '../../../store/readings.ts';
import { refuseIndicator } from '../../../standing/series.ts';
import { findSource } from '../../../store/sources.ts';
import { keepReading } from '../indicators/readings.ts';

const kind = 'push';

/** A plain number by a token, at the address where a person records one by hand. */
export function serveValues(app: Hono, services: Services): void {
  take(readingsEndpoints.create, 'keyResultId', takeValue);
  take(indicatorsEndpoints.record, 'indicatorId', takeIndicatorValue);

  function take({ path, body }: Taking, param: string, keep: Keep): void {
    app.post(path.replace(/\{(\w+)\}/g, ':$1'), async (context, next) => {
      const request = context.req.raw;
      if (!bringsToken(request)) return next();
      refuseForeignOrigin(request, outsideOf(context, services));
      const now = services.clock();
      // Who asks comes first: nothing of a stranger is read.
      const token = await anyTokenOf(services.database.db, request, now);
      // A token of a person or a team records as they do.
      if (token.access !== null) return next();
      if (token.scope !== 'reports') refuse('token-refused');
      const given = (await readBody(body, request)) as Given;
      const id = context.req.param(param) ?? '';
      const author = { organizationId: token.organization_id, id: null, token: { id: token.id, name: token.name } };
      const reply = await inTransaction(services, author, now, async (db, record) =>
        keep({ ...(await programOf(db, token.organization_id)), db, now, record }, token, id, given),
      );
      return context.json(reply);
    });
  }
}

type Taking = { path: string; body?: typeof readingsEndpoints.create.body };
type Keep = (change: Change, token: TokensTable, id: string, given: Given) => Promise<KeyResult | Indicator>;

/** One reading for a moment: the same number again changes nothing, another one for it is refused. */
async function takeValue(change: Change, token: TokensTable, id: string, given: Given): Promise<KeyResult> {
  const { db, now } = change;
  const opened = await openForChange(change, id, 'check-in');
  const { keyResult, row, access, cycle } = opened;
  if (token.team_id !== null && token.team_id !== row.team_id) refuse('not-found');
  if (keyResult.kind === 'milestone') refuse('push-to-steps');
  refuseIndicator(keyResult);
  const source = sourceOf(keyResult, token);
  refuseAfterEnd(cycle, timeOf(given.at, now));
  const reading = await newReading(change, keyResult, given);
  if (!reading) return saveKeyResult(change, opened, {});
  await insertReadings(db, [reading]);
  change.record({
    type: 'reading.recorded',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: keyResult.text, value: reading.value },
    after: reading,
  });
  const kept = keptAfter(keyResult, [reading], change.zones);
  const after = kept === 'look' ? await keptOfReadings(db, token.organization_id, id, change) : kept;
  return saveKeyResult(change, opened, { ...after, ...source });
}

/** The same for an indicator. */
async function takeIndicatorValue(change: Change, token: TokensTable, id: string, given: Given): Promise<Indicator> {
  const { db } = change;
  const row = await takeIndicator(change, id, 'check-in');
  if (token.team_id !== null && token.team_id !== row.team_id) refuse('not-found');
  const source = await findSource(db, token.organization_id, id);
  if (source) refuse('source-elsewhere', { values: { name: source.name || source.host } });
  const reading = await newReading(change, row, given);
  return reading ? keepReading(change, row, reading) : presentIndicator(change, row);
}

/** What was told, to be written; nothing where the same was told of that time before. Another value of it is refused. */
async function newReading(
  { db, actor, now }: Change,
  { id, unit }: { id: string; unit: string },
  given: Given,
): Promise<ReadingsTable | undefined> {
  const at = timeOf(given.at, now);
  const value = valueOf(given, unit);
  const { numerator, denominator, note } = given;
  const told = { subjectId: id, readings: [{ at, value, numerator, denominator }], source: kind, queryHash: null };
  const [reading] = rowsOf({ ...told, note: '' }, actor.organizationId, now);
  const known = reading && (await findReading(db, actor.organizationId, id, reading.id));
  if (known && known.value !== value) refuse('value-differs', { values: { at, have: known.value, value } });
  return known || !reading ? undefined : { ...reading, note };
}

/** The first number binds it; what reads itself from elsewhere takes no second source. */
function sourceOf({ source }: KeyResultsTable, { name }: TokensTable): Partial<KeyResultsTable> {
  if (source === null || source.kind === 'manual') return { source: { kind, name, config: {} } };
  return source.kind === kind ? {} : refuse('source-elsewhere', { values: { name: source.name || source.kind } });
}
