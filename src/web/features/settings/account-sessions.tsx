import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { AccountSession } from '../../../contract/account.ts';
import { accountQuery, endSession, signOutEverywhere } from '../../data/account.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Entry } from '../../kit/entry.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { toast } from '../../kit/toast.tsx';
import { deviceOf } from '../../lib/device.ts';
import { formatAge, formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { text } from './account-text.ts';

/** Every browser that is signed in with this account, and the way out of each. */
export function AccountSessions() {
  const t = useText();
  const { sessions } = useSuspenseQuery(accountQuery).data;
  const leave = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => location.assign('/sign-in') });
  const refused = useRefusal(leave.error);
  return (
    <Section title={t(text.sessions)}>
      <Quiet lede>{t(text.sessionsHow)}</Quiet>
      <Rows>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </Rows>
      <Buttons>
        <Button busy={leave.isPending} onClick={() => leave.mutate()}>
          {t(text.everywhere)}
        </Button>
        <Quiet>{t(text.everywhereHow)}</Quiet>
      </Buttons>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </Section>
  );
}

function SessionRow({ session }: { session: AccountSession }) {
  const t = useText();
  const { lang } = useLanguage();
  const device = deviceOf(session.userAgent) ?? t(text.unknown);
  const end = useMutation({
    mutationFn: () => endSession(session.id),
    onSuccess: () => toast(t(text.signedOut, { device })),
  });
  const refused = useRefusal(end.error);
  const facts = [
    session.current ? t(text.here) : t(text.seen, { age: formatAge(session.lastSeen, lang) }),
    ...(session.address === '' ? [] : [t(text.from, { address: session.address })]),
    t(text.since, { day: formatDay(session.since, lang) }),
  ];
  return (
    <Entry
      words={
        <>
          {device}
          <small>{facts.join(' · ')}</small>
        </>
      }
      end={
        !session.current && (
          <Button look="link" busy={end.isPending} onClick={() => end.mutate()}>
            {t(text.signOut)}
            <span className="only-heard"> {device}</span>
          </Button>
        )
      }
    >
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </Entry>
  );
}
