import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useMe } from '../../data/session.ts';
import { trySource } from '../../data/sources.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Column } from '../../kit/column.tsx';
import { LiveValue } from './live-value.tsx';
import { NumbersSeen } from './numbers-seen.tsx';
import { RecipeChoice } from './recipe-choice.tsx';
import { type Connector, configOf, missingIn, settingsFields, type Values, valuesOf } from './settings-fields.ts';
import { SettingsForm } from './settings-form.tsx';
import { text } from './text.ts';
import { keepTried } from './tried-question.ts';

type Props = { connectionId: string; connector: Connector /** A question to begin with. */; question: object };

type Typed = { config: Values };

/** Asks a connection a question here and now; nothing is kept. */
export function TryBox({ connectionId, connector, question }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const fields = settingsFields(connector, 'question', lang);
  const first = { config: valuesOf(fields, { ...question }) };
  const kept = useKept<Typed>(`try:${connectionId}`, first, { config: {} });
  const form = useForm({
    first,
    kept,
    check: ({ config }) => missingIn(fields, config, t(text.required)),
    send: ({ config }) => trySource({ connectionId, config: configOf(fields, config), historyFrom: null }),
    onSent: ({ reading }, { config }) => {
      if (reading !== null) keepTried(me.person.id, connectionId, configOf(fields, config));
    },
  });
  const change = (config: Values) => form.set({ config });
  return (
    <Column>
      <Form form={form}>
        <Quiet lede>{t(text.tryHow)}</Quiet>
        <RecipeChoice connector={connector} metrics={[]} onUse={(config) => change(valuesOf(fields, config))} />
        <SettingsForm
          fields={fields}
          values={form.values.config}
          onChange={change}
          errors={form.errorsUnder('config')}
        />
        <Button type="submit" busy={form.busy}>
          {t(text.tryIt)}
        </Button>
        <FormNote form={form} />
        {form.reply !== undefined && !form.busy && (
          <>
            <LiveValue outcome={form.reply} />
            <NumbersSeen
              numbers={form.reply.numbers}
              onChoose={(pick) => change({ ...form.values.config, pick, formula: null })}
            />
          </>
        )}
      </Form>
    </Column>
  );
}
