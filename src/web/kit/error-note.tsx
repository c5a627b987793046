import { useState, type ReactNode } from 'react';
import { useText } from '../lib/language.tsx';
import { Button } from './button.tsx';
import styles from './error-note.module.css';

type Props = {
  what: ReactNode;
  /** What to do now. */
  children?: ReactNode;
  /** Facts for whoever helps: code, request id. */
  details?: string | undefined;
  onRetry?: (() => void) | undefined;
};

/** What happened, what to do, and facts that can be copied. Stands beside what caused it. */
export function ErrorNote({ what, children, details, onRetry }: Props) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.note} role="alert">
      <p className={styles.what}>{what}</p>
      {children !== undefined && children !== false && <div className={styles.do}>{children}</div>}
      <div className={styles.acts}>
        {onRetry !== undefined && (
          <Button look="link" onClick={onRetry}>
            {t({ en: 'Try again', zh: '再试一次' })}
          </Button>
        )}
        {details !== undefined && (
          <Button
            look="link"
            onClick={() => {
              void navigator.clipboard.writeText(details).then(() => setCopied(true));
            }}
          >
            {copied ? t({ en: 'Copied', zh: '已复制' }) : t({ en: 'Copy details', zh: '复制详情' })}
          </Button>
        )}
      </div>
      {details !== undefined && <pre className={styles.details}>{details}</pre>}
    </div>
  );
}
