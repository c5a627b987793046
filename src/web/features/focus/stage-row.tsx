import type { DragEventHandler } from 'react';
import type { Indicator } from '../../../contract/indicators.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Picker } from '../../kit/picker.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './stage-row.module.css';
import type { StageDraft } from './stage.ts';
import { text } from './text.ts';

type Props = {
  stage: StageDraft;
  isFirst: boolean;
  isLast: boolean;
  /** What is wrong with its name. */
  error: string | undefined;
  expectedError: string | undefined;
  indicators: readonly Indicator[];
  grip: { onDragStart: DragEventHandler; onDragEnd: DragEventHandler };
  onChange: (part: Partial<StageDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One stage of the chain while it is edited. */
export function StageRow({
  stage,
  isFirst,
  isLast,
  error,
  expectedError,
  indicators,
  grip,
  onChange,
  onMove,
  onRemove,
}: Props) {
  const t = useText();
  return (
    <>
      <span className={styles.grip} title={t(text.grip)} draggable {...grip}>
        <Icon name="grip" />
      </span>
      <TextInput
        label={t(text.stageName)}
        data-name
        value={stage.name}
        maxLength={120}
        onChange={(name) => onChange({ name })}
        error={error}
      />
      <TextInput
        label={t(text.stageNote)}
        value={stage.note}
        placeholder={stage.hint}
        onChange={(note) => onChange({ note })}
      />
      <span className={styles.moves}>
        <Button
          look="quiet"
          icon
          aria-label={t(text.up, { name: stage.name })}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          <Icon name="up" />
        </Button>
        <Button
          look="quiet"
          icon
          aria-label={t(text.down, { name: stage.name })}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          <Icon name="down" />
        </Button>
        <Button look="quiet" icon aria-label={t(text.removeStage, { name: stage.name })} onClick={onRemove}>
          <Icon name="trash" />
        </Button>
      </span>
      {indicators.length > 0 && (
        <div className={styles.number}>
          <Picker
            label={t(text.stageNumber)}
            value={stage.indicatorId}
            choices={[
              { value: '', label: t(text.noNumber) },
              ...indicators.map(({ id, name, unit }) => ({
                value: id,
                label: unit === '' ? name : `${name} (${unit})`,
              })),
            ]}
            onChange={(indicatorId) => onChange({ indicatorId })}
          />
          {!isFirst && (
            <NumberInput
              label={t(text.expected)}
              unit="%"
              value={stage.percent}
              onChange={(percent) => onChange({ percent })}
              error={expectedError}
              placeholder={t(text.expectedHistory)}
            />
          )}
        </div>
      )}
    </>
  );
}
