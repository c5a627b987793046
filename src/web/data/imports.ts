import { call, write } from './api.ts';

/** Reads a table and keeps nothing. */
export function previewImport(keyResultId: string, text: string) {
  return call('POST /api/key-results/{keyResultId}/import-previews', { params: { keyResultId }, body: { text } });
}

export function createImport(keyResultId: string, text: string) {
  return write('POST /api/key-results/{keyResultId}/imports', { params: { keyResultId }, body: { text } });
}

export function removeImport(keyResultId: string, importId: string) {
  return write('DELETE /api/key-results/{keyResultId}/imports/{importId}', { params: { keyResultId, importId } });
}
