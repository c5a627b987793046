import { useMutation } from '@tanstack/react-query';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { addDays } from '../../../core/calendar/day.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { snooze, unsnooze } from '../../data/check-ins.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './later-choice.module.css';
import { text } from './text.ts';

const choices = [
  { days: 1, label: text.tomorrow },
  { days: 3, label: text.inThreeDays },
  { days: 7, label: text.nextWeek },
];

/** Not today: it comes back by itself, and nobody else is told. */
export function LaterChoice({ item, onDone }: { item: WeekItem; onDone: () => void }) {
  const t = useText();
  const { lang } = useLanguage();
  const { id, text: name } = item.keyResult;
  const later = useMutation({ mutationFn: (until: string) => snooze(id, until) });
  const refused = useRefusal(later.error);
  const putOff = (days: number) => {
    const until = addDays(todayHere(), days);
    later.mutate(until, {
      onSuccess: () => {
        toast(t(text.putOff, { day: formatDay(until, lang), name }), () => void unsnooze(id));
        onDone();
      },
    });
  };
  return (
    <p className={styles.later}>
      {t(text.later)}{' '}
      {choices.map(({ days, label }) => (
        <Button key={days} look="link" onClick={() => putOff(days)}>
          {t(label)}
        </Button>
      ))}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </p>
  );
}
