import type { Connection } from '../../../contract/connections.ts';
import { useText } from '../../lib/language.tsx';
import { classNames } from '../../kit/class-names.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import styles from './health-tag.module.css';
import { text } from './text.ts';

export type Health = { state: 'working' | 'failing' | 'paused' | 'idle'; failing: number; all: number };

export function healthOf({ disabledAt, health }: Connection): Health {
  const counts = { failing: health.failing, all: health.keyResults + health.indicators };
  if (disabledAt !== null) return { state: 'paused', ...counts };
  if (health.failing > 0) return { state: 'failing', ...counts };
  return { state: counts.all === 0 ? 'idle' : 'working', ...counts };
}

const icons: Record<Health['state'], IconName> = { working: 'check', failing: 'close', paused: 'clock', idle: 'minus' };

/** How a connection does: an icon, a word and a hue. */
export function HealthTag({ health: { state, failing, all } }: { health: Health }) {
  const t = useText();
  const words = { working: text.working, failing: text.failing, paused: text.pausedWord, idle: text.idle };
  return (
    <span className={classNames(styles.health, styles[state])}>
      <Icon name={icons[state]} size={14} />
      {t(words[state], { count: failing, all })}
    </span>
  );
}
