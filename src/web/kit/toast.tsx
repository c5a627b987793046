import { useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '../lib/language.tsx';
import { makeListeners } from '../lib/listeners.ts';
import { useOnline } from '../lib/online.ts';
import { classNames } from './class-names.ts';
import { offlineText } from './offline-text.ts';
import styles from './toast.module.css';

type Message = { id: number; text: string; undo?: (() => void) | undefined };

const lastsMs = 8_000;
/** Reading what was done, doubting and reaching for the button takes longer than reading. */
const lastsWithUndoMs = 20_000;
let messages: readonly Message[] = [];
let nextId = 1;
const { listen, tell } = makeListeners();

/** Says what was done at the edge of the page, for eight seconds; with `undo` it can be taken back for twenty. */
export function toast(text: string, undo?: () => void): void {
  change([...messages.slice(-2), { id: nextId++, text, undo }]);
}

/** The place where toasts appear, and where a lost connection is told as long as it lasts; once per page. */
export function Toasts() {
  const t = useText();
  const isOnline = useOnline();
  const shown = useSyncExternalStore(listen, () => messages);
  return (
    <div className={styles.stack} role="status" aria-live="polite">
      {!isOnline && (
        <div className={classNames(styles.toast, styles.lasting)}>
          <span>{t(offlineText)}</span>
        </div>
      )}
      {shown.map((message) => (
        <Toast key={message.id} message={message} />
      ))}
    </div>
  );
}

function Toast({ message }: { message: Message }) {
  const t = useText();
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const held = isPointedAt || isFocused;
  useEffect(() => {
    // Read slowly or reached by keyboard: it stays while the pointer or the focus is on it.
    if (held) return;
    const lasts = message.undo === undefined ? lastsMs : lastsWithUndoMs;
    const timer = setTimeout(() => remove(message.id), lasts);
    return () => clearTimeout(timer);
  }, [held, message.id, message.undo]);
  return (
    <div
      className={styles.toast}
      onMouseEnter={() => setPointedAt(true)}
      onMouseLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span>{message.text}</span>
      {message.undo !== undefined && (
        <button
          type="button"
          onClick={() => {
            message.undo?.();
            remove(message.id);
          }}
        >
          {t({ en: 'Undo', zh: '撤销' })}
        </button>
      )}
      <button type="button" onClick={() => remove(message.id)}>
        {t({ en: 'Dismiss', zh: '知道了' })}
      </button>
    </div>
  );
}

function remove(id: number): void {
  change(messages.filter((message) => message.id !== id));
}

function change(next: readonly Message[]): void {
  messages = next;
  tell();
}
