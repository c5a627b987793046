import { formatNumber } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { Button } from './button.tsx';
import { Quiet } from './quiet.tsx';

type Props = { left: number; busy: boolean; show: () => void };

/** What is left of a long list, and the button that brings the next of it. */
export function More({ left, busy, show }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <Quiet>
      <Button look="link" busy={busy} onClick={show}>
        {t(moreText.more, { count: formatNumber(left, lang) })}
      </Button>
    </Quiet>
  );
}

export const moreText = {
  more: { en: 'Show more ({count} left)', zh: '显示更多（还有 {count} 条）' },
};
