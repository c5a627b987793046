import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { setUpSample } from '../../data/sample.ts';
import { setUp } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { AccountFields } from './account-fields.tsx';
import { text } from './text.ts';

const route = getRouteApi('/setup');

const blank = { organization: '', name: '', email: '' };

/** The first run: language first, then an organization of one's own or a look around the sample. */
export function SetupPage() {
  const t = useText();
  const { lang, setLang } = useLanguage();
  const navigate = useNavigate();
  const search = route.useSearch();
  const [token, setToken] = useState(search.token ?? '');
  const [way, setWay] = useState<'create' | 'look'>('create');
  const form = useRemembered('setup', blank, blank);
  const [password, setPassword] = useState('');
  const begin = useMutation({
    mutationFn: () =>
      way === 'create'
        ? setUp({ token: tokenIn(token), lang, password, ...form.value })
        : setUpSample({ token: tokenIn(token), lang }),
    onSuccess: () => {
      form.forget();
      void navigate({ to: '/' });
    },
  });
  const refused = useRefusal(begin.error);
  return (
    <PlainFrame>
      <PageHead name={t(text.setupTitle)} sub={t(text.setupSub)} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
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
          onChange={setWay}
          cards={[
            { value: 'create', title: t(text.create), note: t(text.createNote) },
            { value: 'look', title: t(text.look), note: t(text.lookNote) },
          ]}
        />
        {search.token === undefined && (
          <TextInput
            label={t(text.token)}
            hint={t(text.tokenHint)}
            autoComplete="off"
            value={token}
            onChange={setToken}
            error={refused?.fields.token}
          />
        )}
        <OlderWords older={form.older} />
        {way === 'create' && (
          <>
            <TextInput
              label={t(text.organization)}
              autoComplete="organization"
              value={form.value.organization}
              onChange={(organization) => form.set((all) => ({ ...all, organization }))}
              error={refused?.fields.organization}
            />
            <AccountFields
              value={{ name: form.value.name, email: form.value.email, password }}
              onChange={({ password: typed, ...part }) => {
                if (typed !== undefined) setPassword(typed);
                form.set((all) => ({ ...all, ...part }));
              }}
              errors={refused?.fields}
            />
          </>
        )}
        {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
        <Button look="primary" type="submit" busy={begin.isPending}>
          {t(text.begin)}
        </Button>
      </form>
    </PlainFrame>
  );
}

/** People paste the whole link as often as the code. */
function tokenIn(pasted: string): string {
  return pasted.match(/[?&]token=([^&\s]+)/)?.[1] ?? pasted.trim();
}
