import type { OpenItem } from '../../../contract/continuations.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cycleName } from '../../parts/cycle.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
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
  const isLearning = item.kind === 'learning';
  // A learning item is done; an outcome is told in words.
  const first = { outcome: '' };
  const kept = useKept(`outcome:${item.id}`, first);
  const form = useForm({
    first,
    kept,
    required: isLearning ? [] : ['outcome'],
    send: async ({ outcome }) => {
      if (isLearning) await markLearned(item.objective.id, item.id, true);
      else await tellOutcome(item.id, outcome);
    },
  });
  return (
    <li>
      <Form form={form} className={styles.form}>
        <p>
          {t(isLearning ? text.learning : text.followUp)} · {item.text}
          {item.from !== null && ` · ${t(text.readableFrom, { day: formatDay(item.from, lang) })}`}
        </p>
        <Quiet>
          {item.team.name} · {cycleName(item.cycle, lang)} ·{' '}
          <Link to="/objectives/$objectiveId" params={{ objectiveId: item.objective.id }}>
            {item.objective.text}
          </Link>
        </Quiet>
        {!isLearning && <TextInput label={t(text.outcome)} {...form.field('outcome')} />}
        <Button type="submit" small busy={form.busy}>
          {t(isLearning ? text.done : text.keep)}
        </Button>
        <FormNote form={form} />
      </Form>
    </li>
  );
}
