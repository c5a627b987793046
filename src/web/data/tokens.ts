import { queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { whole, write } from './api.ts';

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => whole('GET /api/tokens', { signal }),
});

export function createToken(body: BodyOf<'POST /api/tokens'>) {
  return write('POST /api/tokens', { body });
}

export function removeToken(tokenId: string) {
  return write('DELETE /api/tokens/{tokenId}', { params: { tokenId } });
}

export function takeTokenOver(tokenId: string) {
  return write('PUT /api/tokens/{tokenId}/maker', { params: { tokenId } });
}
