import { publicLinksEndpoints } from '../../../../contract/public-links.ts';
import { linkedBy, nothing, type Installation, showsOf } from './open-link.ts';
import { signatureOf } from './signed-address.ts';
import type { Hono } from 'hono';
import { type LinkShows, type PublicLink } from '../../../../contract/charts.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { publicImages } from './public-images.ts';
import { randomBytes } from 'node:crypto';
import { may } from '../../../../core/access/may.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { PublicLinksTable } from '../../../db/tables/public-links.ts';
import { aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { type ObjectiveRecord } from '../../../standing/record.ts';
import { deleteLink, findLink, putLink } from '../../../store/public-links.ts';

export function servePublicLinks(app: Hono, services: Services): void {
  serve(app, services, publicLinksEndpoints, {
    show: (call) => showLink(call, services, call.params.keyResultId),
    share: (call) => share(call, services, call.params.keyResultId, call.body),
    unshare: (call) => unshare(call, services, call.params.keyResultId),
  });
  const images = publicImages(services);
  const address = '/public/:organizationId/:keyResultId/:signature';
  app.get(`${address}/badge.svg`, (context) => images.badge(context));
  app.get(`${address}/chart.svg`, (context) => images.chart(context, 'svg'));
  app.get(`${address}/chart.png`, (context) => images.chart(context, 'png'));
}

export async function showLink(ask: Ask, installation: Installation, id: string): Promise<PublicLink> {
  const { access } = await openKeyResult(ask, id, 'read');
  const row = await findLink(ask.db, ask.actor.organizationId, id);
  return present(ask, installation, access, row);
}

/** Switches the link on, or changes what it shows; what is not said stays as it was, and was nothing at first. */
export async function share(
  change: Change,
  installation: Installation,
  id: string,
  wanted: { [key in keyof LinkShows]?: boolean | undefined },
): Promise<PublicLink> {
  if (!installation.publicLinks) refuse('public-links-off');
  const { db, actor, now } = change;
  const { keyResult, row: objective, access } = await openKeyResult(change, id, 'publish-objective');
  if (objective.state !== 'published') refuse('link-too-early');
  if (objective.restricted !== null) refuse('link-restricted');
  const before = await findLink(db, actor.organizationId, id);
  const known = before ? showsOf(before) : nothing;
  const shows: LinkShows = {
    name: wanted.name ?? known.name,
    chart: wanted.chart ?? known.chart,
    notes: wanted.notes ?? known.notes,
  };
  const row: PublicLinksTable = {
    organization_id: actor.organizationId,
    key_result_id: id,
    nonce: before?.nonce ?? randomBytes(16).toString('base64url'),
    shows,
    created_by: before ? before.created_by : actor.id,
    created_at: before?.created_at ?? now.toISOString(),
  };
  await putLink(db, row);
  const kept = (await findLink(db, actor.organizationId, id)) ?? row;
  change.record({
    type: 'key-result.shared',
    subjectId: id,
    ...aboutObjective(objective, access),
    values: { text: keyResult.text },
    before: before ? known : null,
    after: shows,
  });
  return present(change, installation, access, kept);
}

/** Takes the address back at once; pictures that others have kept stay with them. */
export async function unshare(change: Change, installation: Installation, id: string): Promise<PublicLink> {
  const { db, actor } = change;
  const { keyResult, row: objective, access } = await openKeyResult(change, id, 'publish-objective');
  const before = await findLink(db, actor.organizationId, id);
  if (before) {
    await deleteLink(db, actor.organizationId, id);
    change.record({
      type: 'key-result.unshared',
      subjectId: id,
      ...aboutObjective(objective, access),
      values: { text: keyResult.text },
      before: showsOf(before),
    });
  }
  return present(change, installation, access, undefined);
}

function present(
  { actor }: Ask,
  { secret, publicLinks }: Installation,
  record: ObjectiveRecord,
  row: PublicLinksTable | undefined,
): PublicLink {
  const isPublished = record.visibility === 'everyone';
  const link = row &&
    publicLinks && {
      ...showsOf(row),
      path: `/public/${row.organization_id}/${row.key_result_id}/${signatureOf(secret, linkedBy(row))}`,
      since: row.created_at,
    };
  return {
    isAllowed: publicLinks,
    link: link || null,
    can: { change: publicLinks && isPublished && may(actor, 'publish-objective', record) === 'yes' },
  };
}
