import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Week } from '../../../contract/check-ins.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { markLearned } from '../../data/retrospectives.ts';
import { Button } from '../../kit/button.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { DutyOf } from '../../parts/duty-of.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { text } from './text.ts';

/** Something I wanted to learn: done in one press, and that can be undone. */
export function LearningRow({ item }: { item: Week['learning'][number] }) {
  const t = useText();
  const { lang } = useLanguage();
  const learned = useMutation({
    mutationFn: (done: boolean) => markLearned(item.objectiveId, item.id, done),
  });
  const failed = useRefusalToast();
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
      <Button
        busy={learned.isPending}
        onClick={() =>
          learned.mutate(true, {
            onSuccess: () => toast(t(text.learnedNow), () => learned.mutate(false)),
            onError: failed,
          })
        }
      >
        {t(text.markLearned)}
      </Button>
    </AskRow>
  );
}
