import type { ReactNode } from 'react';
import type { HeatTone } from '../../../core/chart/heat-tone.ts';
import { classNames } from '../../kit/class-names.ts';
import styles from './heat-field.module.css';

type Props = { as: 'td' | 'span'; tone: HeatTone; depth: number; children?: ReactNode };

/** A field in the colour of its tone, the same as in the image. */
export function HeatField({ as: Element, tone, depth, children }: Props) {
  return (
    <Element style={{ '--depth': `${Math.round(depth * 100)}%` }} className={classNames(styles.field, tones[tone])}>
      {children}
    </Element>
  );
}

const tones = { low: styles.low, middle: styles.middle, high: styles.high };
