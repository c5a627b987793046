import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { companyTieQuery } from '../../data/company-ties.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { toast } from '../../kit/toast.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { refusedOf } from '../../lib/refused-of.ts';
import { text } from './company-text.ts';
import { CompanyConnect } from './company-connect.tsx';
import { CompanyDisconnect } from './company-disconnect.tsx';

const route = getRouteApi('/shell/settings/$part');

/** My account and the company's sign-in, where there is one. */
export function AccountCompany() {
  const { name, ...tie } = useSuspenseQuery(companyTieQuery).data;
  return name === null ? null : <CompanyTie company={name} {...tie} />;
}

type Props = { company: string; since: string | null; password: boolean; removable: boolean };

function CompanyTie({ company, since, password, removable }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const [open, setOpen] = useState<'connect' | 'disconnect'>();
  const { box, refused } = useComingBack(t(text.connected, { company }));
  const close = () => setOpen(undefined);
  const state = since !== null ? (removable ? text.on : text.only) : password ? text.how : text.missing;
  return (
    <div ref={box}>
      <Section title={t(text.title)}>
        <Quiet lede>{t(state, { company, day: since === null ? '' : formatDay(since, lang) })}</Quiet>
        {refused !== undefined && since === null && <ErrorNote what={t(refused)} />}
        <Buttons>
          {since === null && password && <Button onClick={() => setOpen('connect')}>{t(text.connect)}</Button>}
          {removable && <Button onClick={() => setOpen('disconnect')}>{t(text.disconnect)}</Button>}
        </Buttons>
        {open === 'connect' && <CompanyConnect company={company} onClose={close} />}
        {open === 'disconnect' && <CompanyDisconnect company={company} onClose={close} />}
      </Section>
    </div>
  );
}

/** Whoever comes back from the company stands where they left, and is told how it went. */
function useComingBack(connected: string) {
  const { company, refused } = route.useSearch();
  const navigate = route.useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const isBack = company === 'connected' || refused !== undefined;
  useEffect(() => {
    if (isBack) box.current?.scrollIntoView({ block: 'center' });
    if (company !== 'connected') return;
    toast(connected);
    void navigate({ search: {}, replace: true, resetScroll: false });
  }, [isBack, company, connected, navigate]);
  return { box, refused: refusedOf({ refused }) };
}
