import type { OpenItem } from '../../../contract/continuations.ts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import styles from './open-items.module.css';
import { openItemsQuery, tellOutcome } from '../../data/continuations.ts';
import { markLearned } from '../../data/retrospectives.ts';
import { text } from './text.ts';

/** What earlier cycles left to this one: it opens by itself, and goes when it is done. */
export function OpenItems({ cycleId }: { cycleId: string }) {
  const t = useText();
  const items = useQuery(openItemsQuery(cycleId)).data ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t(text.left)}>
      <Rows>
        {items.map((item) => (
          <Item key={`${item.kind}-${item.id}`} item={item} />
        ))}
      </Rows>
    </Section>
  );
}

function Item({ item }: { item: OpenItem }) {
  const t = useText();
  const { lang } = useLanguage();
  const [outcome, setOutcome] = useState('');
  const isLearning = item.kind === 'learning';
  // A learning item is done; an outcome is told in words.
  const settle = useMutation<unknown>({
    mutationFn: () => (isLearning ? markLearned(item.objective.id, item.id, true) : tellOutcome(item.id, outcome)),
  });
  const refused = useRefusal(settle.error);
  return (
    <li>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isLearning || outcome.trim() !== '') settle.mutate();
        }}
      >
        <p>
          {t(isLearning ? text.learning : text.followUp)} · {item.text}
        </p>
        <Quiet>
          {item.team.name} · {cycleName(item.cycle, lang)} ·{' '}
          <Link to="/objectives/$objectiveId" params={{ objectiveId: item.objective.id }}>
            {item.objective.text}
          </Link>
        </Quiet>
        {!isLearning && <TextInput label={t(text.outcome)} value={outcome} onChange={setOutcome} />}
        <Button type="submit" small busy={settle.isPending}>
          {t(isLearning ? text.done : text.keep)}
        </Button>
        {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      </form>
    </li>
  );
}
