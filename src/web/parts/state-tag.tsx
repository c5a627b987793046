import { useText } from '../lib/language.tsx';
import { classNames } from '../kit/class-names.ts';
import { type State, type StateShape, stateShapes } from './state-shapes.ts';
import styles from './state-tag.module.css';

/** How it stands: an icon, a word and a hue, so that none of them is needed alone. */
export function StateTag({ state }: { state: State }) {
  const t = useText();
  const shape: StateShape = stateShapes[state];
  return (
    <span className={classNames(styles.tag, hues[shape.hue])}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill={shape.solid ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        aria-hidden
      >
        <path d={shape.icon} />
      </svg>
      {t(shape.word)}
    </span>
  );
}

const hues = { good: styles.good, warn: styles.warn, bad: styles.bad, unknown: styles.unknown };
