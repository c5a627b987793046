import { useMutation, useQuery } from '@tanstack/react-query';
import type { Iteration, TouchingIteration } from '../../../contract/iterations.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { attachIteration, detachIteration, iterationsOfQuery, iterationsQuery } from '../../data/iterations.ts';
import { Button } from '../../kit/button.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { iterationText } from '../../parts/iteration-text.ts';
import { iterationChoices, iterationDays } from '../../parts/iteration-words.ts';
import styles from './key-result-iterations.module.css';
import { iterationsText as text } from './iterations-text.ts';

type Props = { keyResult: Pick<KeyResult, 'id' | 'text'>; teamId: string };

/** The iterations that push a key result, in time order; where the team has none, nothing. */
export function KeyResultIterations({ keyResult, teamId }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const failed = useRefusalToast();
  const known = useQuery(iterationsQuery(teamId)).data?.iterations ?? [];
  const told = useQuery(iterationsOfQuery(keyResult.id)).data;
  const detach = (one: Pick<Iteration, 'id'>) => detachIteration(keyResult.id, one.id);
  const attach = (one: Pick<Iteration, 'id'>) => attachIteration(keyResult.id, one.id);
  const put = useMutation({
    mutationFn: attach,
    onSuccess: (_, one: Iteration) => toast(t(text.put, { name: one.name }), () => void detach(one).catch(failed)),
    onError: failed,
  });
  const take = useMutation({
    mutationFn: detach,
    onSuccess: (_, one: Iteration) => toast(t(text.taken, { name: one.name }), () => void attach(one).catch(failed)),
    onError: failed,
  });
  if (told === undefined || (known.length === 0 && told.iterations.length === 0)) return null;
  const attached = told.iterations.filter((one) => one.attached).map(({ id }) => id);
  const [none, ...choices] = iterationChoices(
    known.filter((one) => !attached.includes(one.id)),
    todayHere(),
    lang,
  );
  return (
    <Section narrow title={t(text.title)}>
      {told.iterations.length === 0 && <Quiet>{t(text.none)}</Quiet>}
      <Rows>
        {told.iterations.map((one) => (
          <Touching
            key={one.id}
            iteration={one}
            onTake={told.can.edit && one.attached ? () => take.mutate(one) : undefined}
          />
        ))}
      </Rows>
      {told.can.edit && choices.length > 0 && (
        <div className={`${styles.choice} not-printed`} aria-busy={put.isPending}>
          <Picker
            label={t(text.add)}
            hideLabel
            value=""
            choices={[{ ...none!, label: t(text.add) }, ...choices]}
            onChange={(id) => {
              const one = known.find((each) => each.id === id);
              if (one !== undefined) put.mutate(one);
            }}
          />
        </div>
      )}
    </Section>
  );
}

function Touching({ iteration, onTake }: { iteration: TouchingIteration; onTake: (() => void) | undefined }) {
  const t = useText();
  const { lang } = useLanguage();
  const { name, url, current, tasks } = iteration;
  return (
    <li>
      <div className={styles.head}>
        {url === null ? (
          <b>{name}</b>
        ) : (
          <a href={url} rel="noreferrer" target="_blank">
            {name}
          </a>
        )}
        <span className={styles.days}>{iterationDays(iteration, lang)}</span>
        {current && <span className={styles.now}>{t(iterationText.now)}</span>}
        {onTake !== undefined && (
          <span className={`${styles.acts} not-printed`}>
            <Button look="link" onClick={onTake} aria-label={t(text.takeOf, { name })}>
              {t(text.take)}
            </Button>
          </span>
        )}
      </div>
      {tasks.length > 0 && (
        <ul className={styles.tasks}>
          {tasks.map((task) => (
            <li key={task.id}>
              {task.text} <small>{t(wordNames.taskStatus[task.status])}</small>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
