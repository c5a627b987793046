import type { LabelMark as Mark } from '../../core/okr/labels.ts';
import styles from './label-mark.module.css';
import { labelShapes } from './label-shapes.ts';

/** The shape of a label: the same in print and to whoever sees no colours. */
export function LabelMark({ mark }: { mark: Mark }) {
  const { path, solid } = labelShapes[mark];
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" width={11} height={11} aria-hidden="true">
      {solid ? (
        <path d={path} fill="currentColor" />
      ) : (
        <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} />
      )}
    </svg>
  );
}
