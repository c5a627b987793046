import type { LabelMark } from '../../../core/okr/labels.ts';
import type { MapNode } from './forest.ts';
import { curve, type Layout, type Placed } from './layout.ts';
import { MapBox } from './map-box.tsx';
import styles from './scene.module.css';
import type { Shown } from './shown.ts';

type Props = Pick<Layout, 'placed' | 'lines'> & {
  marked: Placed | undefined;
  shown: Shown;
  beside: (node: MapNode) => string;
  /** Of its labels. */
  marksOf: (node: MapNode) => readonly LabelMark[];
};

/** The boxes and lines that lie in sight, and around it. */
export function Scene({ placed, lines, marked, shown, beside, marksOf }: Props) {
  return (
    <>
      {lines.map((line) => (
        <path
          key={`${line.from.node.key} ${line.to.node.key}`}
          d={curve(line)}
          className={line.across ? styles.across : line.asked ? styles.asked : styles.line}
        />
      ))}
      {placed.map((one) => (
        <MapBox
          key={one.node.key}
          placed={one}
          beside={beside(one.node)}
          marks={marksOf(one.node).join(' ')}
          isMarked={one === marked}
          fits={shown.fits(one.node)}
          isOpen={shown.below(one.node).length > 0 ? shown.isOpen(one.node) : undefined}
          count={one.node.children.length}
        />
      ))}
    </>
  );
}
