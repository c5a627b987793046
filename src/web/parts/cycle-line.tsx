import type { Cycle } from '../../contract/cycles.ts';
import { wordNames } from '../../core/okr/words.ts';
import { cycleDay, cycleDayText, cycleName } from './cycle.ts';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import styles from './cycle-line.module.css';
import { CycleBar } from './progress-line.tsx';

/** The cycle in words and as a line, with today on it. */
export function CycleLine({ cycle }: { cycle: Cycle }) {
  const t = useText();
  const words = useCycleWords()(cycle);
  const { lang } = useLanguage();
  const { share } = cycleDay(cycle);
  return (
    <>
      <p className={styles.words}>
        {words} · {formatDay(cycle.start, lang)} – {formatDay(cycle.end, lang)}
        {cycle.state !== 'running' && ` · ${t(wordNames.cycleState[cycle.state])}`}
      </p>
      <div className={styles.line}>
        <CycleBar share={share} label={words} />
      </div>
    </>
  );
}

/** `2026 年第四季度 · 第 53 天，共 92 天` */
export function useCycleWords(): (cycle: Cycle) => string {
  const t = useText();
  const { lang } = useLanguage();
  return (cycle) => {
    const { day, days } = cycleDay(cycle);
    return `${cycleName(cycle.name, lang)} · ${t(cycleDayText, { day, days })}`;
  };
}
