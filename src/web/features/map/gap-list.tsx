import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Gap, OkrMap } from '../../../contract/map-rows.ts';
import { type AnsweredGap, type GapKind, gapKinds } from '../../../core/okr/gaps.ts';
import { askWhatItServes, standAlone } from '../../data/alignments.ts';
import { answerGap, askGapAgain } from '../../data/map.ts';
import { Button } from '../../kit/button.tsx';
import { Entry } from '../../kit/entry.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import styles from './gap-list.module.css';
import { gapTexts, text } from './text.ts';

type Props = { map: OkrMap; onShow: (id: string) => void; onTie: (objectiveId: string) => void };

/** What is missing on the map, kind by kind: each with one step that mends it, or with why it is meant so. */
export function GapList({ map, onShow, onTie }: Props) {
  const t = useText();
  const kinds = gapKinds.flatMap((kind) => {
    const gaps = map.gaps.filter((gap) => gap.kind === kind);
    return gaps.length === 0 ? [] : [{ kind, gaps }];
  });
  return (
    <Section title={t(text.gaps)}>
      {kinds.length === 0 && <Quiet>{t(text.noGaps)}</Quiet>}
      {kinds.map(({ kind, gaps }) => (
        <div key={kind} className={styles.kind}>
          <h3>
            {t(gapTexts[kind].title)} · {map.gapCounts[kind]}
          </h3>
          <Quiet>
            {t(gapTexts[kind].how)}
            {map.gapCounts[kind] > gaps.length && (
              <>
                <SentenceGap />
                {t(text.firstOf).replace('{count}', String(gaps.length))}
              </>
            )}
          </Quiet>
          <Rows>
            {gaps.map((gap) => (
              <GapRow key={gap.subjectId} gap={gap} map={map} onShow={onShow} onTie={onTie} />
            ))}
          </Rows>
        </div>
      ))}
    </Section>
  );
}

function GapRow({ gap, map, onShow, onTie }: Props & { gap: Gap }) {
  const t = useText();
  const [saying, setSaying] = useState(false);
  const { kind, subjectId, otherId, about } = gap;
  const objective = map.objectives.find((one) => one.id === subjectId);
  const other = map.objectives.find((one) => one.id === otherId);
  const focus = map.focuses.find((one) => one.id === subjectId);
  const team = map.teams.find((one) => one.id === objective?.teamId)?.name;
  const waits = map.links.some((link) => link.from === subjectId && link.asked);
  const small = [team, other && `→ ${other.text}`, about, waits && t(text.waits)].filter(Boolean).join(' · ');
  return (
    <Entry
      words={
        <>
          {objective ? (
            <Link to="/objectives/$objectiveId" params={{ objectiveId: subjectId }}>
              {objective.text || '…'}
            </Link>
          ) : (
            <Link to="/focus" search={map.cycle === null ? {} : { cycle: map.cycle.id }}>
              {focus?.text}
            </Link>
          )}
          {small !== '' && <small>{small}</small>}
        </>
      }
    >
      <div className={styles.acts}>
        {focus && map.can.draft && (
          <Link to="/objectives/new" search={{ diagnosisId: subjectId }}>
            {t(text.attack)}
          </Link>
        )}
        {objective?.edit && kind === 'repeated' && (
          <Link to="/objectives/$objectiveId/edit" params={{ objectiveId: subjectId }}>
            {t(text.edit)}
          </Link>
        )}
        {objective?.edit && kind !== 'repeated' && (
          <Button look="link" onClick={() => onTie(subjectId)}>
            {t(text.tie)}
            <span className="only-heard"> {objective.text}</span>
          </Button>
        )}
        {objective?.edit && (
          <Button look="link" aria-expanded={saying} onClick={() => setSaying(!saying)}>
            {t(kind === 'orphan' ? text.aloneBecause : text.meant)}
            <span className="only-heard"> {objective.text}</span>
          </Button>
        )}
        <Button look="link" onClick={() => onShow(subjectId)}>
          {t(text.where)}
          <span className="only-heard"> {(objective ?? focus)?.text}</span>
        </Button>
      </div>
      {saying && <ReasonForm kind={kind} id={subjectId} />}
    </Entry>
  );
}

/** The reason stays; it can be taken back at once. */
function ReasonForm({ kind, id }: { kind: GapKind; id: string }) {
  const t = useText();
  const failed = useRefusalToast();
  const first = { reason: '' };
  const form = useForm({
    first,
    kept: useKept(`gap:${kind}:${id}`, first),
    required: ['reason'],
    send: async ({ reason }) => {
      if (kind === 'orphan') await standAlone(id, reason);
      else await answerGap(id, kind as AnsweredGap, reason);
    },
    onSent: () =>
      toast(t(text.answered), () => {
        const again: Promise<unknown> = kind === 'orphan' ? askWhatItServes(id) : askGapAgain(id, kind as AnsweredGap);
        again.catch(failed);
      }),
  });
  return (
    <Form form={form}>
      <TextArea label={t(text.reason)} {...form.field('reason')} />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(text.save)}
      </Button>
    </Form>
  );
}
