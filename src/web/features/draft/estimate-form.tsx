import { useState } from 'react';
import { isWorked } from '../../../core/estimates/estimate.ts';
import { estimatesFor } from '../../../core/estimates/index.ts';
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
import styles from './estimate-form.module.css';
import { estimateText as text } from './estimate-text.ts';

type Props = { type: ObjectiveType; onAdd: (evidence: EvidenceDraft) => void };

/** A figure worked out from what somebody knows or assumes, with its formula; it becomes a piece of evidence. */
export function EstimateForm({ type, onAdd }: Props) {
  const t = useText();
  const offered = estimatesFor(type);
  const [chosen, setChosen] = useState(offered[0]?.id);
  const [given, setGiven] = useState<Record<string, number | undefined>>({});
  const estimate = offered.find(({ id }) => id === chosen) ?? offered[0];
  if (estimate === undefined) return null;
  const answer = estimate.work(given);
  return (
    <div className={styles.estimate}>
      <Select
        label={t(text.which)}
        value={estimate.id}
        choices={offered.map(({ id, name }) => ({ value: id, label: t(name) }))}
        onChange={setChosen}
      />
      <Quiet>{t(estimate.what)}</Quiet>
      <FieldPair narrow>
        {estimate.fields.map(({ id, label, unit }) => (
          <NumberInput
            key={id}
            label={t(label)}
            unit={unit && t(unit)}
            value={given[id] ?? null}
            onChange={(value) => setGiven((before) => ({ ...before, [id]: value ?? undefined }))}
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
            toast(t(text.added));
          }}
        >
          {t(text.add)}
        </Button>
      )}
    </div>
  );
}
