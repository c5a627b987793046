import { useState } from 'react';
import { beginSecondStep, turnSecondStepOn } from '../../data/second-steps.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { QrPicture } from './qr-picture.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { text } from './second-step-text.ts';

type Begun = Awaited<ReturnType<typeof beginSecondStep>>;

/** Password, then the app and its first code, then the recovery codes. */
export function SecondStepSetUp({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<string[]>();
  if (codes !== undefined) return <RecoveryCodes codes={codes} onClose={onClose} />;
  return (
    <Dialog title={t(text.setUp)} onClose={onClose}>
      {begun === undefined ? (
        <PasswordFirst onBegun={setBegun} onClose={onClose} />
      ) : (
        <AppAndCode begun={begun} onOn={setCodes} onClose={onClose} />
      )}
    </Dialog>
  );
}

function PasswordFirst({ onBegun, onClose }: { onBegun: (begun: Begun) => void; onClose: () => void }) {
  const t = useText();
  const form = useForm({
    first: { current: '' },
    kept: 'a secret',
    required: ['current'],
    beside: { 'password-wrong': 'current' },
    send: ({ current }) => beginSecondStep(current),
    onSent: onBegun,
  });
  return (
    <Form form={form}>
      <Quiet lede>{t(text.passwordFirst)}</Quiet>
      <TextInput label={t(text.current)} type="password" autoComplete="current-password" {...form.field('current')} />
      <FormNote form={form} />
      <Buttons>
        <Button look="primary" type="submit" busy={form.busy}>
          {t(text.next)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </Buttons>
    </Form>
  );
}

type AppProps = { begun: Begun; onOn: (codes: string[]) => void; onClose: () => void };

function AppAndCode({ begun, onOn, onClose }: AppProps) {
  const t = useText();
  const form = useForm({
    first: { code: '' },
    kept: 'a secret',
    required: ['code'],
    beside: { 'code-wrong': 'code' },
    send: ({ code }) => turnSecondStepOn(code),
    onSent: onOn,
  });
  const inFours = begun.secret.replace(/(.{4})(?=.)/g, '$1 ');
  return (
    <Form form={form}>
      <Quiet lede>{t(text.scan)}</Quiet>
      <QrPicture picture={begun.picture} label={t(text.picture)} />
      <TextInput label={t(text.secret)} value={inFours} readOnly onChange={() => undefined} />
      <TextInput
        label={t(text.code)}
        hint={t(text.codeHint)}
        inputMode="numeric"
        autoComplete="one-time-code"
        {...form.field('code')}
      />
      <FormNote form={form} />
      <Quiet>{t(text.othersOut)}</Quiet>
      <Buttons>
        <Button look="primary" type="submit" busy={form.busy}>
          {t(text.turnOn)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </Buttons>
    </Form>
  );
}
