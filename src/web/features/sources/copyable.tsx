import { useState } from 'react';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './sources.module.css';
import { text } from './text.ts';

/** A piece of text to take along; it can be selected where the clipboard is not allowed. */
export function Copyable({ children, label }: { children: string; label: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  return (
    <figure className={styles.copyable}>
      <figcaption>
        {label}
        <Button look="link" onClick={() => void navigator.clipboard?.writeText(children).then(() => setCopied(true))}>
          {t(copied ? text.copied : text.copy)}
        </Button>
      </figcaption>
      <pre tabIndex={0}>{children}</pre>
    </figure>
  );
}
