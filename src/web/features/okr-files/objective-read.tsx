import { Link } from '@tanstack/react-router';
import type { ReadKeyResult, ReadObjective } from '../../../contract/okr-files.ts';
import { leftReasonTexts } from '../../../core/okr/left-out.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { kindBefore, promiseOf } from '../../parts/key-result-words.ts';
import { LineList } from './line-list.tsx';
import styles from './objective-read.module.css';
import { text } from './text.ts';

type Props = { objective: ReadObjective; take: boolean; onTake: (take: boolean) => void };

/** One objective as it was read: whether it becomes a draft, its key results with their numbers, what the coach asks, what stays out. */
export function ObjectiveRead({ objective, take, onTake }: Props) {
  const t = useText();
  const { text: statement, type, owner, line, same, twice, givenUp, keyResults, findings, left } = objective;
  const small = [
    t(text.line, { line }),
    ...(type === null ? [] : [t(wordNames.objectiveType[type])]),
    ...(owner === null ? [] : [t(text.owner, { name: owner })]),
    ...(objective.serves === 0 ? [] : [t(text.serves, { count: objective.serves })]),
    ...(objective.restricted ? [t(text.restricted)] : []),
  ];
  const title = (
    <>
      <span className={styles.statement}>{statement}</span>
      <small className={styles.small}>{small.join(' · ')}</small>
    </>
  );
  return (
    <li className={styles.objective}>
      {givenUp ? <div>{title}</div> : <Checkbox label={title} checked={take} onChange={onTake} />}
      {givenUp && <p className={styles.note}>{t(text.givenUp)}</p>}
      {same !== null && (
        <p className={styles.note}>
          {t(text.sameHere)}{' '}
          <Link to="/objectives/$objectiveId" params={{ objectiveId: same.id }}>
            {same.text}
          </Link>{' '}
          {t(text.sameHereHow)}
        </p>
      )}
      {same === null && twice && <p className={styles.note}>{t(text.twice)}</p>}
      <ol className={styles.keyResults}>
        {keyResults.map((one, index) => (
          <KeyResultRead key={index} keyResult={one} />
        ))}
      </ol>
      {findings.length > 0 && (
        <Fold summary={t(text.asks, { count: findings.length })}>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={finding.fingerprint}>
                <b>{t(finding.what)}</b> <span>{t(finding.ask)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {left.length > 0 && (
        <Fold open summary={t(text.left, { count: left.length })}>
          <LineList
            lines={left.map(({ line: at, field, said, reason }) => ({
              line: at,
              what: `${field}: ${said}`,
              how: t(leftReasonTexts[reason]),
            }))}
          />
        </Fold>
      )}
    </li>
  );
}

function KeyResultRead({ keyResult }: { keyResult: ReadKeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const { owner, source, indicator, steps, tasks, dependencies } = keyResult;
  const stated = { ...keyResult, knowBy: null, steps: Array.from({ length: steps }, () => ({})) };
  const isNumber = keyResult.kind === 'metric' || keyResult.kind === 'guard';
  const promise = promiseOf(stated, lang) || (isNumber ? t(text.open) : '');
  const small = [
    promise,
    ...(owner === null ? [] : [t(text.owner, { name: owner })]),
    ...(indicator === null && source === null ? [] : [t(text.from, { name: indicator ?? source ?? '' })]),
    ...(tasks === 0 ? [] : [t(text.tasks, { count: tasks })]),
    ...(dependencies === 0 ? [] : [t(text.dependencies, { count: dependencies })]),
  ].filter((one) => one !== '');
  return (
    <li>
      {kindBefore(keyResult, lang)}
      {keyResult.text}
      <small className={styles.small}>{small.join(' · ')}</small>
    </li>
  );
}
