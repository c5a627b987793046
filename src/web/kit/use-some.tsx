import { Children, type ReactNode, useState } from 'react';
import { formatNumber } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { Button } from './button.tsx';
import { moreText } from './more.tsx';
import { Quiet } from './quiet.tsx';

/** What the server has beyond what was brought so far. */
export type Further = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

/** So many of a long list, and the button that shows as many more; at their end `further` brings the next. */
export function useSome(children: ReactNode, most: number, further?: Further): [ReactNode[], ReactNode] {
  const t = useText();
  const { lang } = useLanguage();
  const [count, setCount] = useState(most);
  const all = Children.toArray(children);
  const left = all.length - count;
  const isMore = further?.hasNextPage === true;
  if (left <= 0 && !isMore) return [all, null];
  const words = left > 0 && !isMore ? t(moreText.more, { count: formatNumber(left, lang) }) : t(text.further);
  const show = () => {
    if (left < most && isMore) further.fetchNextPage();
    setCount(count + most);
  };
  return [
    all.slice(0, count),
    <Quiet key="more">
      <Button look="link" busy={further?.isFetchingNextPage === true} onClick={show}>
        {words}
      </Button>
    </Quiet>,
  ];
}

const text = {
  further: { en: 'Show more', zh: '显示更多' },
};
