import type { Readiness } from '../../../contract/readiness.ts';
import { useText } from '../../lib/language.tsx';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { Section } from '../../kit/section.tsx';
import styles from './lines.module.css';
import { text } from './text.ts';

type Effect = Readiness['lines'][number]['effect'];

const effects: { effect: Effect; icon: IconName }[] = [
  { effect: 'against', icon: 'close' },
  { effect: 'open', icon: 'question' },
  { effect: 'condition', icon: 'clock' },
  { effect: 'for', icon: 'check' },
  { effect: 'note', icon: 'right' },
];

/** The verdict explained line by line: what holds it back first, what carries it after. */
export function Lines({ lines }: { lines: Readiness['lines'] }) {
  const t = useText();
  return (
    <Section title={t(text.because)}>
      {effects.map(({ effect, icon }) => {
        const these = lines.filter((line) => line.effect === effect);
        if (these.length === 0) return null;
        return (
          <div key={effect} className={styles.lines}>
            <h3 className={styles[effect]}>
              <Icon name={icon} size={15} />
              {t(text[effect])}
            </h3>
            <ul>
              {these.map((line) => (
                <li key={t(line.text)}>{t(line.text)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
