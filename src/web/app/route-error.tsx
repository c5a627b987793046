import { Link, type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { isRefused, useRefusal } from '../lib/refusal.ts';
import { useText } from '../lib/language.tsx';
import { buttonClass } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { PlainFrame } from '../kit/plain-frame.tsx';

/** What stands on a page that could not be read. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const refused = useRefusal(error);
  if (isRefused(error, 'not-found')) return <NotFound />;
  return (
    <ErrorNote
      what={refused?.what}
      details={refused?.details}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}

/** An address that no page has. */
export function LostPage() {
  return (
    <PlainFrame>
      <NotFound />
    </PlainFrame>
  );
}

export function NotFound() {
  const t = useText();
  return (
    <EmptyState
      title={t({ en: 'Nothing here', zh: '这里没有内容' })}
      action={
        <Link to="/" className={buttonClass()}>
          {t({ en: 'Go to my week', zh: '回到我的一周' })}
        </Link>
      }
    >
      {t({
        en: 'The address may be mistyped, the record may be gone, or it is not for you to see.',
        zh: '地址可能写错了，内容可能已删除，或者你没有查看权限。',
      })}
    </EmptyState>
  );
}
