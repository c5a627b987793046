import { isWorked } from '../../../core/estimates/estimate.ts';
import { estimatesFor } from '../../../core/estimates/estimates.ts';
import { evidenceOf } from '../../../core/okr/evidence.ts';
import type { ObjectiveType } from '../../../core/okr/words.ts';
import { Button } from '../../kit/button.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Select } from '../../kit/select.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { draftOfEvidence, type EvidenceDraft } from '../../parts/evidence-draft.ts';
import { useKept } from '../../parts/use-kept.ts';
import styles from './estimate-form.module.css';
import { estimateText as text } from './estimate-text.ts';

/** A figure while it is worked out; null: nothing is filled in. */
type Typed = { chosen: string; given: Record<string, number | null> };

/** With every field there is: what is kept in a browser has this shape. */
const full: Typed = { chosen: '', given: { '*': 0 } };

type Props = { type: ObjectiveType; keptAs: string; onAdd: (evidence: EvidenceDraft) => void };

/** A figure worked out from what somebody knows or assumes, with its formula; it becomes a piece of evidence. */
export function EstimateForm({ type, keptAs, onAdd }: Props) {
  const t = useText();
  const offered = estimatesFor(type);
  const kept = useKept<Typed>(`estimate:${keptAs}`, { chosen: '', given: {} }, full);
  const { chosen, given } = kept.value;
  const estimate = offered.find(({ id }) => id === chosen) ?? offered[0];
  if (estimate === undefined) return null;
  const answer = estimate.work(
    Object.fromEntries(Object.entries(given).map(([id, value]) => [id, value ?? undefined])),
  );
  return (
    <div className={styles.estimate}>
      <Select
        label={t(text.which)}
        value={estimate.id}
        choices={offered.map(({ id, name }) => ({ value: id, label: t(name) }))}
        onChange={(id) => kept.set((before) => ({ ...before, chosen: id }))}
      />
      <Quiet>{t(estimate.what)}</Quiet>
      <FieldPair narrow>
        {estimate.fields.map(({ id, label, unit }) => (
          <NumberInput
            key={id}
            label={t(label)}
            unit={unit && t(unit)}
            value={given[id] ?? null}
            onChange={(value) => kept.set((before) => ({ ...before, given: { ...before.given, [id]: value } }))}
          />
        ))}
      </FieldPair>
      <p className={styles.formula}>{t(text.formula, { formula: t(estimate.formula) })}</p>
      <div role="status">
        {answer === undefined && <Quiet>{t(text.waiting)}</Quiet>}
        {answer !== undefined && !isWorked(answer) && <p className={styles.wrong}>{t(answer)}</p>}
        {isWorked(answer) && (
          <>
            <dl className={styles.figures}>
              {answer.figures.map(({ name, value }) => (
                <div key={name.en}>
                  <dt>{t(name)}</dt>
                  <dd>{t(value)}</dd>
                </div>
              ))}
            </dl>
            <p>{t(answer.sentence)}</p>
          </>
        )}
      </div>
      {isWorked(answer) && (
        <Button
          onClick={() => {
            onAdd(draftOfEvidence(evidenceOf({ text: t(answer.sentence), kind: 'estimate' })));
            kept.forget();
            toast(t(text.added));
          }}
        >
          {t(text.add)}
        </Button>
      )}
    </div>
  );
}
