import { useMutation } from '@tanstack/react-query';
import type { Cycle } from '../../../contract/cycles.ts';
import { dayOfCycle, nextCycle } from '../../../core/calendar/cycle.ts';
import { createCycle } from '../../data/cycles.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { cycleName } from '../../parts/cycle.ts';
import { Buttons } from '../../kit/buttons.tsx';
import styles from './which-quarter.module.css';
import { text } from './first-path-text.ts';
import { usePostponed } from './use-postponed.ts';

/** From this share of the cycle on, it is asked whether the rest of it is worth beginning with. */
const late = 0.5;

/** Founded late in a quarter: its rest, or the next one? Asked once. */
export function WhichQuarter({ cycle }: { cycle: Cycle }) {
  const t = useText();
  const { lang } = useLanguage();
  const [decided, decide] = usePostponed();
  const next = nextCycle(cycle);
  const open = useMutation({
    mutationFn: () => createCycle({ name: next.name, start: next.start, end: next.end, level: 'quarter' }),
  });
  const refused = useRefusal(open.error);
  const { day, of } = dayOfCycle(cycle, todayHere());
  if (day / of < late || decided.includes(cycle.id)) return null;
  const name = cycleName(cycle.name, lang);
  return (
    <section className={styles.asked}>
      <p>{t(text.late, { name, days: of - day })}</p>
      <Buttons>
        <Button onClick={() => decide(cycle.id)}>{t(text.lateRest, { name })}</Button>
        <Button busy={open.isPending} onClick={() => open.mutate()}>
          {t(text.lateNext, { name: cycleName(next.name, lang) })}
        </Button>
      </Buttons>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </section>
  );
}
