import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Diagnosis, Focus } from '../../../contract/focus.ts';
import { indicatorsQuery } from '../../data/indicators.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { ChainEditor } from './chain-editor.tsx';
import { chainText } from './chain-text.ts';
import styles from './chain.module.css';
import type { Begun } from './diagnosis-dialog.tsx';
import { KindMark } from './kind-mark.tsx';
import { draftOfSet, draftOfStage, type StageDraft } from './stage.ts';
import { StageNumber } from './stage-number.tsx';
import { aarrrStages, text, usualStages } from './text.ts';
import { WeakestLink } from './weakest-link.tsx';

type Props = { focus: Focus; onPin: false | ((begun: Begun) => void) };

/** The way from the first contact to the money as a strip; what holds it back and drives it hangs where it happens. */
export function Chain({ focus, onPin }: Props) {
  const t = useText();
  const { chain, diagnoses, can } = focus;
  const [draft, setDraft] = useState<StageDraft[]>();
  if (draft !== undefined) return <ChainEditor chain={chain} first={draft} onDone={() => setDraft(undefined)} />;
  if (chain.length === 0) return <NoChain canEdit={can.edit} onBegin={setDraft} />;
  const edit = () => setDraft(chain.map(draftOfStage));
  const hasNumbers = chain.some(({ indicator }) => indicator !== null);
  return (
    <section className={styles.chain} aria-label={t(text.chain)}>
      <ol className={styles.strip} style={{ '--stages': chain.length }}>
        {chain.map((stage) => (
          <li key={stage.id} className={styles.stage}>
            <h2>{stage.name}</h2>
            <p>{stage.note}</p>
            {hasNumbers && <StageNumber stage={stage} isWeakest={focus.weakest?.stageId === stage.id} />}
            <Pins diagnoses={diagnoses.filter((one) => one.stageId === stage.id)} />
          </li>
        ))}
      </ol>
      {hasNumbers && <WeakestLink focus={focus} onPin={onPin} />}
      {can.edit && (
        <div className="not-printed">
          <Button look="link" onClick={edit}>
            {t(text.editChain)}
          </Button>
          {!hasNumbers && <NoNumbers onAdd={edit} />}
        </div>
      )}
    </section>
  );
}

function NoChain({ canEdit, onBegin }: { canEdit: boolean; onBegin: (stages: StageDraft[]) => void }) {
  const t = useText();
  const begin = (set: typeof usualStages) => () => onBegin(set.map((stage) => draftOfSet(stage, t)));
  return (
    <EmptyState
      title={t(text.emptyChain)}
      action={
        canEdit && (
          <>
            <Button look="primary" onClick={begin(usualStages)}>
              {t(text.template)}
            </Button>
            <Button onClick={begin(aarrrStages)}>{t(text.templateAarrr)}</Button>
          </>
        )
      }
    >
      {t(canEdit ? text.emptyChainHow : text.emptyChainReader)}
    </EmptyState>
  );
}

/** Leads to the editor, or to the indicators where there is none to choose. */
function NoNumbers({ onAdd }: { onAdd: () => void }) {
  const t = useText();
  const { data: indicators } = useQuery(indicatorsQuery);
  if (indicators?.length === 0) {
    return (
      <Quiet>
        {t(chainText.noIndicators)}
        <SentenceGap />
        <Link to="/indicators">{t(chainText.addIndicators)}</Link>
      </Quiet>
    );
  }
  return (
    <Quiet>
      {t(chainText.noNumbers)}
      <SentenceGap />
      <Button look="link" onClick={onAdd}>
        {t(chainText.addNumbers)}
      </Button>
    </Quiet>
  );
}

function Pins({ diagnoses }: { diagnoses: readonly Diagnosis[] }) {
  const sorted = diagnoses.toSorted((a, b) => Number(b.chosen) - Number(a.chosen));
  return (
    <ul className={styles.pins}>
      {sorted.map((diagnosis) => (
        <li key={diagnosis.id} className={diagnosis.chosen ? styles.pinned : undefined}>
          <a href={`#${diagnosis.id}`} className={styles.pin}>
            <KindMark kind={diagnosis.kind} chosen={diagnosis.chosen} />
            <span>{diagnosis.text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
