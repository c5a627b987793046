import { useQuery } from '@tanstack/react-query';
import { problemKinds, taskOutcomes, wordNames } from '../../../core/okr/words.ts';
import { hypothesisReport } from '../../../core/standing/hypothesis-report.ts';
import type { Text } from '../../../core/text.ts';
import { useText } from '../../lib/language.tsx';
import { Section } from '../../kit/section.tsx';
import { tasksQuery } from '../../data/tasks.ts';
import styles from './task-report.module.css';
import { text } from './task-text.ts';

type Line = { name: Text; count: number };

/** What the hypotheses came to, and what stood in the way; nothing is counted per person. */
export function TaskReport({ objectiveId }: { objectiveId: string }) {
  const t = useText();
  const tasks = useQuery(tasksQuery(objectiveId)).data ?? [];
  if (tasks.length === 0) return null;
  const { outcomes, notJudged, running, problems } = hypothesisReport(tasks);
  const came: Line[] = [
    ...taskOutcomes.map((outcome) => ({ name: wordNames.taskOutcome[outcome], count: outcomes[outcome] })),
    { name: text.notJudged, count: notJudged },
    { name: text.running, count: running },
  ];
  const inTheWay = problemKinds.map((kind) => ({ name: wordNames.problemKind[kind], count: problems[kind] }));
  return (
    <Section title={t(text.report)}>
      <div className={styles.report}>
        <Counts caption={text.count} lines={came} />
        <Counts caption={text.problems} lines={inTheWay} />
      </div>
    </Section>
  );
}

function Counts({ caption, lines }: { caption: Text; lines: readonly Line[] }) {
  const t = useText();
  const shown = lines.filter((line) => line.count > 0);
  if (shown.length === 0) return null;
  return (
    <table>
      <caption>{t(caption)}</caption>
      <tbody>
        {shown.map(({ name, count }) => (
          <tr key={name.en}>
            <th scope="row">{t(name)}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
