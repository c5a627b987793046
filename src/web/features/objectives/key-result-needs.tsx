import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { askDependency } from '../../data/dependencies.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Rows } from '../../kit/rows.tsx';
import { useText } from '../../lib/language.tsx';
import { DependencyEntry } from '../../parts/dependency-entry.tsx';
import { DependencyForm } from '../../parts/dependency-form.tsx';
import styles from './key-result-needs.module.css';
import { dependencyText as text } from '../../parts/dependency-text.ts';

/** What a key result needs of other teams, and the way to ask for more. */
export function KeyResultNeeds({ keyResult, objective }: { keyResult: KeyResult; objective: Objective }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const needs = objective.dependencies.filter((one) => one.keyResult.id === keyResult.id);
  if (needs.length === 0 && !keyResult.can.edit) return null;
  return (
    <section className={styles.needs} aria-label={t(text.needs)}>
      {needs.length > 0 && (
        <Rows>
          {needs.map((one) => (
            <DependencyEntry key={one.id} dependency={one} side="asking" />
          ))}
        </Rows>
      )}
      {keyResult.can.edit && (
        <Button look="link" onClick={() => setAsking(true)}>
          + {t(text.ask)}
        </Button>
      )}
      {asking && (
        <Dialog title={t(text.ask)} onClose={() => setAsking(false)}>
          <DependencyForm
            name={`dependency-of:${keyResult.id}`}
            first={{ teamId: '', need: '', due: '' }}
            from={objective.teamId}
            send={(asked) => askDependency(keyResult.id, asked)}
            onDone={() => setAsking(false)}
          />
        </Dialog>
      )}
    </section>
  );
}
