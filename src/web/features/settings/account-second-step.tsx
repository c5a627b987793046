import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { secondStepQuery } from '../../data/second-steps.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { SecondStepOff } from './second-step-off.tsx';
import { SecondStepRenew } from './second-step-renew.tsx';
import { SecondStepSetUp } from './second-step-set-up.tsx';
import { text } from './second-step-text.ts';

const few = 3;

/** A code of an app after the password: whether it is asked, and what can be done about it. */
export function AccountSecondStep() {
  const t = useText();
  const { lang } = useLanguage();
  const { since, recoveryCodes, password } = useSuspenseQuery(secondStepQuery).data;
  const [open, setOpen] = useState<'set up' | 'off' | 'renew'>();
  const close = () => setOpen(undefined);
  const isOn = since !== null;
  return (
    <Section title={t(text.title)}>
      <Quiet lede>{t(password || isOn ? text.how : text.byCompany)}</Quiet>
      {isOn && (
        <Quiet lede>
          {t(text.on, { day: formatDay(since, lang) })} · {t(text.left, { count: recoveryCodes })}
        </Quiet>
      )}
      {isOn && recoveryCodes <= few && <Quiet>{t(text.few)}</Quiet>}
      <Buttons>
        {!isOn && password && <Button onClick={() => setOpen('set up')}>{t(text.setUp)}</Button>}
        {isOn && <Button onClick={() => setOpen('renew')}>{t(text.renew)}</Button>}
        {isOn && (
          <Button look="quiet" onClick={() => setOpen('off')}>
            {t(text.turnOff)}
          </Button>
        )}
      </Buttons>
      {open === 'set up' && <SecondStepSetUp onClose={close} />}
      {open === 'renew' && <SecondStepRenew onClose={close} />}
      {open === 'off' && <SecondStepOff onClose={close} />}
    </Section>
  );
}
