import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '../lib/language.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './menu.module.css';
import { popup } from './popup.tsx';

export type MenuItem = {
  name: string;
  /** What follows from it, in a line below. */
  note?: string;
  onChoose: () => void;
  busy?: boolean;
};

type Props = {
  /** Whose menu it is, heard only; without it, “More”. */
  label?: string;
  items: readonly MenuItem[];
};

/**
 * What is seldom done with a thing, behind three dots. The platform opens it over everything, closes it on Escape or a
 * press beside it and gives the focus back; arrows and letters are ours.
 */
export function Menu({ label, items }: Props) {
  const t = useText();
  const id = useId();
  const dots = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  const name = label ?? t({ en: 'More', zh: '更多' });
  return (
    <>
      <Button
        ref={dots}
        look="quiet"
        icon
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        popoverTarget={id}
        busy={items.some(({ busy }) => busy === true)}
        onKeyDown={(event) => {
          if (event.key === 'Tab') list.current?.hidePopover();
          if (event.key !== 'ArrowDown' || list.current === null) return;
          event.preventDefault();
          list.current.showPopover();
          itemsOf(list.current)[0]?.focus();
        }}
      >
        <Icon name="more" />
      </Button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={name}
        className={`${popup.sheet} ${styles.menu}`}
        onBeforeToggle={(event) => {
          if (event.newState === 'open' && dots.current !== null) putUnder(event.currentTarget, dots.current);
        }}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (!opened) return;
          itemsOf(event.currentTarget)[0]?.focus();
          // What it hangs on moves away under it.
          addEventListener('scroll', () => list.current?.hidePopover(), { capture: true, once: true });
        }}
        onKeyDown={goThrough}
      >
        {items.map((item) => (
          <button
            key={item.name}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={popup.item}
            onMouseEnter={(event) => event.currentTarget.focus()}
            onClick={() => {
              list.current?.hidePopover();
              item.onChoose();
            }}
          >
            <span>
              {item.name}
              {item.note !== undefined && <small className={styles.note}>{item.note}</small>}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}

/** Arrows go round, Home and End to the edges, a letter to the next item that begins with it; Tab leaves. */
function goThrough(event: KeyboardEvent<HTMLDivElement>): void {
  const menu = event.currentTarget;
  if (event.key === 'Tab') {
    // Closed, the focus is back on the dots, and Tab goes on from there.
    menu.hidePopover();
    return;
  }
  const all = itemsOf(menu);
  const at = all.findIndex((item) => item === document.activeElement);
  const next = (from: number) => all.at(from % all.length);
  const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const byLetter = (key: string) =>
    after.find((item) => item.textContent.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
  const to = { ArrowDown: next(at + 1), ArrowUp: next(at - 1 + all.length), Home: all[0], End: all.at(-1) }[event.key];
  const found = to ?? (event.key.length === 1 && event.key !== ' ' ? byLetter(event.key) : undefined);
  if (found === undefined) return;
  event.preventDefault();
  found.focus();
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

/** Its right edge under that of the dots. */
function putUnder(menu: HTMLElement, dots: HTMLElement): void {
  const { bottom, right } = dots.getBoundingClientRect();
  menu.style.setProperty('--top', `${bottom + 4}px`);
  menu.style.setProperty('--right', `${document.documentElement.clientWidth - right}px`);
}
