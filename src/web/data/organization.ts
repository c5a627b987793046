import { write } from './api.ts';

/** Whose days the organization lives by, from the next one on. */
export function changeZone(zone: string) {
  return write('PUT /api/organization/zone', { body: { zone } });
}
