import type { TeamStage } from '../../../contract/stages.ts';
import { type EvidenceKind, evidenceKindNames, evidenceKinds } from '../../../core/okr/evidence.ts';
import { type SignCame, signAnswers, stageGuides } from '../../../core/okr/stages.ts';
import { type Stage, stages, wordNames } from '../../../core/okr/words.ts';
import { enterStage } from '../../data/stages.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { OpinionNote } from '../../parts/opinion-note.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { signNames, stageText as text } from './stage-text.ts';

type Typed = {
  stage: Stage | '';
  evidence: string;
  evidenceKind: EvidenceKind | '';
  leavesWhen: string;
  came: SignCame | '';
};

/** The stage, with what shows that the product is there and what would show that it may go on; on leaving one, whether what was named for that came. */
export function StageForm({ of }: { of: TeamStage }) {
  const t = useText();
  const first: Typed = {
    stage: of.stage ?? '',
    evidence: '',
    evidenceKind: '',
    leavesWhen: of.leavesWhen,
    came: '',
  };
  const isNew = (stage: Typed['stage']) => (stage || null) !== of.stage;
  const asksSign = (stage: Typed['stage']) => isNew(stage) && of.leavesWhen !== '';
  const form = useForm({
    first,
    kept: useKept(`stage:${of.team.id}`, first),
    clears: true,
    required: ({ stage }) =>
      isNew(stage) ? ['evidence', ...(asksSign(stage) ? (['came'] as const) : [])] : ['leavesWhen'],
    send: ({ stage, evidence, evidenceKind, leavesWhen, came }) =>
      enterStage(of.team.id, {
        stage: stage || null,
        evidence,
        evidenceKind: evidenceKind || null,
        leavesWhen: stage === '' ? '' : leavesWhen,
        came: came || null,
      }),
    onSent: (_, { stage }) => toast(t(isNew(stage) ? text.done : text.saved)),
  });
  const { stage } = form.values;
  const guide = stage === '' ? undefined : stageGuides[stage];
  return (
    <Form form={form}>
      <Select
        label={t(text.stage)}
        {...form.field('stage')}
        // What would end one stage is not what would end another.
        onChange={(chosen) => form.set({ stage: chosen, leavesWhen: isNew(chosen) ? '' : of.leavesWhen })}
        choices={[
          { value: '' as const, label: t(text.none) },
          ...stages.map((value) => ({ value, label: t(wordNames.stage[value]) })),
        ]}
      />
      {asksSign(stage) && of.stage !== null && (
        <>
          <Quiet>{t(text.wasNamed, { stage: t(wordNames.stage[of.stage]), sign: of.leavesWhen })}</Quiet>
          <Select
            label={t(text.came)}
            {...form.field('came')}
            choices={[
              { value: '' as const, label: t(text.choose) },
              ...signAnswers.map((value) => ({ value, label: t(signNames[value]) })),
            ]}
          />
        </>
      )}
      <TextArea label={t(text.evidence)} hint={guide && t(guide.enters)} {...form.field('evidence')} />
      <OpinionNote of={{ text: form.values.evidence, kind: form.values.evidenceKind || null }} />
      <Select
        label={t(text.kind)}
        optional
        {...form.field('evidenceKind')}
        choices={[
          { value: '' as const, label: t(text.kindUnsaid) },
          ...evidenceKinds.map((value) => ({ value, label: t(evidenceKindNames[value]) })),
        ]}
      />
      {guide !== undefined && <TextArea label={t(text.leaves)} hint={t(guide.leaves)} {...form.field('leavesWhen')} />}
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(isNew(stage) ? text.enter : text.sayAnew)}
      </Button>
    </Form>
  );
}
