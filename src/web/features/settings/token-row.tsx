import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { type TokenAccess, tokenAreas } from '../../../core/okr/words.ts';
import type { token as tokenShape } from '../../../contract/sources.ts';
import { formatAge, formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { removeToken, takeTokenOver } from '../../data/tokens.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { dayAt } from '../../../core/calendar/zones.ts';
import { todayHere } from '../../lib/today.ts';
import { ourDays } from '../../lib/zone.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Entry } from '../../kit/entry.tsx';
import { tokenText as text } from './token-text.ts';

export function TokenRow({ token }: { token: z.infer<typeof tokenShape> }) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const [isAsking, setAsking] = useState(false);
  const { id: tokenId, name, scope, access, teamId, createdBy, createdAt, expiresAt, lastUsedAt, ended } = token;
  const revoke = useMutation({
    mutationFn: () => removeToken(tokenId),
    onSuccess: () => toast(t(text.revoked, { name })),
  });
  const takeOver = useMutation({
    mutationFn: () => takeTokenOver(tokenId),
    onSuccess: () => toast(t(text.takenOver, { name })),
  });
  const refused = useRefusal(revoke.error ?? takeOver.error);
  const isOver = dayAt(expiresAt, ourDays()) < todayHere();
  const facts = [
    ...(ended ? [t(text.ended)] : []),
    t(scope === 'person' && createdBy?.id !== me.person.id ? text.personOf : text[scope]),
    ...(scope === 'person' ? [] : [me.teams.find((team) => team.id === teamId)?.name ?? t(text.all)]),
    ...(access === null
      ? []
      : reaches(access).map(({ area, level }) =>
          t(text.areaLevel, { area: t(text[area]), level: t(text[`${level}Level`]) }),
        )),
    t(isOver ? text.expired : text.expires, { day: formatDay(expiresAt, lang) }),
    lastUsedAt === null ? t(text.unused) : t(text.used, { age: formatAge(lastUsedAt, lang) }),
    ...(createdBy === null ? [] : [t(text.by, { name: createdBy.name, day: formatDay(createdAt, lang) })]),
  ];
  return (
    <Entry
      words={
        <>
          {name}
          <small>{facts.join(' · ')}</small>
        </>
      }
      end={
        <Buttons>
          {ended && scope !== 'person' && (
            <Button look="link" busy={takeOver.isPending} onClick={() => takeOver.mutate()}>
              {t(text.takeOver)}
              <span className="only-heard"> {name}</span>
            </Button>
          )}
          <Button look="link" onClick={() => setAsking(true)}>
            {t(text.revoke)}
            <span className="only-heard"> {name}</span>
          </Button>
        </Buttons>
      }
    >
      {isAsking && (
        <Dialog title={t(text.revokeTitle, { name })} onClose={() => setAsking(false)}>
          <Quiet lede>{t(text.revokeHow)}</Quiet>
          {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
          <Buttons>
            <Button look="primary" busy={revoke.isPending} onClick={() => revoke.mutate()}>
              {t(text.revoke)}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t(text.cancel)}
            </Button>
          </Buttons>
        </Dialog>
      )}
    </Entry>
  );
}

function reaches(access: TokenAccess) {
  return tokenAreas.map((area) => ({ area, level: access[area] })).filter(({ level }) => level !== 'none');
}
