import { type KeyboardEvent, useState } from 'react';
import type { Policy } from '../../../core/coach/policy.ts';
import type { Rule } from '../../../core/coach/rules/rule.ts';
import { rules } from '../../../core/coach/rules/index.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Entry } from '../../kit/entry.tsx';
import { Column } from '../../kit/column.tsx';
import { RuleName } from './rule-name.tsx';
import { subjectNames, subjects } from '../../parts/rule-subjects.ts';
import styles from './policy-rules.module.css';
import { ownSeverity, type Ruling, rulesToShow, withRuling } from './policy-form.ts';
import { policyText, rulingNames } from '../../parts/policy-text.ts';

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
  const isChanged = ({ id }: Rule) => Object.hasOwn(kept.rules, id);
  const row = (rule: Rule) => (
    <RuleRow
      key={rule.id}
      rule={rule}
      ruling={shown.rules[rule.id]}
      onChange={(ruling) => onChange(withRuling(shown, rule.id, ruling))}
      error={errors[rule.id]}
    />
  );
  return (
    <Section
      title={
        <>
          {t(policyText.rules)}{' '}
          <small className={styles.count}>
            {t(policyText.changed, { n: Object.keys(shown.rules).length, all: rules.length })}
          </small>
        </>
      }
    >
      <Column>
        <TextInput label={t(policyText.search)} type="search" value={find} onChange={setFind} onKeyDown={stayOnEnter} />
      </Column>
      {listed.length === 0 && <Quiet lede>{t(policyText.none)}</Quiet>}
      <Rows>{(find === '' ? listed.filter(isChanged) : listed).map(row)}</Rows>
      {find === '' &&
        subjects.map((subject) => {
          const these = listed.filter((rule) => rule.subject === subject && !isChanged(rule));
          const isWrong = these.some(({ id }) => errors[id] !== undefined);
          return (
            <Fold
              key={`${subject} ${isWrong}`}
              open={isWrong}
              summary={`${t(subjectNames[subject])} · ${these.length}`}
            >
              <Rows>{these.map(row)}</Rows>
            </Fold>
          );
        })}
    </Section>
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
    <Entry
      words={<RuleName rule={rule} />}
      end={
        <div className={styles.severity}>
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
        </div>
      }
    >
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
    </Entry>
  );
}
