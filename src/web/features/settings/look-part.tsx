import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSingleKeys } from '../../lib/keyboard.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { updateMe, useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { themes, useTheme } from '../../lib/theme.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './settings.module.css';
import { text } from './text.ts';

/** What is mine alone: language, look, keys and name. */
export function LookPart() {
  const t = useText();
  const me = useMe();
  const { lang, setLang } = useLanguage();
  const [theme, setTheme] = useTheme();
  const [keys, setKeys] = useSingleKeys();
  const [name, setName] = useState(me.person.name);
  const update = useMutation({ mutationFn: updateMe });
  const refused = useRefusal(update.error);
  return (
    <div className={styles.narrow}>
      <RadioCards
        label={`${t(text.language)} · ${t(text.languageHow)}`}
        value={lang}
        onChange={(next) => {
          setLang(next);
          update.mutate({ lang: next });
        }}
        cards={[
          { value: 'zh', title: '中文' },
          { value: 'en', title: 'English' },
        ]}
      />
      <RadioCards
        label={t(text.appearance)}
        value={theme}
        onChange={setTheme}
        cards={themes.map((value) => ({ value, title: t(text[value]) }))}
      />
      <Checkbox
        label={
          <>
            {t(text.keys)}
            <small className={styles.beside}>{t(text.keysHow)}</small>
          </>
        }
        checked={keys}
        onChange={setKeys}
      />
      <form
        className={styles.line}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          update.mutate({ name });
        }}
      >
        <TextInput label={t(text.yourName)} value={name} onChange={setName} error={refused?.fields.name} />
        {name.trim() !== me.person.name && (
          <Button type="submit" busy={update.isPending}>
            {t(text.save)}
          </Button>
        )}
      </form>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </div>
  );
}
