import { type ReactNode, useId } from 'react';
import { useText } from '../lib/language.tsx';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export type ControlProps = {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do, shown beside the control. */
  error?: string | undefined;
  optional?: boolean;
  /** Heard, not seen: a heading above already says it. */
  hideLabel?: boolean;
  children: (control: ControlProps) => ReactNode;
};

/** A label, its control, a hint and the error, tied together for screen readers. */
export function Field({ label, hint, error, optional = false, hideLabel = false, children }: Props) {
  const t = useText();
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles.field}>
      <label className={hideLabel ? 'only-heard' : styles.label} htmlFor={id}>
        <span>{label}</span>
        {optional && <span className={styles.optional}>{t({ en: 'optional', zh: '选填' })}</span>}
      </label>
      {children({
        id,
        className: styles.control,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          <Icon name="close" size={14} />
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
