import type { DiagnosisKind } from '../../../core/okr/words.ts';
import { Buttons } from '../../kit/buttons.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import type { Stage } from './stage.ts';
import { useQuery } from '@tanstack/react-query';
import type { Diagnosis } from '../../../contract/focus.ts';
import { useText } from '../../lib/language.tsx';
import { proposeDiagnosis, updateDiagnosis } from '../../data/focus.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { teamChoices } from '../../parts/team-choices.ts';
import { TextArea } from '../../kit/text-area.tsx';
import { type EvidenceDraft, draftOfEvidence, emptyEvidence, evidenceFrom } from '../../parts/evidence-draft.ts';
import { EvidenceFields } from '../../parts/evidence-fields.tsx';
import { teamsQuery } from '../../data/teams.ts';
import { text } from './text.ts';

type Props = {
  /** Without one, a new one is pinned. */
  diagnosis?: Diagnosis | undefined;
  /** What a new one begins with. */
  begun?: Begun | undefined;
  cycleId: string;
  chain: readonly Stage[];
  onClose: () => void;
};

/** A bottleneck that a number shows. */
export type Begun = Pick<Draft, 'text' | 'stageId' | 'evidence'>;

type Draft = {
  kind: DiagnosisKind;
  text: string;
  stageId: string;
  teamId: string;
  evidence: EvidenceDraft[];
};

/** Pins a new bottleneck or driver, or changes one. What was typed is kept when it is closed by accident. */
export function DiagnosisDialog({ diagnosis, begun, cycleId, chain, onClose }: Props) {
  const t = useText();
  const teams = useQuery(teamsQuery).data ?? [];
  const first = { ...draftOf(diagnosis), ...begun };
  const name = diagnosis?.id ?? (begun === undefined ? cycleId : `${cycleId}:${begun.stageId}`);
  const kept = useRemembered<Draft>(`diagnosis:${name}`, first, draftOf(undefined));
  const form = useForm({
    first,
    kept,
    check: (draft) => ({ text: draft.text.trim() === '' ? t(text.needWhat) : undefined }),
    send: ({ stageId, teamId, evidence, ...draft }) => {
      const body = {
        ...draft,
        stageId: stageId || null,
        teamId: teamId || null,
        evidence: evidence.flatMap((one) => (one.text.trim() === '' ? [] : [evidenceFrom(one)])),
      };
      return diagnosis === undefined ? proposeDiagnosis({ ...body, cycleId }) : updateDiagnosis(diagnosis.id, body);
    },
    onSent: onClose,
  });
  return (
    <Dialog title={t(diagnosis === undefined ? text.propose : text.edit)} onClose={onClose}>
      <Form form={form}>
        <RadioCards
          label={t(text.kind)}
          value={form.values.kind}
          cards={[
            { value: 'bottleneck', title: t(text.bottleneck), note: t(text.bottleneckNote) },
            { value: 'driver', title: t(text.driver), note: t(text.driverNote) },
          ]}
          onChange={(kind) => form.set({ kind })}
        />
        <TextArea label={t(text.what)} hint={t(text.whatHint)} {...form.field('text')} serif />
        <FieldPair>
          <Select
            label={t(text.stage)}
            {...form.field('stageId')}
            choices={[
              { value: '', label: t(text.noStage) },
              ...chain.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Picker label={t(text.team)} {...form.field('teamId')} choices={teamChoices(teams, t(text.anyTeam))} />
        </FieldPair>
        <EvidenceFields
          evidence={form.values.evidence}
          fields={form.errors}
          onChange={(evidence) => form.set({ evidence })}
        />
        <FormNote form={form} />
        <Buttons>
          <Button look="primary" type="submit" busy={form.busy}>
            {t(diagnosis === undefined ? text.pin : text.save)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t(text.cancel)}
          </Button>
        </Buttons>
      </Form>
    </Dialog>
  );
}

function draftOf(diagnosis: Diagnosis | undefined): Draft {
  return {
    kind: diagnosis?.kind ?? 'bottleneck',
    text: diagnosis?.text ?? '',
    stageId: diagnosis?.stageId ?? '',
    teamId: diagnosis?.teamId ?? '',
    evidence: diagnosis?.evidence.map(draftOfEvidence) ?? [emptyEvidence],
  };
}
