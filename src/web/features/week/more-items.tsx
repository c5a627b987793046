import { useRef } from 'react';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { MoreButton } from '../../kit/more-button.tsx';
import { useGoOn } from '../../kit/use-go-on.ts';

type Props = {
  items: readonly WeekItem[];
  /** How many there are beyond them. */
  left: number;
  more: { isAsked: boolean; busy: boolean; show: () => void };
};

/** What a row is found by. */
export const rowId = (keyResultId: string) => `week-${keyResultId}`;

/** The rest of my key results, right below those that are folded: there one goes on where the next that came is among them. */
export function MoreItems({ items, left, more }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const entryAt = (index: number) => {
    const item = items[index];
    const row = item && document.getElementById(rowId(item.keyResult.id));
    return row ?? end.current?.previousElementSibling?.querySelector('summary');
  };
  const goOn = useGoOn({ shown: items.length, entryAt, button: end });
  const show = () => {
    goOn();
    more.show();
  };
  if (left === 0 && !more.isAsked) return null;
  return (
    <MoreButton
      place={end}
      left={left}
      shown={more.isAsked ? { count: items.length, all: items.length + left } : undefined}
      busy={more.busy}
      onPress={left > 0 ? show : undefined}
    />
  );
}
