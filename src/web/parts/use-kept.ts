import { useMe } from '../data/session.ts';
import { type Remembered, useRemembered } from '../lib/remembered.ts';

/** What is typed into a short form: it outlives a reload and belongs to the person, until it is sent. */
export function useKept<T>(form: string, blank: T): Remembered<T> {
  const me = useMe();
  return useRemembered(`${form}:${me.person.id}`, blank, blank);
}
