import { Children, type ReactNode, useRef, useState } from 'react';
import { type Further, MoreButton } from './more-button.tsx';
import { useGoOn } from './use-go-on.ts';

type Some = {
  most: number;
  /** What the server has beyond them. */
  further?: Further | undefined;
  /** The entries stand in a list of their own, right before the button; otherwise beside it. */
  inList: boolean;
};

/** So many of a long list, and the button that shows as many more; at their end `further` brings the next. */
export function useSome(children: ReactNode, { most, further, inList }: Some): [ReactNode[], ReactNode] {
  const end = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(most);
  const all = Children.toArray(children);
  const shown = all.slice(0, count);
  const entryAt = (index: number) => {
    let entry = end.current?.previousElementSibling;
    if (inList) return entry?.children[index] as HTMLElement | undefined;
    for (let back = shown.length - 1; back > index; back -= 1) entry = entry?.previousElementSibling;
    return entry as HTMLElement | null | undefined;
  };
  const goOn = useGoOn({ shown: shown.length, entryAt, button: end });
  const left = all.length - count;
  const isMore = further?.hasNextPage === true;
  const hasMore = left > 0 || isMore;
  if (!hasMore && count === most) return [all, null];
  const show = () => {
    goOn();
    if (left < most && isMore) further.fetchNextPage();
    setCount(count + most);
  };
  return [
    shown,
    <MoreButton
      key="more"
      place={end}
      left={left > 0 && !isMore ? left : undefined}
      shown={count > most ? { count: shown.length, all: isMore ? undefined : all.length } : undefined}
      busy={further?.isFetchingNextPage === true}
      onPress={hasMore ? show : undefined}
    />,
  ];
}
