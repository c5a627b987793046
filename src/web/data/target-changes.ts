import type { BodyOf } from '../../contract/client.ts';
import { write } from './api.ts';

export function changeTarget(keyResultId: string, body: BodyOf<'PUT /api/key-results/{keyResultId}/target'>) {
  return write('PUT /api/key-results/{keyResultId}/target', { params: { keyResultId }, body });
}
