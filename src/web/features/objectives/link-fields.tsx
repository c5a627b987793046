import { useEffect, useRef, useState } from 'react';
import { mostLinks, type TaskLink } from '../../../core/okr/task-link.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import styles from './link-fields.module.css';
import { isGiven } from './task-form.ts';
import { text } from './task-text.ts';

type Props = {
  links: readonly TaskLink[];
  /** What is wrong, by path. */
  errors: Record<string, string>;
  onChange: (links: TaskLink[]) => void;
};

/** Addresses where a task is worked on, each with a title or without. */
export function LinkFields({ links, errors, onChange }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState(0);
  // Whoever adds one goes on typing in it.
  useEffect(() => {
    if (added > 0) box.current?.lastElementChild?.querySelector('input')?.focus();
  }, [added]);
  // Only what is given was sent: that is what its places count.
  const errorOf = (at: number, field: keyof TaskLink) =>
    isGiven(links[at]!) ? errors[`links.${links.slice(0, at).filter(isGiven).length}.${field}`] : undefined;
  const change = (at: number, part: Partial<TaskLink>) =>
    onChange(links.map((old, index) => (index === at ? { ...old, ...part } : old)));
  const add = () => {
    onChange([...links, { url: '', title: '' }]);
    setAdded(links.length + 1);
  };
  return (
    <>
      <div ref={box}>
        {links.map((one, at) => (
          <div key={at} className={styles.link}>
            <TextInput
              label={t(text.linkUrl)}
              type="url"
              inputMode="url"
              placeholder="https://"
              autoComplete="off"
              value={one.url}
              onChange={(url) => change(at, { url })}
              error={errorOf(at, 'url')}
            />
            <TextInput
              label={t(text.linkTitle)}
              autoComplete="off"
              value={one.title}
              onChange={(title) => change(at, { title })}
              error={errorOf(at, 'title')}
              optional
            />
            <Button
              look="quiet"
              icon
              aria-label={`${t(text.removeLink)} ${one.title || one.url}`.trim()}
              onClick={() => onChange(links.filter((_, index) => index !== at))}
            >
              <Icon name="trash" size={16} />
            </Button>
          </div>
        ))}
      </div>
      {links.length < mostLinks && (
        <p className={styles.add}>
          <Button look="link" onClick={add}>
            + {t(text.addLink)}
          </Button>{' '}
          {links.length === 0 && <small>{t(text.addLinkHint)}</small>}
        </p>
      )}
    </>
  );
}
