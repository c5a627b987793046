import { type KeyBinding, modKey, useBoundKeys, useSingleKeys } from '../lib/keyboard.ts';
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
        {byLabel(bindings).map(({ label, first, last }) => (
          <div key={first} className={styles.row}>
            <dt>
              <Keys keys={first} />
              {last !== first && <>–</>}
              {last !== first && <Keys keys={last} />}
            </dt>
            <dd>{t(label)}</dd>
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

/** What several keys do alike is one row: the first and the last of them. */
function byLabel(bindings: readonly KeyBinding[]) {
  return [...Map.groupBy(bindings, ({ label }) => label.en).values()].flatMap((alike) => {
    const [first, last] = [alike[0], alike.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ label: first.label, first: first.keys, last: last.keys }];
  });
}

function Keys({ keys }: { keys: string }) {
  return keys.split(/[ +]/).map((key) => <kbd key={key}>{nameOf(key)}</kbd>);
}

function nameOf(key: string): string {
  if (key === 'mod') return modKey;
  return { Enter: '↵', ArrowDown: '↓', ArrowUp: '↑' }[key] ?? key;
}
