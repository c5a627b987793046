import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ImageQuery } from '../../contract/charts.ts';
import type { KeyResult } from '../../contract/key-results.ts';
import { call } from './api.ts';

type Look = Pick<Required<ImageQuery>, 'lang' | 'theme' | 'width' | 'height'>;

/** The server's drawing of the same; another `version` is read again though it has the same address. */
export function chartImage(keyResultId: string, version: number, { lang, theme, width, height }: Look): string {
  const look = new URLSearchParams({ lang, theme, width: String(width), height: String(height) });
  return `/api/key-results/${keyResultId}/chart.svg?${look}#${version}`;
}

/** Read again with the readings, and whenever the key result itself is another: its target, its steps. */
export function chartQuery(keyResult: KeyResult) {
  return queryOptions({
    queryKey: ['chart', keyResult.id, keyResult],
    queryFn: ({ signal }) =>
      call('GET /api/key-results/{keyResultId}/chart', { params: { keyResultId: keyResult.id }, signal }),
    placeholderData: keepPreviousData,
  });
}
