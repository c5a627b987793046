import { useSuspenseQuery } from '@tanstack/react-query';
import type { TeamStage } from '../../../contract/stages.ts';
import { stageGuides } from '../../../core/okr/stages.ts';
import { type Stage, stages, wordNames } from '../../../core/okr/words.ts';
import type { Text } from '../../../core/text.ts';
import { enterStage, stageQuery } from '../../data/stages.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Entry } from '../../kit/entry.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';

/** The stage of the team's product: what shows that it has begun and that it is over, and how the team came to it. */
export function StageSection({ teamId }: { teamId: string }) {
  const t = useText();
  const of = useSuspenseQuery(stageQuery(teamId)).data;
  const { stage, changes, can } = of;
  return (
    <Section title={t(text.title)}>
      {stage === null ? (
        <Quiet>{t(text.unknown)}</Quiet>
      ) : (
        <>
          <p>{t(wordNames.stage[stage])}</p>
          <Quiet>{t(text.entered, { sign: t(stageGuides[stage].enters) })}</Quiet>
          <Quiet>{t(text.left, { sign: t(stageGuides[stage].leaves) })}</Quiet>
        </>
      )}
      {changes.length > 0 && (
        <Rows>
          {changes.map((one) => (
            <Change key={one.id} change={one} />
          ))}
        </Rows>
      )}
      {can.edit && (
        <Fold summary={t(text.change)}>
          <StageForm of={of} />
        </Fold>
      )}
    </Section>
  );
}

function Change({ change }: { change: TeamStage['changes'][number] }) {
  const t = useText();
  const { lang } = useLanguage();
  const { before, after, evidence, fromReadiness, by, at } = change;
  const name = (stage: Stage | null) => t(stage === null ? text.none : wordNames.stage[stage]);
  return (
    <Entry
      words={
        <>
          {before === null ? name(after) : t(text.fromTo, { before: name(before), after: name(after) })}
          <small>{evidence === '' ? t(text.noEvidence) : evidence}</small>
        </>
      }
      beside={[by?.name, formatDay(at, lang), fromReadiness ? t(text.fromCheck) : undefined]
        .filter((one) => one !== undefined)
        .join(' · ')}
    />
  );
}

function StageForm({ of }: { of: TeamStage }) {
  const t = useText();
  const first = { stage: of.stage ?? ('' as Stage | ''), evidence: '' };
  const form = useForm({
    first,
    kept: useKept(`stage:${of.team.id}`, first),
    clears: true,
    required: ['evidence'],
    send: ({ stage, evidence }) => enterStage(of.team.id, { stage: stage || null, evidence }),
    onSent: () => toast(t(text.done)),
  });
  const { stage } = form.values;
  return (
    <Form form={form}>
      <Select
        label={t(text.stage)}
        {...form.field('stage')}
        choices={[
          { value: '' as const, label: t(text.none) },
          ...stages.map((value) => ({ value, label: t(wordNames.stage[value]) })),
        ]}
      />
      <TextArea
        label={t(text.evidence)}
        hint={stage === '' ? undefined : t(stageGuides[stage].enters)}
        {...form.field('evidence')}
      />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(text.enter)}
      </Button>
    </Form>
  );
}

const text = {
  title: { en: 'Stage of the product', zh: '产品阶段' },
  unknown: {
    en: 'Nobody has said yet which stage the product is in. Objectives of the wrong stage cost the most.',
    zh: '还没有人说明产品处在哪个阶段。目标和阶段对不上，代价最大。',
  },
  entered: { en: 'One is here when: {sign}', zh: '到了这个阶段的标志：{sign}' },
  left: { en: 'One goes on when: {sign}', zh: '可以进入下一阶段的标志：{sign}' },
  change: { en: 'The product is at another stage', zh: '产品进入了另一个阶段' },
  stage: { en: 'Stage', zh: '阶段' },
  none: { en: 'not said', zh: '未说明' },
  evidence: { en: 'What shows it?', zh: '依据是什么？' },
  noEvidence: { en: 'Nobody said what shows it.', zh: '没有写明依据。' },
  fromCheck: { en: 'from the readiness check', zh: '来自适用性评估' },
  fromTo: { en: '{before} → {after}', zh: '{before} → {after}' },
  enter: { en: 'Change the stage', zh: '更改阶段' },
  done: { en: 'The stage is changed', zh: '阶段已更改' },
} satisfies Record<string, Text>;
