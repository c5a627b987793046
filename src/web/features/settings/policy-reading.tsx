import type { Policy } from '../../../core/coach/policy.ts';
import { rules } from '../../../core/coach/rules/index.ts';
import { useText } from '../../lib/language.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Entry } from '../../kit/entry.tsx';
import { ProfileLine } from '../../parts/profile-line.tsx';
import { RuleName } from './rule-name.tsx';
import styles from './policy-reading.module.css';
import { launchDateChoices, policyText, rulingNames, stanceChoices } from '../../parts/policy-text.ts';

/** The policy for those who do not change it: what was chosen, and which rules differ and why. */
export function PolicyReading({ policy }: { policy: Policy }) {
  const t = useText();
  const { limits, launchDates, stance } = policy;
  const changed = rules.filter(({ id }) => Object.hasOwn(policy.rules, id));
  const counts = [
    { label: policyText.objectivesWarn, per: policyText.perTeam, n: limits.objectives.warn },
    { label: policyText.objectivesBlock, per: policyText.perTeam, n: limits.objectives.block },
    { label: policyText.keyResultsWarn, per: policyText.perObjective, n: limits.keyResults.warn },
  ];
  const chosen = [
    { label: policyText.launchDates, ...launchDateChoices[launchDates] },
    { label: policyText.stance, ...stanceChoices[stance] },
  ];
  return (
    <>
      <ProfileLine policy={policy} />
      <dl className={styles.reading}>
        {chosen.map(({ label, title, note }) => (
          <div key={label.en}>
            <dt>{t(label)}</dt>
            <dd>
              {t(title)} <small>{t(note)}</small>
            </dd>
          </div>
        ))}
        {counts.map(({ label, per, n }) => (
          <div key={label.en}>
            <dt>{t(label)}</dt>
            <dd>
              {n} <small>{t(per)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <Section title={`${t(policyText.rules)} · ${t(policyText.changed, { n: changed.length, all: rules.length })}`}>
        <Rows>
          {changed.map((rule) => (
            <Entry
              key={rule.id}
              words={<RuleName rule={rule} />}
              beside={policy.rules[rule.id]?.reason}
              end={t(rulingNames[policy.rules[rule.id]?.severity ?? rule.severity])}
            />
          ))}
        </Rows>
      </Section>
    </>
  );
}
