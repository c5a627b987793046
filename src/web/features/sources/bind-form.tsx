import { useState } from 'react';
import type { Connection } from '../../../contract/connections.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import type { Metric } from '../../../core/catalog/metric.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Column } from '../../kit/column.tsx';
import { AskedValue } from './asked-value.tsx';
import { bindText, everyChoices } from './bind-text.ts';
import { ConnectionCards } from './connection-cards.tsx';
import { RecipeChoice } from './recipe-choice.tsx';
import { valuesOfRecipe } from './settings-fields.ts';
import { SettingsForm } from './settings-form.tsx';
import styles from './bind-form.module.css';
import type { Binding } from './use-binding.ts';

type Props = {
  binding: Binding;
  /** Whose unit and ends the live value is compared with; absent: an indicator, which has none. */
  keyResult?: KeyResult;
  unit: string;
  bound: BoundSource | null;
  connections: readonly Connection[];
  metrics: readonly Metric[];
  /** What one who may add another connection comes back to. */
  addFor: { keyResult: string } | { indicator: string } | undefined;
};

/** One thing after the other: which connection, what is asked of it, what it answers now, and then how often it is read. */
export function BindForm({ binding, keyResult, unit, bound, connections, metrics, addFor }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { form, connector, fields, change, asksPast } = binding;
  // How it is read is asked once it was tried; from then on it stays.
  const [wasShown, setShown] = useState(bound !== null);
  if (binding.asked !== undefined && !wasShown) setShown(true);
  const isShown = wasShown || binding.asked !== undefined;
  if (connector === undefined) return null;
  return (
    <Column>
      <Form form={form}>
        <ConnectionCards connections={connections} binding={binding} addFor={addFor} />
        <h2 className={styles.heading}>{t(bindText.question)}</h2>
        <RecipeChoice
          connector={connector}
          engine={binding.engine}
          metrics={metrics}
          onUse={(config) => change(valuesOfRecipe(fields, config, form.values.config))}
        />
        <SettingsForm
          key={connector.id}
          fields={fields}
          values={form.values.config}
          onChange={change}
          errors={form.errorsUnder('config')}
        />
        <Buttons>
          <Button look={isShown ? 'plain' : 'primary'} busy={binding.isAsking} onClick={binding.ask}>
            {t(bindText.test)}
          </Button>
          {!isShown && (
            <Button look="link" onClick={() => form.ifRight(() => setShown(true))}>
              {t(bindText.untried)}
            </Button>
          )}
        </Buttons>
        <AskedValue binding={binding} keyResult={keyResult} unit={unit} />
        <FormNote form={form} />
        {isShown && (
          <>
            <h2 className={styles.heading}>{t(bindText.howRead)}</h2>
            <FieldPair>
              <Select
                label={t(bindText.every)}
                value={String(form.values.everyMinutes)}
                onChange={(minutes) => form.set({ everyMinutes: Number(minutes) })}
                choices={everyChoices.map((one) => ({ value: String(one.minutes), label: t(one.name) }))}
              />
              <TextInput
                label={t(bindText.sourceName)}
                hint={t(bindText.sourceNameHint)}
                optional
                {...form.field('name')}
                autoComplete="off"
              />
            </FieldPair>
            {asksPast && (
              <Checkbox
                label={t(bindText.history, { day: formatDay(binding.since, lang) })}
                checked={form.values.withHistory}
                onChange={(withHistory) => form.set({ withHistory })}
              />
            )}
            <Buttons>
              <Button look="primary" type="submit" busy={form.busy}>
                {t(bound === null ? bindText.bind : bindText.rebind)}
              </Button>
            </Buttons>
          </>
        )}
      </Form>
    </Column>
  );
}
