import type { Me } from '../../contract/session.ts';
import type { BodyOf } from '../../contract/client.ts';
import { write } from './api.ts';
import { enter } from './session.ts';

/** The first run, to look around. */
export function setUpSample(body: BodyOf<'POST /api/setup/sample'>): Promise<Me> {
  return enter(write('POST /api/setup/sample', { body }));
}

export function addSample(body: BodyOf<'POST /api/sample'>) {
  return write('POST /api/sample', { body });
}

export function removeSample() {
  return write('DELETE /api/sample', {});
}
