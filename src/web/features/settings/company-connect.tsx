import { useSuspenseQuery } from '@tanstack/react-query';
import { beginCompanyTie } from '../../data/company-ties.ts';
import { secondStepQuery } from '../../data/second-steps.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { text } from './company-text.ts';

/** The password, the second step where there is one, and out to the company. */
export function CompanyConnect({ company, onClose }: { company: string; onClose: () => void }) {
  const t = useText();
  const asksForCode = useSuspenseQuery(secondStepQuery).data.since !== null;
  const form = useForm({
    first: { current: '', code: '' },
    kept: 'a secret',
    required: asksForCode ? ['current', 'code'] : ['current'],
    beside: { 'password-wrong': 'current', 'code-wrong': 'code' },
    send: ({ current, code }) => beginCompanyTie(current, asksForCode ? code.trim() : undefined),
    onSent: (address) => location.assign(address),
  });
  return (
    <Dialog title={t(text.connect)} onClose={onClose}>
      <Form form={form}>
        <Quiet lede>{t(text.connectHow, { company })}</Quiet>
        <TextInput label={t(text.current)} type="password" autoComplete="current-password" {...form.field('current')} />
        {asksForCode && (
          <TextInput
            label={t(text.code)}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            {...form.field('code')}
          />
        )}
        <FormNote form={form} />
        <Buttons>
          <Button look="primary" type="submit" busy={form.busy}>
            {t(text.go, { company })}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t(text.cancel)}
          </Button>
        </Buttons>
      </Form>
    </Dialog>
  );
}
