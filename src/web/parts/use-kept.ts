import { useMe } from '../data/session.ts';
import { type Remembered, useRemembered } from '../lib/remembered.ts';

/**
 * What is typed into a form: it outlives a reload and belongs to the person, until it is sent.
 *
 * @param like as `useRemembered` wants it: needed where `first` has a list or a dictionary.
 */
export function useKept<T>(form: string, first: T, like = first, toKeep?: (value: T) => T): Remembered<T> {
  const me = useMe();
  return useRemembered(`${form}:${me.person.id}`, first, like, toKeep);
}
