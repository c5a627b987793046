import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { trySource } from '../../data/sources.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { LiveValue } from './live-value.tsx';
import { RecipeChoice } from './recipe-choice.tsx';
import { type Connector, configOf, settingsFields, unfilled, valuesOf } from './settings-fields.ts';
import { SettingsForm } from './settings-form.tsx';
import styles from './sources.module.css';
import { text } from './text.ts';

type Props = { connectionId: string; connector: Connector /** A question to begin with. */; question: object };

/** Asks a connection a question here and now; nothing is kept. */
export function TryBox({ connectionId, connector, question }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const fields = settingsFields(connector, 'question', lang);
  const [values, setValues] = useState(() => valuesOf(fields, { ...question }));
  const [isChecked, setChecked] = useState(false);
  const ask = useMutation({
    mutationFn: () => trySource({ connectionId, config: configOf(fields, values), historyFrom: null }),
  });
  const refused = useRefusal(ask.error);
  const missing = isChecked ? unfilled(fields, values) : [];
  return (
    <form
      className={styles.narrow}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (unfilled(fields, values).length === 0) ask.mutate();
      }}
    >
      <p className={styles.how}>{t(text.tryHow)}</p>
      <RecipeChoice connector={connector} metrics={[]} onUse={(config) => setValues(valuesOf(fields, config))} />
      <SettingsForm
        fields={fields}
        values={values}
        onChange={setValues}
        errors={{
          ...Object.fromEntries(
            Object.entries(refused?.fields ?? {}).map(([path, what]) => [path.replace(/^config\./, ''), what]),
          ),
          ...Object.fromEntries(missing.map(({ name }) => [name, t(text.required)])),
        }}
      />
      <Button type="submit" busy={ask.isPending}>
        {t(text.tryIt)}
      </Button>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {ask.data !== undefined && !ask.isPending && <LiveValue outcome={ask.data} />}
    </form>
  );
}
