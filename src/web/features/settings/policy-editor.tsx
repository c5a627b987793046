import type { Policy } from '../../../core/coach/policy.ts';
import type { Text } from '../../../core/text.ts';
import { type Say, useLanguage, useText } from '../../lib/language.tsx';
import { refusalOf } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './policy-editor.module.css';
import { fullPolicy, isBehind, problemsOf, samePolicy, tidied, type TypedPolicy, typedPolicy } from './policy-form.ts';
import { PolicyLimits } from './policy-limits.tsx';
import { PolicyProfile } from './policy-profile.tsx';
import { PolicyRules } from './policy-rules.tsx';
import { launchDateChoices, policyText, stanceChoices } from '../../parts/policy-text.ts';
import { useMe } from '../../data/session.ts';
import { setPolicy } from '../../data/coach.ts';

/** The whole policy as one form, kept at once; what was typed stays until it is kept or discarded, over a reload too. */
export function PolicyEditor({ policy }: { policy: Policy }) {
  const t = useText();
  const { lang } = useLanguage();
  const restore = (before: Policy) =>
    setPolicy(before).then(
      () => toast(t(policyText.restored)),
      (fault: unknown) => toast(t(policyText.notRestored, { why: refusalOf(fault, lang).what })),
    );
  const me = useMe();
  const kept = useRemembered<TypedPolicy>(`policy:${me.person.id}`, typedPolicy(policy), fullPolicy);
  const form = useForm<TypedPolicy, unknown>({
    first: typedPolicy(policy),
    kept,
    check: (edited) => {
      const problems = problemsOf(edited);
      const reasonless = (problems?.reasonless ?? []).map((id) => [`rules.${id}`, t(policyText.reasonMissing)]);
      return {
        ...(Object.fromEntries(reasonless) as Record<`rules.${string}`, string>),
        limits: problems?.crossed === true ? t(policyText.crossed) : undefined,
      };
    },
    send: (edited) => setPolicy(tidied(edited)),
    onSent: () => {
      const before = policy;
      toast(t(policyText.saved), () => void restore(before));
    },
  });
  const shown = form.values;
  const isChanged = !samePolicy(shown, policy);
  return (
    <Form form={form}>
      {isChanged && isBehind(shown, policy) && <Quiet lede>{t(policyText.behind)}</Quiet>}
      <div className={styles.choices}>
        <PolicyProfile kept={policy} shown={tidied(shown)} onChange={form.set} />
        <RadioCards
          label={t(policyText.launchDates)}
          value={shown.launchDates}
          onChange={(launchDates) => form.set({ launchDates })}
          cards={cardsOf(launchDateChoices, t)}
          width={220}
        />
        <RadioCards
          label={
            <>
              {t(policyText.stance)}
              <small className={styles.under}>{t(policyText.stanceHow)}</small>
            </>
          }
          value={shown.stance}
          onChange={(stance) => form.set({ stance })}
          cards={cardsOf(stanceChoices, t)}
          width={280}
        />
      </div>
      <PolicyLimits limits={shown.limits} onChange={(limits) => form.set({ limits })} crossed={form.errors['limits']} />
      <PolicyRules kept={policy} shown={shown} onChange={form.set} errors={form.errorsUnder('rules')} />
      <FormNote form={form} />
      {isChanged && (
        <div className={styles.bar}>
          <span role="status">{t(Object.keys(form.errors).length === 0 ? policyText.unsaved : policyText.mend)}</span>
          <Button look="primary" type="submit" busy={form.busy}>
            {t(policyText.save)}
          </Button>
          <Button look="quiet" onClick={form.discard}>
            {t(policyText.discard)}
          </Button>
        </div>
      )}
    </Form>
  );
}

function cardsOf<T extends string>(choices: Record<T, { title: Text; note: Text }>, t: Say) {
  return (Object.keys(choices) as T[]).map((value) => ({
    value,
    title: t(choices[value].title),
    note: t(choices[value].note),
  }));
}
