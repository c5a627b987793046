import { box, curve, type Layout, type Placed } from './layout.ts';
import styles from './overview.module.css';

type Props = Pick<Layout, 'placed' | 'lines'> & { marked: Placed | undefined };

/** A map seen from far: three shapes in the page, however much there is. */
export function Overview({ placed, lines, marked }: Props) {
  const rect = ({ x, y }: Placed) => `M${x} ${y}h${box.width}v${box.height}h${-box.width}z`;
  const late = (one: Placed) => ['broken', 'off-track', 'at-risk'].includes(one.node.status ?? '');
  return (
    <>
      <path className={styles.line} d={lines.map(curve).join('')} />
      <path
        className={styles.far}
        d={placed
          .filter((one) => !late(one))
          .map(rect)
          .join('')}
      />
      <path className={styles.late} d={placed.filter(late).map(rect).join('')} />
      {marked && <path className={styles.here} d={rect(marked)} />}
    </>
  );
}
