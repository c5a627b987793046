import type { ReactNode } from 'react';
import { useSome } from './use-some.tsx';

type Props = { /** The list it is; absent: entries one below the other. */ as?: 'ul' | 'ol'; children: ReactNode };

/** Entries of their own looks: so many at first, the others when asked. */
export function Some({ as: List, children }: Props) {
  const [shown, more] = useSome(children, { most: 50, inList: List !== undefined });
  return (
    <>
      {List === undefined ? shown : <List>{shown}</List>}
      {more}
    </>
  );
}
