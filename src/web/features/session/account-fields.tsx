import { useText } from '../../lib/language.tsx';
import type { Form } from '../../lib/use-form.ts';
import { TextInput } from '../../kit/text-input.tsx';
import { text } from './text.ts';

type Account = { name: string; email: string; password: string };
type Props = { form: Pick<Form<Account>, 'field'> };

/** Who somebody is and how they will sign in: the fields of a new account. */
export function AccountFields({ form }: Props) {
  const t = useText();
  return (
    <>
      <TextInput label={t(text.yourName)} autoComplete="name" {...form.field('name')} />
      <TextInput label={t(text.email)} type="email" autoComplete="username" {...form.field('email')} />
      <TextInput
        label={t(text.password)}
        type="password"
        autoComplete="new-password"
        hint={t(text.passwordHint)}
        {...form.field('password')}
      />
    </>
  );
}
