import { createHash, randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { lang as langField } from '../../../../contract/fields.ts';
import { isRefusalCode, refusals } from '../../../../contract/refusals.ts';
import { type PageShows, type PublicPageLink, publicPagesEndpoints } from '../../../../contract/public-pages.ts';
import { may } from '../../../../core/access/may.ts';
import { dayAt } from '../../../../core/calendar/zones.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import { statusNames } from '../../../../core/standing/status.ts';
import { goalOf, valueNow } from '../../../../core/standing/standing-words.ts';
import { type Lang, say } from '../../../../core/text.ts';
import { outsidePage, outsideRefusal } from '../../../../formats/public-page.ts';
import { reviewStyle } from '../../../../formats/review-pack/review-print.ts';
import type { Ask, Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { todayOf } from '../../../ask/today.ts';
import { perMinute } from '../../../auth/rates.ts';
import type { PublicPagesTable } from '../../../db/tables/public-links.ts';
import { browserLang, readQuery } from '../../../http/input.ts';
import { addressOf } from '../../../http/outside.ts';
import { serve } from '../../../http/serve.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { openPage, tellPage } from '../../../standing/page.ts';
import type { ObjectiveRecord } from '../../../standing/record.ts';
import { findOrganization } from '../../../store/session.ts';
import { deletePage, findPage, putPage } from '../../../store/public-links.ts';
import { leadsTo, signatureOf } from '../public-links/signed-address.ts';
import { publicReader } from '../public-links/public-reader.ts';

type Installation = Pick<Services, 'secret' | 'publicPages'>;

const nothing: PageShows = { lines: false, keyResults: false };
/** Of one address in a minute. */
const perAddress = 120;
const styleHash = createHash('sha256').update(reviewStyle).digest('base64');
const headers = {
  'content-type': 'text/html; charset=utf-8',
  // Taken back it is gone at once, and its address goes nowhere.
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
};

export function servePublicPages(app: Hono, services: Services): void {
  serve(app, services, publicPagesEndpoints, {
    show: (call) => showPage(call, services, call.params.objectiveId),
    share: (call) => share(call, services, call.params.objectiveId, call.body),
    unshare: (call) => unshare(call, services, call.params.objectiveId),
  });
  const rate = perMinute(perAddress);
  app.get('/public/:organizationId/objectives/:objectiveId/:signature', async (context) => {
    const asked = readQuery(z.object({ lang: langField.optional() }), context.req.url) as { lang?: Lang };
    const lang = asked.lang ?? browserLang(context);
    try {
      await rate(addressOf(context, services.proxies));
      return context.body(await readPage(context, services, lang), { headers });
    } catch (thrown) {
      // Somebody reads it who knows nothing of programs.
      if (!(thrown instanceof Refusal) || !isRefusalCode(thrown.code)) throw thrown;
      const { status, text } = refusals[thrown.code];
      const { values } = thrown.details;
      const wait = values?.['seconds'];
      return context.body(outsideRefusal(say(text, lang, values), lang), {
        status: status as 404,
        headers: { ...headers, ...(wait !== undefined && { 'retry-after': String(wait) }) },
      });
    }
  });
}

/** The page for whoever has the address: unknown, taken back and forbidden ones look the same, and so does a draft. */
async function readPage(context: Context, services: Services, lang: Lang): Promise<string> {
  const { organizationId = '', objectiveId = '', signature = '' } = context.req.param() as Record<string, string>;
  const { database, clock, secret, publicPages } = services;
  const row = publicPages ? await findPage(database.db, organizationId, objectiveId) : undefined;
  const fits = leadsTo(secret, signature, row && madeOf(row));
  if (!row || !fits) return refuse('not-found');
  const ask = { db: database.db, ...(await publicReader(database.db, organizationId)), now: clock() };
  const page = await openPage(ask, objectiveId, 'read');
  const { publication, keyResults, text, cycle } = await tellPage(ask, page);
  if (publication === null) return refuse('not-found');
  const year = Number(todayOf(ask).slice(0, 4));
  const told = keyResults.map((one) => ({
    text: one.text,
    now: one.now.value === null && one.kind !== 'milestone' ? '–' : valueNow(one, lang),
    goal: goalOf(one, lang, year),
    status: say(statusNames[one.now.status], lang),
  }));
  return outsidePage(
    {
      text,
      organization: (await findOrganization(database.db, organizationId))?.name ?? '',
      cycle,
      plain: publication.plain,
      lines: row.shows.lines ? publication.lines : [],
      keyResults: row.shows.keyResults ? told : [],
      published: dayAt(publication.publishedAt, ask.zones),
    },
    lang,
  );
}

export async function showPage(ask: Ask, installation: Installation, id: string): Promise<PublicPageLink> {
  const { access } = await openObjective(ask, id, 'read');
  return present(ask, installation, access, await findPage(ask.db, ask.actor.organizationId, id));
}

/** Switches the address on, or changes what is read there; what is not said stays as it was, and was nothing at first. */
export async function share(
  change: Change,
  installation: Installation,
  id: string,
  wanted: { [key in keyof PageShows]?: boolean | undefined },
): Promise<PublicPageLink> {
  const { db, actor, now } = change;
  const { row: objective, access } = await openObjective(change, id, 'publish-objective');
  if (!installation.publicPages) refuse('public-pages-off');
  if (objective.state !== 'published') refuse('link-too-early');
  if (objective.restricted !== null) refuse('link-restricted');
  const before = await findPage(db, actor.organizationId, id);
  const known = before?.shows ?? nothing;
  const shows = { lines: wanted.lines ?? known.lines, keyResults: wanted.keyResults ?? known.keyResults };
  await putPage(db, {
    organization_id: actor.organizationId,
    objective_id: id,
    nonce: before?.nonce ?? randomBytes(16).toString('base64url'),
    shows,
    created_by: before ? before.created_by : actor.id,
    created_at: before?.created_at ?? now.toISOString(),
  });
  change.record({
    type: 'objective.shared',
    subjectId: id,
    ...aboutObjective(objective, access),
    values: { text: objective.text },
    before: before ? known : null,
    after: shows,
  });
  return present(change, installation, access, await findPage(db, actor.organizationId, id));
}

/** Takes the address back at once; copies that others made stay with them. */
export async function unshare(change: Change, installation: Installation, id: string): Promise<PublicPageLink> {
  const { db, actor } = change;
  const { row: objective, access } = await openObjective(change, id, 'publish-objective');
  const before = await findPage(db, actor.organizationId, id);
  if (before) {
    await deletePage(db, actor.organizationId, id);
    change.record({
      type: 'objective.unshared',
      subjectId: id,
      ...aboutObjective(objective, access),
      values: { text: objective.text },
      before: before.shows,
    });
  }
  return present(change, installation, access, undefined);
}

function present(
  { actor }: Ask,
  { secret, publicPages }: Installation,
  record: ObjectiveRecord,
  row: PublicPagesTable | undefined,
): PublicPageLink {
  const link = row &&
    publicPages && {
      ...nothing,
      ...row.shows,
      path: `/public/${row.organization_id}/objectives/${row.objective_id}/${signatureOf(secret, madeOf(row))}`,
      since: row.created_at,
    };
  const isPublished = record.visibility === 'everyone';
  return {
    isAllowed: publicPages,
    link: link || null,
    can: { change: publicPages && isPublished && may(actor, 'publish-objective', record) === 'yes' },
  };
}

function madeOf(row: PublicPagesTable): readonly string[] {
  return ['public page', row.organization_id, row.objective_id, row.nonce];
}
