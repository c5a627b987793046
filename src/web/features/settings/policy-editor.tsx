import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Policy } from '../../../core/coach/policy.ts';
import type { Text } from '../../../core/text.ts';
import { type Say, useLanguage, useText } from '../../lib/language.tsx';
import { refusalOf, useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './coach-part.module.css';
import { problemsOf, samePolicy, tidied } from './policy-form.ts';
import { PolicyLimits } from './policy-limits.tsx';
import { PolicyRules } from './policy-rules.tsx';
import { launchDateChoices, policyText, stanceChoices } from './policy-text.ts';
import { setPolicy } from '../../data/coach.ts';

/** The whole policy as one form, kept at once; what was typed stays until it is kept or discarded. */
export function PolicyEditor({ policy }: { policy: Policy }) {
  const t = useText();
  const { lang } = useLanguage();
  const [edited, setEdited] = useState<Policy>();
  const [tried, setTried] = useState(false);
  const shown = edited ?? policy;
  const dirty = !samePolicy(shown, policy);
  const problems = tried ? problemsOf(shown) : undefined;
  const restore = (before: Policy) =>
    setPolicy(before).then(
      () => toast(t(policyText.restored)),
      (fault: unknown) => toast(t(policyText.notRestored, { why: refusalOf(fault, lang).what })),
    );
  const save = useMutation({
    mutationFn: setPolicy,
    onSuccess: () => {
      const before = policy;
      setEdited(undefined);
      setTried(false);
      toast(t(policyText.saved), () => void restore(before));
    },
  });
  const refused = useRefusal(save.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!dirty) return;
        setTried(true);
        if (problemsOf(shown) === undefined) save.mutate(tidied(shown));
        else focusFirstProblem(event.currentTarget);
      }}
    >
      <div className={styles.choices}>
        <RadioCards
          label={t(policyText.launchDates)}
          value={shown.launchDates}
          onChange={(launchDates) => setEdited({ ...shown, launchDates })}
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
          onChange={(stance) => setEdited({ ...shown, stance })}
          cards={cardsOf(stanceChoices, t)}
          width={280}
        />
      </div>
      <PolicyLimits
        limits={shown.limits}
        onChange={(limits) => setEdited({ ...shown, limits })}
        crossed={problems?.crossed ?? false}
      />
      <PolicyRules kept={policy} shown={shown} onChange={setEdited} reasonless={problems?.reasonless ?? []} />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {dirty && (
        <div className={styles.bar}>
          <span role="status">{t(problems === undefined ? policyText.unsaved : policyText.mend)}</span>
          <Button look="primary" type="submit" busy={save.isPending}>
            {t(policyText.save)}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setEdited(undefined);
              setTried(false);
              save.reset();
            }}
          >
            {t(policyText.discard)}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Once the errors are drawn, the keyboard is where the first of them is. */
function focusFirstProblem(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

function cardsOf<T extends string>(choices: Record<T, { title: Text; note: Text }>, t: Say) {
  return (Object.keys(choices) as T[]).map((value) => ({
    value,
    title: t(choices[value].title),
    note: t(choices[value].note),
  }));
}
