import { useDeferredValue, useMemo, useState } from 'react';
import { choicesOf } from '../../../core/coach/choices.ts';
import type { Finding } from '../../../core/coach/finding.ts';
import { askCoach } from '../../../core/coach/context.ts';
import type { Policy } from '../../../core/coach/policy.ts';
import { rewrite, sayFinding } from '../../../core/coach/say-finding.ts';
import { suggestType } from '../../../core/coach/facts/suggest-type.ts';
import type { OkrSet } from '../../../core/okr/okr-set.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import { CoachText } from '../../kit/coach-text.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { Icon } from '../../kit/icon.tsx';
import type { Underline } from '../../kit/underlines.ts';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './try-it.module.css';
import { text } from './text.ts';

export type Tried = { objective: string; keyResults: string[] };
/** `policy`: what the organization decided, where somebody is signed in. */
type Props = { value: Tried; policy: Policy | undefined; onChange: (value: Tried) => void };

/** The editor's coach without an editor: left the sentences, right what it says of them. */
export function TryIt({ value, policy, onChange }: Props) {
  const t = useText();
  const [active, setActive] = useState<string>();
  const settled = useDeferredValue(value);
  const { set, findings, type } = useMemo(() => readTried(settled, policy), [settled, policy]);
  const change = (at: number, words: string) =>
    onChange({ ...value, keyResults: value.keyResults.map((one, index) => (index === at ? words : one)) });
  const insert = (finding: Finding, frame: string) => {
    const { place } = finding;
    if (place.at === 'objective') onChange({ ...value, objective: frame });
    if (place.at === 'key-result') change(place.index, frame);
  };
  const blank = set.objective.text.trim() === '' && set.keyResults.length === 0;
  return (
    <section className={styles.tryIt} aria-label={t(text.tryIt)}>
      <div>
        <h2 className={styles.head}>
          <b>{t(text.tryIt)}</b> <span>{t(text.tryHow)}</span>
        </h2>
        <CoachText
          label={t(text.objective)}
          value={value.objective}
          onChange={(objective) => onChange({ ...value, objective })}
          underlines={underlinesOf(findings, settled.objective)}
          underlinesOf={settled.objective}
          active={active}
          onTouch={setActive}
          serif
          singleLine
        />
        {type.type !== 'other' && (
          <p className={styles.type}>
            {t(text.readsAs, { type: t(wordNames.objectiveType[type.type]) })}
            {type.words !== '' && <span> {t(text.because, { words: type.words })}</span>}
          </p>
        )}
        {value.keyResults.map((keyResult, at) => (
          <div key={at} className={styles.line}>
            <CoachText
              label={t(text.keyResult, { n: at + 1 })}
              value={keyResult}
              onChange={(words) => change(at, words)}
              underlines={underlinesOf(findings, settled.keyResults[at] ?? '')}
              underlinesOf={settled.keyResults[at] ?? ''}
              active={active}
              onTouch={setActive}
              singleLine
            />
            <Button
              look="quiet"
              icon
              aria-label={t(text.removeOne, { n: at + 1 })}
              onClick={() => onChange({ ...value, keyResults: value.keyResults.filter((_, index) => index !== at) })}
            >
              <Icon name="close" size={16} />
            </Button>
          </div>
        ))}
        <Button look="link" onClick={() => onChange({ ...value, keyResults: [...value.keyResults, ''] })}>
          {t(text.add)}
        </Button>
      </div>
      <div className={styles.said}>
        <h2 className={styles.head}>
          <b>{t(text.title)}</b> <span role="status">{blank ? '' : countOf(findings.length, t)}</span>
        </h2>
        {blank && <Quiet>{t(text.waiting)}</Quiet>}
        {findings.map((finding) => {
          const said = sayFinding(finding);
          const frame = rewrite(finding, set);
          const { place } = finding;
          return (
            <FindingCard
              key={finding.fingerprint}
              place={
                place.at === 'key-result'
                  ? t(text.keyResult, { n: place.index + 1 })
                  : t(place.at === 'objective' ? text.objective : text.set)
              }
              what={t(said.what)}
              why={t(said.why)}
              ask={t(said.ask)}
              frame={frame}
              tryThis={t(said.tryThis)}
              active={finding.fingerprint === active}
              onFocus={() => setActive(finding.fingerprint)}
              onInsert={frame === undefined ? undefined : () => insert(finding, frame)}
              choices={choicesOf(finding)}
              onChoose={(words) => insert(finding, words)}
            />
          );
        })}
      </div>
    </section>
  );
}

function countOf(n: number, t: ReturnType<typeof useText>): string {
  if (n === 0) return t(text.quiet);
  return n === 1 ? t(text.oneThing) : t(text.things, { n });
}

/** Empty lines keep their place, so that a finding's index is the line's; the coach skips them. */
function readTried({ objective, keyResults }: Tried, policy: Policy | undefined) {
  const lines = keyResults.flatMap((words, at) => (words.trim() === '' ? [] : [{ words, at }]));
  const set: OkrSet = { objective: { text: objective }, keyResults: lines.map(({ words }) => ({ text: words })) };
  const isBlank = objective.trim() === '' && lines.length === 0;
  const findings = isBlank ? [] : askCoach(set, { policy, today: todayHere() });
  const suggestion = suggestType(objective);
  const words = suggestion.words.map(({ start, end }) => objective.slice(start, end)).join(' · ');
  return {
    set,
    findings: findings.map((finding) =>
      finding.place.at === 'key-result'
        ? { ...finding, place: { ...finding.place, index: lines[finding.place.index]?.at ?? 0 } }
        : finding,
    ),
    type: { type: suggestion.type, words },
  };
}

function underlinesOf(findings: readonly Finding[], statement: string): Underline[] {
  return findings.flatMap((finding) => {
    if (finding.text !== statement || finding.place.at === 'task') return [];
    const gentle = finding.severity === 'info' || finding.severity === 'minor';
    const whole = finding.place.at === 'set' ? [] : [{ start: 0, end: statement.length }];
    const spans = finding.spans.length > 0 ? finding.spans : whole;
    return spans.map((span) => ({ ...span, key: finding.fingerprint, gentle }));
  });
}
