import type { Readiness } from '../../../contract/readiness.ts';
import { combine, type Disagreement } from '../../../core/readiness/combine.ts';
import type { Option, Question } from '../../../core/readiness/question.ts';
import { questions } from '../../../core/readiness/questions.ts';
import type { Say } from '../../lib/language.tsx';
import { useText } from '../../lib/language.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { plainAnswers } from './answers.ts';
import styles from './differences.module.css';
import { text } from './text.ts';

/** What several people answered differently, side by side, with the reasons they gave. */
export function Differences({ respondents }: { respondents: Readiness['respondents'] }) {
  const t = useText();
  if (respondents.length < 2) return null;
  const { disagreements } = combine(
    Object.fromEntries(respondents.map(({ person, answers }) => [person.id, plainAnswers(answers)])),
  );
  return (
    <Section title={t(text.differ)}>
      <Quiet lede>{t(disagreements.length === 0 ? text.agree : text.differHow)}</Quiet>
      {byQuestion(disagreements).map(({ question, items }) => (
        <div key={question.id} className={styles.difference}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(question.text)}</th>
                {respondents.map(({ person }) => (
                  <th key={person.id} scope="col">
                    {person.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.item ?? ''}>
                  <th scope="row">{item.item === undefined ? '' : itemName(question, item.item, t)}</th>
                  {respondents.map(({ person }) => {
                    const answer = item.answers[person.id];
                    return (
                      <td key={person.id} className={answer === mostCommon(item) ? undefined : styles.apart}>
                        {answer === undefined ? '–' : <span>{answerName(question, answer, t)}</span>}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <Notes question={question} respondents={respondents} />
        </div>
      ))}
    </Section>
  );
}

function Notes({ question, respondents }: { question: Question; respondents: Readiness['respondents'] }) {
  const noted = respondents.flatMap(({ person, answers }) => {
    const note = answers[question.id]?.note?.trim();
    return note ? [{ person, note }] : [];
  });
  return noted.map(({ person, note }) => (
    <p key={person.id} className={styles.said}>
      {person.name} <q>{note}</q>
    </p>
  ));
}

function byQuestion(disagreements: readonly Disagreement[]): { question: Question; items: Disagreement[] }[] {
  return questions.flatMap((question) => {
    const items = disagreements.filter((one) => one.question === question.id);
    return items.length === 0 ? [] : [{ question, items }];
  });
}

/** What most said; without a majority nobody stands apart from it, so everyone does. */
function mostCommon({ answers }: Disagreement): string | number | undefined {
  const counts = [...Map.groupBy(Object.values(answers), (answer) => answer)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [first, second] = counts;
  return first !== undefined && first[1].length > (second?.[1].length ?? 0) ? first[0] : undefined;
}

function itemName(question: Question, id: string, t: Say): string {
  return question.kind === 'map' ? nameIn(question.items, id, t) : id;
}

function answerName(question: Question, answer: string | number, t: Say): string {
  if (question.kind === 'percent') return `${answer}%`;
  return question.kind === 'text' ? String(answer) : nameIn(question.options, String(answer), t);
}

function nameIn(options: readonly Option[], id: string, t: Say): string {
  const option = options.find((one) => one.id === id);
  return option === undefined ? id : t(option.label);
}
