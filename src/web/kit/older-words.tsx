import { useText } from '../lib/language.tsx';
import type { Older } from '../lib/remembered.ts';
import { Button } from './button.tsx';
import { Copyable } from './copyable.tsx';
import styles from './older-words.module.css';

/** Words typed before an upgrade, which the form of today cannot take over: to copy from, until they are dropped. */
export function OlderWords({ older }: { older: Older }) {
  const t = useText();
  if (older.words.length === 0) return null;
  return (
    <div className={styles.older} role="note">
      <Copyable
        label={t({
          en: 'You typed this before an upgrade; the form is a different one now. Copy what you still need.',
          zh: '这些是升级前输入的内容，表单已经变了。需要的话从这里复制。',
        })}
      >
        {older.words.join('\n')}
      </Copyable>
      <Button look="link" onClick={older.drop}>
        {t({ en: 'I no longer need it', zh: '不再需要' })}
      </Button>
    </div>
  );
}
