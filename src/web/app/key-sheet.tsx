import { modKey, useBoundKeys, useSingleKeys } from '../lib/keyboard.ts';
import { useText } from '../lib/language.tsx';
import { Checkbox } from '../kit/checkbox.tsx';
import { Dialog } from '../kit/dialog.tsx';
import styles from './key-sheet.module.css';
import { text } from './text.ts';

/** Every key that works on the page right now. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  const bindings = useBoundKeys();
  const [single, setSingle] = useSingleKeys();
  return (
    <Dialog title={t(text.keys)} onClose={onClose}>
      <dl className={styles.list}>
        {bindings.map((binding) => (
          <div key={binding.keys} style={{ display: 'contents' }}>
            <dt>
              {binding.keys.split(/[ +]/).map((key) => (
                <kbd key={key}>{nameOf(key)}</kbd>
              ))}
            </dt>
            <dd>{t(binding.label)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t({ en: 'Keys without Ctrl or ⌘ are on', zh: '启用不带 Ctrl 或 ⌘ 的快捷键' })}
        checked={single}
        onChange={setSingle}
      />
    </Dialog>
  );
}

function nameOf(key: string): string {
  if (key === 'mod') return modKey;
  return { Enter: '↵', ArrowDown: '↓', ArrowUp: '↑' }[key] ?? key;
}
