import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Week } from '../../../contract/check-ins.ts';
import { weekLists } from '../../../contract/week-lists.ts';
import { showMoreOfWeek } from '../../data/week.ts';
import { MoreButton } from '../../kit/more-button.tsx';
import { useGoOn } from '../../kit/use-go-on.ts';

/** All that is asked of me beside numbers, what is not told yet included; of tasks those nothing was heard of. */
export function countAsked({ counts }: Pick<Week, 'counts'>): number {
  const asking = weekLists.filter((name) => name !== 'tasks' && name !== 'deputies');
  return asking.reduce((sum, name) => sum + counts[name], counts.quiet);
}

/** Where one of these lists is longer than what was asked for: how many are left, and the next of each. */
export function MoreAsked({ week }: { week: Week }) {
  const end = useRef<HTMLDivElement>(null);
  const more = useMutation({ mutationFn: showMoreOfWeek });
  const sum = (of: (name: (typeof weekLists)[number]) => number) => weekLists.reduce((all, name) => all + of(name), 0);
  const all = sum((name) => week.counts[name]);
  const shown = sum((name) => week[name].length);
  // The next of each list come where that list is: one stays at the end of them all.
  const goOn = useGoOn({ shown, entryAt: () => end.current, button: end });
  const show = () => {
    goOn();
    more.mutate();
  };
  if (all === shown && !more.isSuccess) return null;
  return (
    <MoreButton
      place={end}
      left={all - shown}
      shown={more.isSuccess ? { count: shown, all } : undefined}
      busy={more.isPending}
      onPress={all > shown ? show : undefined}
    />
  );
}
