import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AuditFilter } from '../../contract/audit.ts';
import type { Lang } from '../../core/text.ts';
import { call } from './api.ts';

/** The log in pages, newest first. */
export function auditQuery(filter: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ signal, pageParam }) =>
      call('GET /api/audit', { query: { ...filter, before: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.more,
  });
}

/** Where the same is taken out as a file. */
export function auditFile(ending: 'jsonl' | 'csv', filter: AuditFilter & { lang?: Lang }): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined));
  return `/api/audit/log.${ending}${query.size === 0 ? '' : `?${query.toString()}`}`;
}
