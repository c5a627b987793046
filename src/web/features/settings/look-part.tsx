import { useMutation } from '@tanstack/react-query';
import { useSingleKeys } from '../../lib/keyboard.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { updateMe, useMe } from '../../data/session.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { themes, useTheme } from '../../lib/theme.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Column } from '../../kit/column.tsx';
import styles from './look-part.module.css';
import { text } from './text.ts';

/** What is mine alone: language, look, keys and name. */
export function LookPart() {
  const t = useText();
  const me = useMe();
  const { lang, setLang } = useLanguage();
  const [theme, setTheme] = useTheme();
  const [keys, setKeys] = useSingleKeys();
  const keepLanguage = useMutation({ mutationFn: updateMe });
  const first = { name: me.person.name };
  const kept = useKept('name', first);
  const form = useForm({
    first,
    kept,
    required: ['name'],
    clears: true,
    send: updateMe,
    alsoRefused: keepLanguage.error,
  });
  return (
    <Column>
      <RadioCards
        label={`${t(text.language)} · ${t(text.languageHow)}`}
        value={lang}
        onChange={(next) => {
          setLang(next);
          keepLanguage.mutate({ lang: next });
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
      <Form form={form} className={styles.line}>
        <TextInput label={t(text.yourName)} {...form.field('name')} />
        {form.values.name.trim() !== me.person.name && (
          <Button type="submit" busy={form.busy}>
            {t(text.save)}
          </Button>
        )}
      </Form>
      <FormNote form={form} />
    </Column>
  );
}
