import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { useKeys, useSingleKeys, modKey } from '../../lib/keyboard.ts';
import { useText } from '../../lib/language.tsx';
import { Button, buttonClass } from '../../kit/button.tsx';
import styles from './step-acts.module.css';
import { text } from './text.ts';
import type { Ways } from './use-ways.ts';

type Props = {
  ways: Ways;
  /** The form above is sent; without it, one only goes on. */
  save?: { name: string; busy: boolean; disabled: boolean } | undefined;
  /** Nothing is said here yet: going on leaves it open. */
  skips?: boolean;
  /** What else can be done with the step. */
  children?: ReactNode;
};

/** Back, on, and what the keyboard does: Enter goes on, from within a text with Ctrl or ⌘. */
export function StepActs({ ways, save, skips = false, children }: Props) {
  const t = useText();
  const [single] = useSingleKeys();
  const box = useRef<HTMLDivElement>(null);
  const press = () => box.current?.querySelector<HTMLElement>('[data-onward]')?.click();
  useKeys([
    { keys: 'Enter', label: text.keyOnward, run: press },
    { keys: 'mod+enter', label: text.keyOnward, run: press },
  ]);
  const { back, onward } = ways;
  const name = t(onward.name, { step: onward.step === undefined ? '' : t(onward.step) });
  return (
    <div ref={box} className={`${styles.acts} not-printed`}>
      <Link to="." search={back.search} className={buttonClass({ look: 'quiet' })}>
        {t(back.name)}
      </Link>
      {save === undefined ? (
        <Link to="." search={onward.search} data-onward className={buttonClass({ look: skips ? 'plain' : 'primary' })}>
          {skips ? t(text.skip) : name}
        </Link>
      ) : (
        <Button type="submit" look="primary" data-onward busy={save.busy} disabled={save.disabled}>
          {save.name}
        </Button>
      )}
      {children}
      <span className={styles.keys}>
        {save === undefined ? single && t(text.keysOnward) : t(text.keysSave, { mod: modKey })}
      </span>
    </div>
  );
}
