import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { ZoneField } from '../../parts/zone-field.tsx';
import { AccountFields } from './account-fields.tsx';
import { text } from './text.ts';
import { useSetup } from './use-setup.ts';

/** The first run: language first, then an organization of one's own or a look around the sample. */
export function SetupPage({ token }: { token: string }) {
  const t = useText();
  const { lang, setLang } = useLanguage();
  const form = useSetup(token, () => location.assign('/'));
  const { way } = form.values;
  return (
    <PlainFrame>
      <PageHead name={t(text.setupTitle)} sub={t(text.setupSub)} />
      <Form form={form}>
        <RadioCards
          label="Language · 语言"
          value={lang}
          onChange={setLang}
          cards={[
            { value: 'zh', title: '中文' },
            { value: 'en', title: 'English' },
          ]}
        />
        <RadioCards
          label={t(text.what)}
          value={way}
          onChange={(chosen) => form.set({ way: chosen })}
          cards={[
            { value: 'create', title: t(text.create), note: t(text.createNote) },
            { value: 'look', title: t(text.look), note: t(text.lookNote) },
          ]}
        />
        {token === '' && (
          <TextInput label={t(text.token)} hint={t(text.tokenHint)} autoComplete="off" {...form.field('token')} />
        )}
        {way === 'create' && (
          <>
            <TextInput label={t(text.organization)} autoComplete="organization" {...form.field('organization')} />
            <ZoneField label={t(text.zone)} hint={t(text.zoneHint)} {...form.field('zone')} />
            <AccountFields form={form} />
          </>
        )}
        <FormNote form={form} />
        <Button look="primary" type="submit" busy={form.busy}>
          {t(text.begin)}
        </Button>
      </Form>
    </PlainFrame>
  );
}
