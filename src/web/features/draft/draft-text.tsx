import { useEffect, useRef } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Diagnosis } from '../../../contract/focus.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { ObjectiveType, Stage } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { CoachText } from '../../kit/coach-text.tsx';
import { toast } from '../../kit/toast.tsx';
import { ToCoach } from './to-coach.tsx';
import { CustomerChoice } from './customer-choice.tsx';
import { type DraftForm, type KeyResultForm, withTemplate } from './draft-form.ts';
import styles from './draft-text.module.css';
import type { Named } from './key-result-details.tsx';
import { DraftPlaces } from './draft-places.tsx';
import { KindLine } from './kind-line.tsx';
import { KeyResultList } from './key-result-list.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { text } from './text.ts';
import { TypeQuestions } from './type-questions.tsx';
import { type CoachReading, underlinesOf } from './use-coach.ts';

type Props = {
  form: DraftForm;
  chosenKind: ObjectiveType | null;
  /** The name under which this browser keeps what is worked out beside this draft. */
  keptAs: string;
  /** Nothing stands there yet: the caret waits in the sentence. */
  isNew: boolean;
  cycle: Cycle;
  /** Of the team's product: what usually comes up then stands first. */
  stage: Stage | undefined;
  reading: CoachReading;
  /** How many findings nobody has answered. */
  open: number;
  people: readonly Named[];
  diagnoses: readonly Diagnosis[];
  active: string | undefined;
  /** What the server found wrong, by path. */
  fields: Record<string, string>;
  onActive: (fingerprint: string) => void;
  /** Saves the draft and goes to the source of this key result. */
  onBind: (keyResult: KeyResultForm) => void;
  onChange: (change: Partial<DraftForm>, composing?: boolean) => void;
  onStored: (objective: Objective, keyResultId: string) => void;
};

/** The text itself: the sentence first, then its kind, what the kind asks, and the key results. */
export function DraftText({
  form,
  chosenKind,
  keptAs,
  isNew,
  cycle,
  stage,
  reading,
  open,
  people,
  diagnoses,
  active,
  fields,
  onActive,
  onBind,
  onChange,
  onStored,
}: Props) {
  const t = useText();
  const me = useMe();
  const ofObjective = reading.findings.filter(({ finding }) => finding.place.at === 'objective');
  const sentence = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) sentence.current?.focus({ preventScroll: true });
  }, [isNew]);
  const read = ofObjective[0]?.finding.text ?? form.text;

  return (
    <>
      <div id="objective-text" className={styles.sentence}>
        <CoachText
          label={t(text.objective)}
          value={form.text}
          onChange={(value, isComposing) => onChange({ text: value }, isComposing)}
          underlines={underlinesOf(reading.findings, read)}
          underlinesOf={read}
          active={active}
          onTouch={onActive}
          heard={ofObjective.length === 0 ? undefined : ofObjective.map(({ said }) => t(said.what)).join(' · ')}
          placeholder={t(text.objectiveHint)}
          error={fields.text}
          serif
          textRef={sentence}
          singleLine
        />
        <SeeCoach open={open} />
      </div>
      <KindLine
        chosen={chosenKind}
        kind={form.type}
        stage={stage}
        reading={reading}
        onChange={(type) => onChange({ type })}
      />
      <TemplateChoice
        type={form.type}
        stage={stage}
        onUse={(template) => {
          const before = form;
          onChange(withTemplate(form, template, me.person.id, cycle.end));
          toast(t(text.templateUsed), () => onChange({ ...before, type: chosenKind }));
        }}
      />
      {(form.type === 'fit' || form.type === 'operations') && <CustomerChoice form={form} onChange={onChange} />}
      <TypeQuestions
        form={form}
        keptAs={keptAs}
        isNew={isNew}
        moved={reading.moved}
        fields={fields}
        onChange={onChange}
      />
      <DraftPlaces form={form} people={people} diagnoses={diagnoses} onChange={onChange} />
      <KeyResultList
        form={form}
        cycle={cycle}
        findings={reading.findings}
        people={people}
        active={active}
        fields={fields}
        onActive={onActive}
        onBind={onBind}
        onChange={onChange}
        onStored={onStored}
      />
    </>
  );
}

function SeeCoach({ open }: { open: number }) {
  const t = useText();
  if (open === 0) return null;
  return (
    <ToCoach>{t(text.seeCoach, { count: open === 1 ? t(text.oneThing) : t(text.things, { count: open }) })}</ToCoach>
  );
}
