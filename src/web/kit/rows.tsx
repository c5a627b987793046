import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './rows.module.css';
import type { Further } from './more-button.tsx';
import { useSome } from './use-some.tsx';

type Props = {
  /** Their order means something. */ ordered?: boolean;
  className?: string | undefined;
  /** So many are shown at first, and as many more when asked. */
  most?: number;
  /** What the server has beyond them. */
  further?: Further;
  children: ReactNode;
};

/** A list, a hairline above each of its rows; small print and quotes in it are quiet. A long one is shown bit by bit. */
export function Rows({ ordered = false, className, most = 100, further, children }: Props) {
  const List = ordered ? 'ol' : 'ul';
  const [shown, more] = useSome(children, { most, further, inList: true });
  return (
    <>
      <List className={classNames(styles.rows, className)}>{shown}</List>
      {more}
    </>
  );
}
