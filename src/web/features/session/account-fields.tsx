import { useText } from '../../lib/language.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { text } from './text.ts';

type Account = { name: string; email: string; password: string };
type Props = {
  value: Account;
  onChange: (part: Partial<Account>) => void;
  /** What the server refused, by field. */
  errors: Partial<Record<string, string>> | undefined;
};

/** Who somebody is and how they will sign in: the fields of a new account. */
export function AccountFields({ value, onChange, errors }: Props) {
  const t = useText();
  return (
    <>
      <TextInput
        label={t(text.yourName)}
        autoComplete="name"
        value={value.name}
        onChange={(name) => onChange({ name })}
        error={errors?.['name']}
      />
      <TextInput
        label={t(text.email)}
        type="email"
        autoComplete="username"
        value={value.email}
        onChange={(email) => onChange({ email })}
        error={errors?.['email']}
      />
      <TextInput
        label={t(text.password)}
        type="password"
        autoComplete="new-password"
        hint={t(text.passwordHint)}
        value={value.password}
        onChange={(password) => onChange({ password })}
        error={errors?.['password']}
      />
    </>
  );
}
