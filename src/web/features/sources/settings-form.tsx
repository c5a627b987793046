import { useState } from 'react';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { IndicatorChoice } from './indicator-choice.tsx';
import { isSaid, type SettingField, type Values } from './settings-fields.ts';
import styles from './settings-form.module.css';
import { text } from './text.ts';

type Props = {
  fields: readonly SettingField[];
  values: Values;
  onChange: (values: Values) => void;
  /** What is wrong with a field, by its name. */
  errors?: Record<string, string>;
  /** Secrets that are stored already: shown as such, never as they are. */
  stored?: readonly string[];
};

/** The settings of a connector, each with its own words: what is needed at once, the rest folded until it is said or wrong. */
export function SettingsForm({ fields, values, onChange, errors = {}, stored = [] }: Props) {
  const t = useText();
  const set = (name: string, value: string | number | null) => onChange({ ...values, [name]: value });
  const setting = (field: SettingField) => (
    <Setting
      key={field.name}
      field={field}
      value={values[field.name] ?? null}
      error={errors[field.name]}
      isStored={stored.includes(field.name)}
      onChange={(value) => set(field.name, value)}
    />
  );
  // Where nothing stands out there is nothing to fold away.
  const first = fields.some((field) => field.first) ? fields.filter((field) => field.first) : fields;
  const later = fields.filter((field) => !first.includes(field));
  return (
    <>
      {first.map(setting)}
      {later.length > 0 && (
        <Fold
          summary={t(text.moreSettings, { names: later.map(({ label }) => label).join(t({ en: ', ', zh: '、' })) })}
          open={later.some((field) => isSaid(field, values) || errors[field.name] !== undefined)}
        >
          {later.map(setting)}
        </Fold>
      )}
    </>
  );
}

type SettingProps = {
  field: SettingField;
  value: string | number | null;
  error: string | undefined;
  isStored: boolean;
  onChange: (value: string | number | null) => void;
};

function Setting({ field, value, error, isStored, onChange }: SettingProps) {
  const { label, hint, required, kind, options } = field;
  const shared = { label, hint, error, optional: !required };
  const words = value === null ? '' : String(value);
  if (kind === 'secret') return <Secret {...shared} value={words} isStored={isStored} onChange={onChange} />;
  if (kind === 'number')
    return <NumberInput {...shared} value={typeof value === 'number' ? value : null} onChange={onChange} />;
  if (kind === 'choice')
    return <Select {...shared} optional={false} value={words} choices={options} onChange={onChange} />;
  if (kind === 'indicator') return <IndicatorChoice {...shared} value={words} onChange={onChange} />;
  if (kind === 'long') return <TextArea {...shared} value={words} onChange={onChange} />;
  return <TextInput {...shared} value={words} onChange={onChange} autoComplete="off" spellCheck={false} />;
}

type SecretProps = {
  label: string;
  hint: string | undefined;
  error: string | undefined;
  optional: boolean;
  value: string;
  isStored: boolean;
  onChange: (value: string) => void;
};

function Secret({ isStored, value, onChange, ...shared }: SecretProps) {
  const t = useText();
  const [isReplacing, setReplacing] = useState(false);
  if (isStored && !isReplacing)
    return (
      <div className={styles.stored}>
        <span>{shared.label}</span>
        <span>
          <span aria-hidden>••••••••</span> {t(text.stored)}{' '}
          <Button look="link" onClick={() => setReplacing(true)}>
            {t(text.replace)}
            <span className="only-heard"> {shared.label}</span>
          </Button>
        </span>
        {shared.error !== undefined && <p role="alert">{shared.error}</p>}
      </div>
    );
  return (
    <>
      <TextInput {...shared} type="password" value={value} onChange={onChange} autoComplete="off" />
      {isStored && (
        <p className={styles.underField}>
          <Button
            look="link"
            onClick={() => {
              onChange('');
              setReplacing(false);
            }}
          >
            {t(text.keepStored)}
          </Button>
        </p>
      )}
    </>
  );
}
