import type { RefObject } from 'react';
import { formatNumber } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { Button } from './button.tsx';
import { Quiet } from './quiet.tsx';

/** What the server has beyond what was brought so far. */
export type Further = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

type Props = {
  place: RefObject<HTMLDivElement | null>;
  /** On the button; absent: that there is more, and how much where that is known. */
  words?: string | undefined;
  left?: number | undefined;
  /** Said once more were asked for; `all` where it is known. */
  shown: { count: number; all: number | undefined } | undefined;
  busy: boolean;
  /** Absent: there is no more. */
  onPress: (() => void) | undefined;
};

/** At the end of a long list: brings more of it, and says to whoever listens how many are there. */
export function MoreButton({ place, words, left, shown, busy, onPress }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const count = formatNumber(shown?.count ?? 0, lang);
  const all = shown?.all === undefined ? undefined : formatNumber(shown.all, lang);
  return (
    <div ref={place}>
      {onPress !== undefined && (
        <Quiet>
          <Button look="link" busy={busy} onClick={onPress}>
            {words ?? (left === undefined ? t(text.more) : t(text.left, { count: formatNumber(left, lang) }))}
          </Button>
        </Quiet>
      )}
      <p className="only-heard" role="status">
        {shown && (all === undefined ? t(text.some, { count }) : t(text.of, { count, all }))}
      </p>
    </div>
  );
}

const text = {
  more: { en: 'Show more', zh: '显示更多' },
  left: { en: 'Show more ({count} left)', zh: '显示更多（还有 {count} 条）' },
  some: { en: '{count} shown', zh: '已显示 {count} 条' },
  of: { en: '{count} of {all} shown', zh: '共 {all} 条，已显示 {count} 条' },
};
