import { Link } from '@tanstack/react-router';
import type { Week } from '../../../contract/check-ins.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { markLearned } from '../../data/retrospectives.ts';
import { Button } from '../../kit/button.tsx';
import { DutyOf } from '../../parts/duty-of.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { text } from './text.ts';
import { useTickedOff } from './use-ticked-off.ts';

/** Something I wanted to learn: done in one press, and that can be undone. */
export function LearningRow({ item }: { item: Week['learning'][number] }) {
  const t = useText();
  const { lang } = useLanguage();
  const ticked = useTickedOff((done) => markLearned(item.objectiveId, item.id, done), t(text.learnedNow));
  const { due } = item;
  return (
    <AskRow>
      <div>
        <AskDot />
        <DutyOf of={item.dutyOf} />
        {t(text.learning)} ·{' '}
        <Link to="/objectives/$objectiveId" params={{ objectiveId: item.objectiveId }}>
          {item.text}
        </Link>
        {due !== null && (
          <AskDetail>{t(due < todayHere() ? text.wasDue : text.dueOn, { day: formatDay(due, lang) })}</AskDetail>
        )}
      </div>
      <Button {...ticked}>{t(text.markLearned)}</Button>
    </AskRow>
  );
}
