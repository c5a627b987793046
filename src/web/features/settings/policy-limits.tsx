import type { Policy } from '../../../core/coach/policy.ts';
import { useText } from '../../lib/language.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './policy-limits.module.css';
import { policyText } from '../../parts/policy-text.ts';

type Limits = Policy['limits'];
type Props = { limits: Limits; onChange: (limits: Limits) => void; crossed: string | undefined };

const choices = Array.from({ length: 20 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));

/** How many objectives and key results before the coach asks, and before publishing is refused. */
export function PolicyLimits({ limits, onChange, crossed }: Props) {
  const t = useText();
  const { objectives, keyResults } = limits;
  return (
    <fieldset className={styles.limits}>
      <legend className={styles.legend}>{t(policyText.limits)}</legend>
      <p className={styles.whose}>{t(policyText.limitsWhose)}</p>
      <Select
        label={t(policyText.objectivesWarn)}
        hint={t(policyText.perTeam)}
        value={String(objectives.warn)}
        choices={choices}
        onChange={(warn) => onChange({ ...limits, objectives: { ...objectives, warn: Number(warn) } })}
      />
      <Select
        label={t(policyText.objectivesBlock)}
        hint={t(policyText.perTeam)}
        value={String(objectives.block)}
        choices={choices}
        onChange={(block) => onChange({ ...limits, objectives: { ...objectives, block: Number(block) } })}
        error={crossed}
      />
      <Select
        label={t(policyText.keyResultsWarn)}
        hint={t(policyText.perObjective)}
        value={String(keyResults.warn)}
        choices={choices}
        onChange={(warn) => onChange({ ...limits, keyResults: { warn: Number(warn) } })}
      />
    </fieldset>
  );
}
