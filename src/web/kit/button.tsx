import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

type Look = {
  look?: 'primary' | 'plain' | 'quiet' | 'link' | undefined;
  small?: boolean | undefined;
  icon?: boolean | undefined;
};

type Props = Omit<ComponentProps<'button'>, 'className'> & Look & { busy?: boolean | undefined };

/** While `busy` it keeps its size and focus and ignores further clicks. */
export function Button({ look, small, icon, busy = false, onClick, children, type = 'button', ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass({ look, small, icon }), busy && styles.busy)}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}

/** For links that look like buttons. */
export function buttonClass({ look = 'plain', small = false, icon = false }: Look = {}): string {
  if (look === 'link') return styles.link ?? '';
  return classNames(
    styles.button,
    look === 'primary' && styles.primary,
    look === 'quiet' && styles.quiet,
    small && styles.small,
    icon && styles.icon,
  );
}
