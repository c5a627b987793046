import type { DiagnosisKind } from '../../../core/okr/words.ts';
import type { Stage } from './stage.ts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Diagnosis } from '../../../contract/focus.ts';
import { useText } from '../../lib/language.tsx';
import { proposeDiagnosis, updateDiagnosis } from '../../data/focus.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { type EvidenceDraft, EvidenceFields } from './evidence-fields.tsx';
import styles from './focus.module.css';
import { teamsQuery } from '../../data/teams.ts';
import { text } from './text.ts';

type Props = { diagnosis: Diagnosis | undefined; cycleId: string; chain: readonly Stage[]; onClose: () => void };

type Draft = {
  kind: DiagnosisKind;
  text: string;
  stageId: string;
  teamId: string;
  evidence: EvidenceDraft[];
};

/** Pins a new bottleneck or driver, or changes one. What was typed is kept when it is closed by accident. */
export function DiagnosisDialog({ diagnosis, cycleId, chain, onClose }: Props) {
  const t = useText();
  const [tried, setTried] = useState(false);
  const teams = useQuery(teamsQuery).data ?? [];
  const { value, set, forget, older } = useRemembered<Draft>(
    `diagnosis:${diagnosis?.id ?? cycleId}`,
    draftOf(diagnosis),
    draftOf(undefined),
  );
  const change = (part: Partial<Draft>) => set((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: () => {
      const body = {
        kind: value.kind,
        text: value.text,
        stageId: value.stageId || null,
        teamId: value.teamId || null,
        evidence: value.evidence.flatMap((one) =>
          one.text.trim() === '' ? [] : [{ text: one.text, url: one.url.trim() || null }],
        ),
      };
      return diagnosis === undefined ? proposeDiagnosis({ ...body, cycleId }) : updateDiagnosis(diagnosis.id, body);
    },
    onSuccess: () => {
      forget();
      onClose();
    },
  });
  const refused = useRefusal(save.error);
  const empty = value.text.trim() === '';
  return (
    <Dialog title={t(diagnosis === undefined ? text.propose : text.edit)} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!empty) save.mutate();
        }}
      >
        <OlderWords older={older} />
        <RadioCards
          label={t(text.kind)}
          value={value.kind}
          cards={[
            { value: 'bottleneck', title: t(text.bottleneck), note: t(text.bottleneckNote) },
            { value: 'driver', title: t(text.driver), note: t(text.driverNote) },
          ]}
          onChange={(kind) => change({ kind })}
        />
        <TextArea
          label={t(text.what)}
          hint={t(text.whatHint)}
          value={value.text}
          onChange={(what) => change({ text: what })}
          error={(tried && empty ? t(text.needWhat) : undefined) ?? refused?.fields.text}
          serif
        />
        <div className={styles.pair}>
          <Select
            label={t(text.stage)}
            value={value.stageId}
            choices={[
              { value: '', label: t(text.noStage) },
              ...chain.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(stageId) => change({ stageId })}
          />
          <Select
            label={t(text.team)}
            value={value.teamId}
            choices={[
              { value: '', label: t(text.anyTeam) },
              ...teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(teamId) => change({ teamId })}
          />
        </div>
        <EvidenceFields
          evidence={value.evidence}
          fields={refused?.fields ?? {}}
          onChange={(evidence) => change({ evidence })}
        />
        {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
        <div className={styles.acts}>
          <Button look="primary" type="submit" busy={save.isPending}>
            {t(diagnosis === undefined ? text.pin : text.save)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t(text.cancel)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function draftOf(diagnosis: Diagnosis | undefined): Draft {
  return {
    kind: diagnosis?.kind ?? 'bottleneck',
    text: diagnosis?.text ?? '',
    stageId: diagnosis?.stageId ?? '',
    teamId: diagnosis?.teamId ?? '',
    evidence: diagnosis?.evidence.map((one) => ({ text: one.text, url: one.url ?? '' })) ?? [{ text: '', url: '' }],
  };
}
