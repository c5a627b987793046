import type { BodyOf } from '../../contract/client.ts';
import { write } from './api.ts';

export function askDependency(keyResultId: string, body: BodyOf<'POST /api/key-results/{keyResultId}/dependencies'>) {
  return write('POST /api/key-results/{keyResultId}/dependencies', { params: { keyResultId }, body });
}

export function askAgain(dependencyId: string, body: BodyOf<'PUT /api/dependencies/{dependencyId}'>) {
  return write('PUT /api/dependencies/{dependencyId}', { params: { dependencyId }, body });
}

export function answerDependency(dependencyId: string, body: BodyOf<'PATCH /api/dependencies/{dependencyId}'>) {
  return write('PATCH /api/dependencies/{dependencyId}', { params: { dependencyId }, body });
}

export function removeDependency(dependencyId: string) {
  return write('DELETE /api/dependencies/{dependencyId}', { params: { dependencyId } });
}
