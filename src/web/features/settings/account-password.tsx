import { changePassword } from '../../data/account.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { text } from './account-text.ts';

export function AccountPassword() {
  const t = useText();
  const { email } = useMe().person;
  const form = useForm({
    first: { current: '', password: '' },
    kept: 'a secret',
    required: ['current', 'password'],
    beside: { 'password-wrong': 'current' },
    clears: true,
    send: changePassword,
    onSent: () => toast(t(text.passwordKept)),
  });
  return (
    <Section title={t(text.password)}>
      <Quiet lede>{t(text.passwordHow)}</Quiet>
      <Form form={form}>
        {/* Whoever keeps passwords learns whose it is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextInput label={t(text.current)} type="password" autoComplete="current-password" {...form.field('current')} />
        <TextInput
          label={t(text.next)}
          type="password"
          autoComplete="new-password"
          hint={t(text.nextHint)}
          {...form.field('password')}
        />
        <FormNote form={form} />
        <Button type="submit" busy={form.busy}>
          {t(text.changePassword)}
        </Button>
      </Form>
    </Section>
  );
}
