import { useState } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { Metric } from '../../../core/catalog/metric.ts';
import { useMe } from '../../data/session.ts';
import { dropKeyResult, takeUpKeyResult } from '../../data/drops.ts';
import { DropDialog } from '../../parts/drop-dialog.tsx';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { toast } from '../../kit/toast.tsx';
import { type DraftForm, emptyKeyResult, type KeyResultForm, written } from './draft-form.ts';
import styles from './key-result-list.module.css';
import type { Named } from './key-result-details.tsx';
import { KeyResultEditor } from './key-result-editor.tsx';
import { keyResultText } from './key-result-text.ts';
import { MetricChoice } from './metric-choice.tsx';
import { text } from './text.ts';
import type { SpokenFinding } from './use-coach.ts';

type Props = {
  form: DraftForm;
  cycle: Cycle;
  findings: readonly SpokenFinding[];
  people: readonly Named[];
  active: string | undefined;
  /** What the server found wrong, by path. */
  fields: Record<string, string>;
  onActive: (fingerprint: string) => void;
  /** Saves the draft and goes to the source of this key result. */
  onBind: (keyResult: KeyResultForm) => void;
  onChange: (change: Pick<DraftForm, 'keyResults'>, composing?: boolean) => void;
  /** One was dropped, or taken up again, while the rest is being written. */
  onStored: (objective: Objective, keyResultId: string) => void;
};

/** The key results as lines that are added, changed, put in order and taken out. */
export function KeyResultList(props: Props) {
  const { form, cycle, findings, people, active, fields, onActive, onBind, onChange, onStored } = props;
  const [dropping, setDropping] = useState<KeyResultForm>();
  const droppingId = dropping?.id;
  const t = useText();
  const me = useMe();
  const { keyResults } = form;
  const add = (keyResult: KeyResultForm) => {
    onChange({ keyResults: [...written(keyResults), keyResult] });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#key-result-${keyResult.key} textarea`)?.focus());
  };
  const addEmpty = () => add(emptyKeyResult(me.person.id));
  const change = (key: string, part: Partial<KeyResultForm>, isComposing = false) =>
    onChange({ keyResults: keyResults.map((one) => (one.key === key ? { ...one, ...part } : one)) }, isComposing);
  const remove = (gone: KeyResultForm) => {
    onChange({ keyResults: keyResults.filter((one) => one.key !== gone.key) });
    toast(t(keyResultText.removed, { name: gone.text || t(keyResultText.unnamed) }), () => onChange({ keyResults }));
  };
  return (
    <>
      <h2 className={styles.heading}>{t(text.keyResults)}</h2>
      {keyResults.map((keyResult, index) => (
        <KeyResultEditor
          key={keyResult.key}
          keyResult={keyResult}
          number={index + 1}
          isDelivery={form.type === 'delivery'}
          people={people}
          cycle={cycle}
          findings={findings}
          active={active}
          error={fields[`keyResults.${index}.text`]}
          onTouch={onActive}
          onChange={(part, isComposing) => change(keyResult.key, part, isComposing)}
          onRemove={() => (keyResult.promised === null ? remove(keyResult) : setDropping(keyResult))}
          onBind={() => onBind(keyResult)}
          onMoveUp={index === 0 ? undefined : () => onChange({ keyResults: movedUp(keyResults, index) })}
          onEnter={addEmpty}
        />
      ))}
      {droppingId !== undefined && (
        <DropDialog
          name={dropping?.text ?? ''}
          drop={(reason) => dropKeyResult(droppingId, reason)}
          takeUp={async () => onStored(await takeUpKeyResult(droppingId), droppingId)}
          onDropped={(objective) => onStored(objective, droppingId)}
          onClose={() => setDropping(undefined)}
        />
      )}
      <Button look="link" onClick={addEmpty}>
        + {t(text.add)}
      </Button>
      <MetricChoice
        form={form}
        onUse={(metric, statement) => add({ ...emptyKeyResult(me.person.id, statement), ...fromMetric(metric, t) })}
      />
    </>
  );
}

function fromMetric(metric: Metric, t: ReturnType<typeof useText>): Partial<KeyResultForm> {
  return {
    metric: metric.id,
    unit: t(metric.unit),
    ...(metric.guardOnly === true ? { kind: 'guard', measure: 'at-most' } : {}),
  };
}

function movedUp(keyResults: readonly KeyResultForm[], index: number): KeyResultForm[] {
  const moved = [...keyResults];
  moved.splice(index - 1, 0, ...moved.splice(index, 1));
  return moved;
}
