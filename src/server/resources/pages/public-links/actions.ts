import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { LinkShows, PublicLink } from '../../../../contract/charts.ts';
import { may } from '../../../../core/access/may.ts';
import { refuse } from '../../../../core/refusal.ts';
import { deriveKey } from '../../../auth/secret.ts';
import type { Change, Reading } from '../../../ask/change.ts';
import type { Db } from '../../../db/database.ts';
import type { PublicLinksTable } from '../../../db/tables/public-links.ts';
import type { Services } from '../../../ask/services.ts';
import { type ObjectiveRecord, aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { deleteLink, findLink, putLink } from '../../../store/public-links.ts';

/** What making and checking addresses needs to know of the installation. */
export type Installation = Pick<Services, 'secret' | 'publicLinks'>;

const nothing: LinkShows = { name: false, chart: false, notes: false };

export async function showLink(reading: Reading, installation: Installation, id: string): Promise<PublicLink> {
  const { record } = await openKeyResult(reading, id, 'read');
  const row = await findLink(reading.db, reading.actor.organizationId, id);
  return present(reading, installation, record, row);
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
  const { keyResult, row: objective, record } = await openKeyResult(change, id, 'publish-objective');
  if (objective.state !== 'published') refuse('link-too-early');
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
    shows: JSON.stringify(shows),
    created_by: before ? before.created_by : actor.id,
    created_at: before?.created_at ?? now.toISOString(),
  };
  await putLink(db, row);
  const kept = (await findLink(db, actor.organizationId, id)) ?? row;
  change.record({
    type: 'key-result.shared',
    subjectId: id,
    ...aboutObjective(objective, record),
    values: { text: keyResult.text },
    before: before ? known : null,
    after: shows,
  });
  return present(change, installation, record, kept);
}

/** Takes the address back at once; pictures that others have kept stay with them. */
export async function unshare(change: Change, installation: Installation, id: string): Promise<PublicLink> {
  const { db, actor } = change;
  const { keyResult, row: objective, record } = await openKeyResult(change, id, 'publish-objective');
  const before = await findLink(db, actor.organizationId, id);
  if (before) {
    await deleteLink(db, actor.organizationId, id);
    change.record({
      type: 'key-result.unshared',
      subjectId: id,
      ...aboutObjective(objective, record),
      values: { text: keyResult.text },
      before: showsOf(before),
    });
  }
  return present(change, installation, record, undefined);
}

/** What an address shows, if it is one: unknown, taken back and forbidden ones look the same. */
export async function openLink(
  db: Db,
  { secret, publicLinks }: Installation,
  address: { organizationId: string; keyResultId: string; signature: string },
): Promise<LinkShows> {
  const { organizationId, keyResultId, signature } = address;
  const row = publicLinks ? await findLink(db, organizationId, keyResultId) : undefined;
  const expected = Buffer.from(signed(secret, row ?? { organization_id: '', key_result_id: '', nonce: '' }));
  const given = Buffer.from(signature);
  const fits = given.length === expected.length && timingSafeEqual(given, expected);
  return row && fits ? showsOf(row) : refuse('not-found');
}

function present(
  { actor }: Reading,
  { secret, publicLinks }: Installation,
  record: ObjectiveRecord,
  row: PublicLinksTable | undefined,
): PublicLink {
  const isPublished = record.visibility === 'everyone';
  const link = row &&
    publicLinks && {
      ...showsOf(row),
      path: `/public/${row.organization_id}/${row.key_result_id}/${signed(secret, row)}`,
      since: row.created_at,
    };
  return {
    isAllowed: publicLinks,
    link: link || null,
    can: { change: publicLinks && isPublished && may(actor, 'publish-objective', record) === 'yes' },
  };
}

function showsOf({ shows }: PublicLinksTable): LinkShows {
  return { ...nothing, ...(JSON.parse(shows) as Partial<LinkShows>) };
}

function signed(secret: string, row: Pick<PublicLinksTable, 'organization_id' | 'key_result_id' | 'nonce'>): string {
  return deriveKey(secret, `public link ${row.organization_id} ${row.key_result_id} ${row.nonce}`).slice(0, 32);
}
