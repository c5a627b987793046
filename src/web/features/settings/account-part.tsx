import { useMutation } from '@tanstack/react-query';
import { updateMe, useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Column } from '../../kit/column.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Section } from '../../kit/section.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { AccountCompany } from './account-company.tsx';
import { AccountEmail } from './account-email.tsx';
import { AccountPasskeys } from './account-passkeys.tsx';
import { AccountPassword } from './account-password.tsx';
import { AccountSecondStep } from './account-second-step.tsx';
import { AccountSessions } from './account-sessions.tsx';
import { OwnZone } from './own-zone.tsx';
import { text as own } from './account-text.ts';
import { text } from './text.ts';

/** What is mine alone: who I am, how I sign in, and where. */
export function AccountPart() {
  const t = useText();
  return (
    <Column>
      <Section title={t(own.who)}>
        <OwnName />
        <AccountEmail />
      </Section>
      <Section title={t(text.language)}>
        <OwnLanguage />
      </Section>
      <OwnZone />
      <AccountPassword />
      <AccountSecondStep />
      <AccountPasskeys />
      <AccountCompany />
      <AccountSessions />
    </Column>
  );
}

function OwnName() {
  const t = useText();
  const me = useMe();
  const first = { name: me.person.name };
  const kept = useKept('name', first);
  const form = useForm({ first, kept, required: ['name'], clears: true, send: updateMe });
  return (
    <Form form={form}>
      <TextInput label={t(text.yourName)} autoComplete="name" {...form.field('name')} />
      <FormNote form={form} />
      {form.values.name.trim() !== me.person.name && (
        <Button type="submit" busy={form.busy}>
          {t(text.save)}
        </Button>
      )}
    </Form>
  );
}

function OwnLanguage() {
  const t = useText();
  const { lang, setLang } = useLanguage();
  const keep = useMutation({ mutationFn: updateMe });
  return (
    <RadioCards
      label={t(text.languageHow)}
      value={lang}
      onChange={(next) => {
        setLang(next);
        keep.mutate({ lang: next });
      }}
      cards={[
        { value: 'zh', title: '中文' },
        { value: 'en', title: 'English' },
      ]}
    />
  );
}
