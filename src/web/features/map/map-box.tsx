import { memo } from 'react';
import { labelMarks } from '../../../core/okr/labels.ts';
import { LabelMark } from '../../parts/label-mark.tsx';
import { stateShapes } from '../../parts/state-shapes.ts';
import { classNames } from '../../kit/class-names.ts';
import { box, type Placed } from './layout.ts';
import styles from './map-box.module.css';
import { linesOf } from './words.ts';

type Props = {
  placed: Placed;
  /** Its kind and team. */
  beside: string;
  /** Of its labels, with spaces between. */
  marks: string;
  isMarked: boolean;
  fits: boolean;
  /** Undefined: there is nothing below it. */
  isOpen: boolean | undefined;
  count: number;
};

/** One thing of the map as it is drawn; what it says is heard beside the map. */
export const MapBox = memo(function MapBox({ placed, beside, marks, isMarked, fits, isOpen, count }: Props) {
  const { node, x, y } = placed;
  const shape = node.status === null ? undefined : stateShapes[node.status];
  const lines = linesOf(node.text, 14.4, 2);
  const borne = labelMarks.filter((mark) => marks.split(' ').includes(mark));
  return (
    <g
      transform={`translate(${x} ${y})`}
      data-key={node.key}
      className={classNames(styles.box, looks[node.kind], isMarked && styles.marked, !fits && styles.dim)}
    >
      <rect width={box.width} height={box.height} rx={node.kind === 'focus' ? 14 : 3} />
      {lines.map((line, index) => (
        <text key={line + String(index)} x={12} y={lines.length === 1 ? 22 : 18 + index * 16}>
          {line}
        </text>
      ))}
      <text x={shape ? 28 : 12} y={box.height - 8} className={styles.small}>
        {linesOf(beside, 15.5 - 1.4 * borne.length, 1)}
      </text>
      {borne.map((mark, index) => (
        <g
          key={mark}
          transform={`translate(${box.width - 26 - 15 * index} ${box.height - 18})`}
          className={styles.label}
        >
          <LabelMark mark={mark} />
        </g>
      ))}
      {shape && (
        <g transform={`translate(11 ${box.height - 18})`} className={hues[shape.hue]}>
          <path
            d={shape.icon}
            fill={'solid' in shape ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth={1.4}
          />
        </g>
      )}
      {isOpen !== undefined && (
        <g transform={`translate(${box.width} ${box.height / 2})`} data-turns={node.key} className={styles.turn}>
          <circle r={10} />
          <text textAnchor="middle" y={4}>
            {isOpen ? '−' : count > 99 ? '+' : count}
          </text>
        </g>
      )}
    </g>
  );
});

const looks = {
  focus: styles.focus,
  team: styles.team,
  objective: styles.objective,
  'key-result': styles.result,
  task: styles.task,
  need: styles.need,
};
const hues = { good: styles.good, warn: styles.warn, bad: styles.bad, unknown: styles.unknown };
