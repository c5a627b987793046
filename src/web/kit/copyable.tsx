import { useState } from 'react';
import { useText } from '../lib/language.tsx';
import { Button } from './button.tsx';
import styles from './copyable.module.css';

/** A piece of text to take along; it can be selected where the clipboard is not allowed. */
export function Copyable({ children, label }: { children: string; label: string }) {
  const t = useText();
  const [copied, setCopied] = useState('');
  return (
    <figure className={styles.copyable}>
      <figcaption>
        {label}
        <Button
          look="link"
          onClick={() => void navigator.clipboard?.writeText(children).then(() => setCopied(children))}
        >
          {copied === children ? t({ en: 'Copied', zh: '已复制' }) : t({ en: 'Copy', zh: '复制' })}
        </Button>
      </figcaption>
      <pre tabIndex={0}>{children}</pre>
    </figure>
  );
}
