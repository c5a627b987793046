import { useQuery } from '@tanstack/react-query';
import { type EvidenceKind, evidenceKindNames, evidenceKinds } from '../../core/okr/evidence.ts';
import { indicatorsQuery } from '../data/indicators.ts';
import { Button } from '../kit/button.tsx';
import { DateInput } from '../kit/date-input.tsx';
import { FieldPair } from '../kit/field-pair.tsx';
import { Icon } from '../kit/icon.tsx';
import { NumberInput } from '../kit/number-input.tsx';
import { Picker } from '../kit/picker.tsx';
import { Select } from '../kit/select.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { TextInput } from '../kit/text-input.tsx';
import { useText } from '../lib/language.tsx';
import { CapacityPicture } from './capacity-picture.tsx';
import { type EvidenceDraft, emptyEvidence, evidenceFrom } from './evidence-draft.ts';
import styles from './evidence-fields.module.css';
import { evidenceText as text } from './evidence-text.ts';
import { OpinionNote } from './opinion-note.tsx';

type Props = {
  evidence: readonly EvidenceDraft[];
  /** What the server found wrong, by path. */
  fields: Record<string, string>;
  onChange: (evidence: EvidenceDraft[]) => void;
};

/** Numbers, documents, interviews, notices that show something, as many as there are; an opinion is marked while it is typed. */
export function EvidenceFields({ evidence, fields, onChange }: Props) {
  const t = useText();
  return (
    <>
      {evidence.map((one, at) => (
        <div key={at} className={styles.evidence}>
          <div>
            <OneEvidence
              one={one}
              errorOf={(field) =>
                fields[`evidence.${at}.${field}`] ?? (field === 'text' ? fields[`evidence.${at}`] : undefined)
              }
              onChange={(part) => onChange(evidence.map((old, index) => (index === at ? { ...old, ...part } : old)))}
            />
          </div>
          <Button
            look="quiet"
            icon
            aria-label={t(text.remove)}
            onClick={() => onChange(evidence.filter((_, index) => index !== at))}
          >
            <Icon name="trash" size={16} />
          </Button>
        </div>
      ))}
      <p className={styles.addEvidence}>
        <Button look="link" onClick={() => onChange([...evidence, emptyEvidence])}>
          {t(text.add)}
        </Button>
      </p>
    </>
  );
}

type OneProps = {
  one: EvidenceDraft;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<EvidenceDraft>) => void;
};

function OneEvidence({ one, errorOf, onChange }: OneProps) {
  const t = useText();
  const isNumber = one.kind === 'series' || one.kind === 'prediction';
  const isDated = one.kind === 'notice' || one.kind === 'prediction';
  return (
    <>
      <TextArea
        label={t(text.what)}
        value={one.text}
        onChange={(what) => onChange({ text: what })}
        error={errorOf('text')}
      />
      <OpinionNote of={evidenceFrom(one)} />
      <FieldPair>
        <Select<EvidenceKind | ''>
          label={t(text.kind)}
          value={one.kind}
          onChange={(kind) => onChange({ kind })}
          choices={[
            { value: '', label: t(text.unsaid) },
            ...evidenceKinds.map((value) => ({ value, label: t(evidenceKindNames[value]) })),
          ]}
        />
        <TextInput
          label={t(text.url)}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={one.url}
          onChange={(url) => onChange({ url })}
          error={errorOf('url')}
          optional
        />
      </FieldPair>
      {isNumber && <Series one={one} errorOf={errorOf} onChange={onChange} />}
      {isDated && (
        <DateInput
          label={t(one.kind === 'notice' ? text.takesEffect : text.foreseen)}
          value={one.date}
          onChange={(date) => onChange({ date })}
          error={errorOf('date')}
          optional={one.kind === 'prediction'}
        />
      )}
    </>
  );
}

function Series({ one, errorOf, onChange }: OneProps) {
  const t = useText();
  const indicators = useQuery(indicatorsQuery).data ?? [];
  const measured = indicators.filter(({ id, value }) => value !== null || id === one.indicatorId);
  const unit = indicators.find(({ id }) => id === one.indicatorId)?.unit;
  const { indicatorId, keyResultId, limitKeyResultId } = evidenceFrom(one);
  return (
    <>
      <Picker
        label={t(text.series)}
        value={one.indicatorId}
        onChange={(id) => onChange({ indicatorId: id })}
        error={errorOf('indicatorId')}
        choices={[
          { value: '', label: t(text.noSeries) },
          ...measured.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {one.kind === 'prediction' && (
        <>
          <NumberInput
            label={t(text.limit)}
            unit={unit}
            value={one.limit}
            onChange={(limit) => onChange({ limit })}
            error={errorOf('limit')}
            optional
          />
          {(indicatorId ?? keyResultId) !== null && (one.limit ?? limitKeyResultId) !== null && (
            <CapacityPicture asked={{ indicatorId, keyResultId, limit: one.limit, limitKeyResultId }} />
          )}
        </>
      )}
    </>
  );
}
