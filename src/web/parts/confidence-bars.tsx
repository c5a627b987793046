import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useText } from '../lib/language.tsx';
import { classNames } from '../kit/class-names.ts';
import styles from './confidence-bars.module.css';

const bars = Array.from({ length: 10 }, (_, index) => index + 1);

type Props = {
  /** 0–10; null when nobody has said. */
  value: number | null;
  /** Without it the bars are only shown. */
  onChange?: ((value: number) => void) | undefined;
  label?: string;
};

/** How sure a person is, 0–10. Digits set it, arrows move it, a press or drag paints it. */
export function ConfidenceBars({ value, onChange, label }: Props) {
  const t = useText();
  const box = useRef<HTMLSpanElement>(null);
  const name = label ?? t({ en: 'Confidence', zh: '信心' });
  const said =
    value === null
      ? t({ en: 'not said yet', zh: '还没说' })
      : t({ en: '{value} of 10', zh: '{value}，满分 10' }, { value });
  const drawn = (
    <>
      {bars.map((bar) => (
        <i
          key={bar}
          className={classNames(styles.bar, value !== null && bar <= value && styles.filled)}
          style={{ '--height': `${5 + (bar - 1) * 1.3}px` }}
        />
      ))}
      <span className={styles.value} aria-hidden>
        {value ?? '–'}
      </span>
    </>
  );
  if (onChange === undefined) {
    return (
      <span className={styles.bars} role="img" aria-label={`${name} ${said}`}>
        {drawn}
      </span>
    );
  }
  const paint = (event: PointerEvent) => {
    const edge = box.current?.getBoundingClientRect();
    if (edge === undefined) return;
    onChange(Math.max(0, Math.min(10, Math.ceil((event.clientX - edge.left) / 7))));
  };
  return (
    <span
      ref={box}
      className={classNames(styles.bars, styles.slider)}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={10}
      aria-valuenow={value ?? undefined}
      aria-valuetext={said}
      onKeyDown={(event) => {
        const next = keyToValue(event, value ?? 5);
        if (next === undefined) return;
        event.preventDefault();
        onChange(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        paint(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && paint(event)}
    >
      {drawn}
    </span>
  );
}

function keyToValue(event: KeyboardEvent, value: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (/^[0-9]$/.test(event.key)) return Number(event.key);
  const moved = {
    ArrowRight: value + 1,
    ArrowUp: value + 1,
    ArrowLeft: value - 1,
    ArrowDown: value - 1,
    Home: 0,
    End: 10,
  }[event.key];
  return moved === undefined ? undefined : Math.max(0, Math.min(10, moved));
}
