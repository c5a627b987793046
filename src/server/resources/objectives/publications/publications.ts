import { publicationsEndpoints } from '../../../../contract/publications.ts';
import { problemOf } from '../../../standing/kept-complete.ts';
import type { Hono } from 'hono';
import { type Objective } from '../../../../contract/objectives.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { acknowledge, offerSupport, showPublicPage, unacknowledge, withdrawSupport } from './page.ts';
import { askAboveAgain, askForSharesAgain } from '../../../standing/shares-again.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { findCycleRow } from '../../../store/cycles.ts';
import { deleteLinksOf } from '../../../store/public-links.ts';
import { updateObjective } from '../../../store/objectives.ts';
import { evidenceOf } from '../../../../core/okr/evidence.ts';
import type { ObjectivesTable } from '../../../db/tables/objectives.ts';
import { lackingMeasures } from './measured.ts';
import type { Missing } from '../../../../core/okr/publishing.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { Change, Told } from '../../../ask/change.ts';
import { freezeTargets, isFreezing } from '../../../store/freeze.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { recordOf } from '../../../standing/record.ts';
import { missingIn, objectiveLater, openPage } from '../../../standing/page.ts';
import { lacksWords } from '../../../standing/publication.ts';
import type { StoredPublication } from '../../../db/tables/written.ts';

export function servePublications(app: Hono, services: Services): void {
  serve(app, services, publicationsEndpoints, {
    publish: (call) => publish(call, call.params.objectiveId, call.body),
    withdraw: (call) => withdraw(call, call.params.objectiveId),
    show: (call) => showPublicPage(call, call.params.objectiveId),
    acknowledge: (call) => acknowledge(call, call.params.objectiveId),
    unacknowledge: (call) => unacknowledge(call, call.params.objectiveId),
    offerSupport: (call) => offerSupport(call, call.params.objectiveId, call.body.text),
    withdrawSupport: (call) => withdrawSupport(call, call.params.supportId),
  });
}

/** Publishes to the whole organization, or rewrites what was published. Refuses with all that is missing. */
export async function publish(change: Change, id: string, body: StoredPublication): Promise<Told<Objective>> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  const page = await openPage(change, id, 'publish-objective');
  const { row, access } = page;
  const cycle = (await findCycleRow(db, organizationId, row.cycle_id)) ?? refuse('not-found');
  if (cycle.state === 'closed') refuse('cycle-closed');
  const missing = [...missingIn(change, page).filter(isAsked(row)), ...(await unmeasured(change, row))];
  if (missing.length > 0) {
    throw new Refusal('not-ready', { problems: missing.map(problemOf) });
  }
  if (lacksWords(row, body) && !hadNone(row)) refuse('plain-words-missing');
  const published = {
    state: 'published' as const,
    publication: body,
    published_at: row.published_at ?? now.toISOString(),
    published_by: row.published_by ?? actor.id,
    version: row.version + 1,
    updated_at: now.toISOString(),
  };
  await updateObjective(db, organizationId, id, published);
  await askForSharesAgain(change, id);
  if (isFreezing(cycle.state)) await freezeTargets(change, row.cycle_id, id);
  const after = { ...row, ...published };
  const about = aboutObjective(after, recordOf(after, access.askedIds));
  record({ type: 'objective.published', subjectId: id, ...about, values: { text: row.text }, after: body });
  return objectiveLater(change, id);
}

/** Other words for what is public need the consents to it; the rest was asked when it became public, and is kept since. */
function isAsked({ state }: ObjectivesTable): (missing: Missing) => boolean {
  return ({ code }) => state === 'draft' || code.startsWith('agreement-');
}

/** It is public without them since before they were asked for: what never was there cannot be taken away. */
function hadNone(row: ObjectivesTable): boolean {
  return row.state === 'published' && lacksWords(row, row.publication);
}

/** A rewritten publication keeps what it was published with. */
async function unmeasured(change: Change, { type, state, evidence }: ObjectivesTable) {
  return type === 'debt' && state === 'draft' ? lackingMeasures(change, evidence.map(evidenceOf)) : [];
}

/** Takes a publication back to draft; its words are kept for the next time. */
export async function withdraw(change: Change, id: string): Promise<Told<Objective>> {
  const { row, access } = await openObjective(change, id, 'publish-objective');
  await refuseClosed(change, row.cycle_id);
  const draft = {
    state: 'draft' as const,
    published_at: null,
    published_by: null,
    version: row.version + 1,
    updated_at: change.now.toISOString(),
  };
  await updateObjective(change.db, change.actor.organizationId, id, draft);
  await askAboveAgain(change, id);
  // Published again it is shared again by somebody, not by an address of before.
  await deleteLinksOf(change.db, change.actor.organizationId, id);
  change.record({
    type: 'objective.withdrawn',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text },
  });
  return objectiveLater(change, id);
}
