import { type KeyboardEvent, useState } from 'react';
import type { Policy } from '../../../core/coach/policy.ts';
import type { Rule } from '../../../core/coach/rules/rule.ts';
import { rules } from '../../../core/coach/rules/index.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './coach-part.module.css';
import { ownSeverity, type Ruling, rulesToShow, withRuling } from './policy-form.ts';
import { policyText, rulingNames } from './policy-text.ts';

type Props = {
  kept: Policy;
  shown: Policy;
  onChange: (policy: Policy) => void;
  /** What is wrong with a rule's ruling, by the rule's id. */
  errors: Record<string, string>;
};

/** Every rule with its severity; one that differs says why. */
export function PolicyRules({ kept, shown, onChange, errors }: Props) {
  const t = useText();
  const [find, setFind] = useState('');
  const listed = rulesToShow(rules, kept, find, Object.keys(errors));
  return (
    <section>
      <div className={styles.tools}>
        <h2 className={styles.title}>
          {t(policyText.rules)}{' '}
          <small>{t(policyText.changed, { n: Object.keys(shown.rules).length, all: rules.length })}</small>
        </h2>
        <TextInput label={t(policyText.search)} type="search" value={find} onChange={setFind} onKeyDown={stayOnEnter} />
      </div>
      {listed.length === 0 && <p className={styles.how}>{t(policyText.none)}</p>}
      <ul className={styles.rules}>
        {listed.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            ruling={shown.rules[rule.id]}
            onChange={(ruling) => onChange(withRuling(shown, rule.id, ruling))}
            error={errors[rule.id]}
          />
        ))}
      </ul>
    </section>
  );
}

/** Searching is not saving, though the field stands in the form. */
function stayOnEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

type RowProps = {
  rule: Rule;
  ruling: { severity: Ruling; reason: string } | undefined;
  onChange: (ruling: { severity: Ruling; reason: string } | undefined) => void;
  error: string | undefined;
};

const rulings = Object.keys(rulingNames) as Ruling[];

function RuleRow({ rule, ruling, onChange, error }: RowProps) {
  const t = useText();
  const own = ownSeverity(rule);
  const others = rulings.filter((one) => one !== own || one === ruling?.severity);
  return (
    <li>
      <span>
        <span className={styles.ask}>{t(rule.ask)}</span>
        <code>{rule.id}</code>
      </span>
      <Select<Ruling | 'default'>
        label={t(policyText.severityOf, { id: rule.id })}
        hideLabel
        value={ruling?.severity ?? 'default'}
        choices={[
          { value: 'default', label: t(policyText.byDefault, { severity: t(rulingNames[own]) }) },
          ...others.map((value) => ({ value, label: t(rulingNames[value]) })),
        ]}
        onChange={(severity) =>
          onChange(severity === 'default' ? undefined : { severity, reason: ruling?.reason ?? '' })
        }
      />
      {ruling !== undefined && (
        <div className={styles.because}>
          <TextInput
            label={t(policyText.reason)}
            value={ruling.reason}
            maxLength={500}
            autoComplete="off"
            onChange={(reason) => onChange({ ...ruling, reason })}
            error={error}
          />
          <Button look="link" aria-label={t(policyText.resetOf, { id: rule.id })} onClick={() => onChange(undefined)}>
            {t(policyText.reset)}
          </Button>
        </div>
      )}
    </li>
  );
}
