import { useState } from 'react';
import { useMe } from '../../data/session.ts';
import { keep, readKept } from '../../lib/kept.ts';

/** What a person has put aside on the first path: theirs alone, kept in this browser. */
export function usePostponed(): [readonly string[], (id: string) => void] {
  const me = useMe();
  const key = `crux-first-path:${me.person.id}`;
  const [ids, setIds] = useState(() => (readKept(key) ?? '').split(' ').filter((id) => id !== ''));
  const add = (id: string) => {
    const next = [...new Set([...ids, id])];
    setIds(next);
    keep(key, next.join(' '));
  };
  return [ids, add];
}
