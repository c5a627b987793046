import type { Hono } from 'hono';
import { organizationEndpoints } from '../../../contract/organization.ts';
import { changeZone, type Zones } from '../../../core/calendar/zones.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change } from '../../ask/change.ts';
import type { Services } from '../../ask/services.ts';
import { serve } from '../../http/serve.ts';
import { findZones, updateZones } from '../../store/zones.ts';

export function serveOrganization(app: Hono, services: Services): void {
  serve(app, services, organizationEndpoints, {
    changeZone: async (call) => ({ zones: [...(await chooseZone(call, call.body.zone))] }),
  });
}

/** From the next day on days follow another zone. Saying the one that is in force answers the question too. */
async function chooseZone(change: Change, zone: string): Promise<Zones> {
  const { db, actor, now } = change;
  allow(actor, 'manage-organization', organizationRecord(actor.organizationId));
  const before = await findZones(db, actor.organizationId);
  const zones = changeZone(before, zone, now.toISOString());
  await updateZones(db, actor.organizationId, zones);
  const from = zones.at(-1)?.from ?? null;
  change.record({
    type: 'organization.zone-changed',
    subjectId: actor.organizationId,
    values: { zone },
    before: { zones: before },
    after: { zones, from },
  });
  return zones;
}
