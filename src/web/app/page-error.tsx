import { useText } from '../lib/language.tsx';
import { isRefused, useRefusal } from '../lib/refusal.ts';
import { buttonClass } from '../kit/button.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { PlainFrame } from '../kit/plain-frame.tsx';
import { usePlace } from './place.tsx';

type Props = { error: unknown; onRetry: () => void };

/** What stands on a page that could not be read. */
export function PageError({ error, onRetry }: Props) {
  const refused = useRefusal(error);
  if (isRefused(error, 'not-found')) return <NotFound />;
  return <ErrorNote what={refused?.what} details={refused?.details} onRetry={onRetry} />;
}

/** The same where not even the frame could be read: the server is not there. */
export function FramedError(props: Props) {
  const t = useText();
  return (
    <PlainFrame>
      <PageHead name={t({ en: 'Crux cannot be reached', zh: '连不上 Crux' })} />
      <PageError {...props} />
    </PlainFrame>
  );
}

export function NotFound() {
  const t = useText();
  const { Link } = usePlace();
  return (
    <>
      <PageHead
        name={t({ en: 'Nothing here', zh: '这里没有内容' })}
        sub={t({
          en: 'The address may be mistyped, the record may be gone, or it is not for you to see.',
          zh: '地址可能写错了，内容可能已删除，或者你没有查看权限。',
        })}
      />
      <Link href="/" className={buttonClass()}>
        {t({ en: 'Go to my week', zh: '回到我的一周' })}
      </Link>
    </>
  );
}
