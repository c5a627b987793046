import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { meQuery } from '../../data/session.ts';
import type { Records } from './most-disputed.ts';
import { coachRecordsQuery } from '../../data/coach.ts';

const frame = getRouteApi('/frame');

/** How people answered each rule, for admins; undefined for everybody else, who is never refused because never asked. */
export function useRecords(): Records | undefined {
  const { signedIn } = frame.useLoaderData();
  const me = useQuery({ ...meQuery, enabled: signedIn }).data;
  const records = useQuery({ ...coachRecordsQuery, enabled: me?.person.role === 'admin' }).data;
  return records && new Map(records.map((record) => [record.rule, record]));
}
