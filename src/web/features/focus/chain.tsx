import type { Stage, StageDraft } from './stage.ts';
import { useState } from 'react';
import type { Diagnosis } from '../../../contract/focus.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ChainEditor } from './chain-editor.tsx';
import styles from './chain.module.css';
import { KindMark } from './kind-mark.tsx';
import { text, usualStages } from './text.ts';

type Props = { chain: readonly Stage[]; diagnoses: readonly Diagnosis[]; canEdit: boolean };

/** The way from the first contact to the money as a strip; what holds it back and drives it hangs where it happens. */
export function Chain({ chain, diagnoses, canEdit }: Props) {
  const t = useText();
  const [draft, setDraft] = useState<StageDraft[]>();
  if (draft !== undefined) return <ChainEditor chain={chain} first={draft} onDone={() => setDraft(undefined)} />;
  if (chain.length === 0)
    return (
      <EmptyState
        title={t(text.emptyChain)}
        action={
          canEdit && (
            <Button
              look="primary"
              onClick={() =>
                setDraft(
                  usualStages.map(({ name, note }) => ({ key: name.en, name: t(name), note: '', hint: t(note) })),
                )
              }
            >
              {t(text.template)}
            </Button>
          )
        }
      >
        {t(canEdit ? text.emptyChainHow : text.emptyChainReader)}
      </EmptyState>
    );
  return (
    <section className={styles.chain} aria-label={t(text.chain)}>
      <ol className={styles.strip} style={{ '--stages': chain.length }}>
        {chain.map((stage) => (
          <li key={stage.id} className={styles.stage}>
            <h2>{stage.name}</h2>
            <p>{stage.note}</p>
            <Pins diagnoses={diagnoses.filter((one) => one.stageId === stage.id)} />
          </li>
        ))}
      </ol>
      {canEdit && (
        <span className="not-printed">
          <Button look="link" onClick={() => setDraft(chain.map((stage) => ({ key: stage.id, ...stage })))}>
            {t(text.editChain)}
          </Button>
        </span>
      )}
    </section>
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
