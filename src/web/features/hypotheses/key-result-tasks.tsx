import { Link } from '@tanstack/react-router';
import type { HypothesisPage } from '../../../contract/tasks.ts';
import { hypothesisShown } from '../../../core/okr/hypothesis.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { EffectLine } from '../../parts/effect-line.tsx';
import { TaskLinks } from '../../parts/task-links.tsx';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './key-result-tasks.module.css';
import { text } from './text.ts';

/** A key result and what was tried for it: the guess, what stood in the way, what came of it. */
export function KeyResultTasks({ keyResult }: { keyResult: HypothesisPage['keyResults'][number] }) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <article className={styles.keyResult}>
      <h3>
        <Link to="/objectives/$objectiveId" params={{ objectiveId: keyResult.objective.id }} hash={keyResult.id}>
          {keyResult.text}
        </Link>
      </h3>
      <Quiet>
        {keyResult.team.name} · {cycleName(keyResult.cycle.name, lang)} · {keyResult.objective.text}
      </Quiet>
      <ul>
        {keyResult.tasks.map((task) => (
          <li key={task.id}>
            <p>
              <b>
                {task.outcome === null ? t(wordNames.taskStatus[task.status]) : t(wordNames.taskOutcome[task.outcome])}
              </b>{' '}
              {task.text}
            </p>
            <p className={styles.words}>{hypothesisShown(task) || t(text.noHypothesis)}</p>
            <TaskLinks links={task.links} objectiveId={keyResult.objective.id} />
            {(task.expectedEffect ?? task.effect) !== null && (
              <p className={styles.words}>
                <EffectLine task={task} unit={keyResult.unit} />
              </p>
            )}
            {task.outcomeNote !== '' && <p className={styles.note}>{task.outcomeNote}</p>}
            {task.problem !== '' && (
              <p className={styles.words}>
                {t(text.problem)}
                {task.problemKind !== null && ` · ${t(wordNames.problemKind[task.problemKind])}`} · {task.problem}
              </p>
            )}
            {task.improvement !== '' && (
              <p className={styles.words}>
                {t(text.improvement)} · {task.improvement}
              </p>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}
