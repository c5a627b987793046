import { useState } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import { metricClassNames } from '../../../core/catalog/metric.ts';
import { metricById } from '../../../core/catalog/metrics.ts';
import { validates } from '../../../core/okr/validates.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { formatValue } from '../../lib/format.ts';
import { todayHere } from '../../lib/today.ts';
import { promiseOf } from '../../parts/key-result-words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { CoachText } from '../../kit/coach-text.tsx';
import { Icon } from '../../kit/icon.tsx';
import type { KeyResultForm } from './draft-form.ts';
import { FollowUpFields } from './follow-up-fields.tsx';
import { KeyResultDetails, measureFor, type Named } from './key-result-details.tsx';
import styles from './key-result-editor.module.css';
import { keyResultText } from './key-result-text.ts';
import { MeaningFields } from './meaning-fields.tsx';
import { numbersInWords } from './numbers-in-words.ts';
import { ReleaseFields } from './release-fields.tsx';
import { text } from './text.ts';
import { UnknownFields } from './unknown-fields.tsx';
import { type SpokenFinding, underlinesOf } from './use-coach.ts';
import { ValidationFields } from './validation-fields.tsx';

type Props = {
  keyResult: KeyResultForm;
  number: number;
  isDelivery: boolean;
  people: readonly Named[];
  cycle: Cycle | undefined;
  findings: readonly SpokenFinding[];
  active: string | undefined;
  error: string | undefined;
  onTouch: (fingerprint: string) => void;
  onChange: (change: Partial<KeyResultForm>, composing?: boolean) => void;
  onRemove: () => void;
  onBind: () => void;
  onMoveUp: (() => void) | undefined;
  onEnter: () => void;
};

/** One key result while it is written: the sentence with the coach's underlines, everything else folded under it. */
export function KeyResultEditor(props: Props) {
  const { keyResult, number, people, cycle, findings, isDelivery, onChange } = props;
  const t = useText();
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const mine = findings.filter((spoken) => spoken.keyResult === keyResult.key);
  const read = mine.find(({ finding }) => finding.text !== '')?.finding.text ?? keyResult.text;
  const inWords = numbersInWords(keyResult);
  const { knowBy } = keyResult;
  const answerDue = knowBy !== null && knowBy < todayHere() ? knowBy : null;
  const promise = promiseOf({ ...keyResult, now: { answerDue } }, lang);
  const owner = people.find((person) => person.id === keyResult.ownerId);
  const metric = keyResult.metric === null ? undefined : metricById(keyResult.metric);
  // A number of a delivery waits for the release: whether it can be read in the cycle is asked before it is promised.
  const asksRelease = isDelivery && keyResult.kind === 'metric' && keyResult.text.trim() !== '';
  // A number of attention says what it may mean where it is written, and goes on saying it there.
  const asksMeaning =
    (keyResult.kind === 'metric' || keyResult.kind === 'guard') &&
    (keyResult.meaning !== null || mine.some(({ finding }) => finding.rule === 'proxy-metric'));
  const showsFold = keyResult.text.trim() !== '' || isOpen;
  return (
    <div className={styles.editor} id={`key-result-${keyResult.key}`}>
      <CoachText
        hideLabel
        label={t(text.keyResult, { number })}
        value={keyResult.text}
        onChange={(value, isComposing) => onChange({ text: value }, isComposing)}
        underlines={underlinesOf(findings, read)}
        underlinesOf={read}
        active={props.active}
        onTouch={props.onTouch}
        heard={mine.length === 0 ? undefined : mine.map(({ said }) => t(said.what)).join(' · ')}
        error={props.error}
        singleLine
        onEnter={props.onEnter}
        // Empty fields take what the sentence says; filled ones are only offered it.
        onLeave={() => inWords !== undefined && isUnsaid(keyResult) && onChange(inWords)}
      />
      {inWords !== undefined && !isUnsaid(keyResult) && (
        <p className={styles.take}>
          <Button look="link" onClick={() => onChange(inWords)}>
            {t(keyResultText.takeNumbers, {
              what: [inWords.baseline, inWords.target]
                .filter((value) => value !== null)
                .map((value) => formatValue(value, inWords.unit, lang))
                .join(' → '),
            })}
          </Button>
        </p>
      )}
      <InTheOpen {...props} findings={mine} asksRelease={asksRelease} asksMeaning={asksMeaning} />
      {showsFold && (
        <details className={styles.details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Icon name="down" size={12} />
            <span>{t(wordNames.keyResultKind[keyResult.kind])}</span>
            {promise !== '' && <span>{promise}</span>}
            {owner !== undefined && <span>{owner.name}</span>}
            <span className="only-heard">{t(keyResultText.details)}</span>
          </summary>
          {isOpen && (
            <div className={styles.inside}>
              <KeyResultDetails
                keyResult={keyResult}
                people={people}
                cycle={cycle}
                releaseAsked={asksRelease}
                meaningAsked={asksMeaning}
                onChange={onChange}
                onBind={props.onBind}
              />
              {metric !== undefined && (
                <p className={styles.metric}>
                  {t(keyResultText.metric, { name: t(metric.name) })} · {t(metricClassNames[metric.class])} ·{' '}
                  {t(metric.gaming)}{' '}
                  <Button look="link" onClick={() => onChange({ metric: null })}>
                    {t(keyResultText.dropMetric)}
                  </Button>
                </p>
              )}
              <div className={styles.acts}>
                {props.onMoveUp !== undefined && (
                  <Button look="link" onClick={props.onMoveUp}>
                    {t(keyResultText.up)}
                  </Button>
                )}
                <Button look="link" onClick={props.onRemove}>
                  {t(keyResultText.remove)}
                </Button>
              </div>
            </div>
          )}
        </details>
      )}
    </div>
  );
}

type OpenProps = Pick<Props, 'keyResult' | 'people' | 'cycle' | 'findings' | 'onChange'> & {
  asksRelease: boolean;
  asksMeaning: boolean;
};

/** What must not be folded away: who finds out, what is validated, what follows a milestone, when it can be read. */
function InTheOpen({ keyResult, people, cycle, findings, asksRelease, asksMeaning, onChange }: OpenProps) {
  const t = useText();
  const isLaunch = findings.some(({ finding }) => finding.rule === 'release-date-as-kr');
  return (
    <>
      {isLaunch && keyResult.kind === 'metric' && (
        <p className={styles.take}>
          <Button look="link" onClick={() => onChange({ kind: 'milestone', ...measureFor('milestone') })}>
            {t(keyResultText.makeMilestone)}
          </Button>
        </p>
      )}
      {keyResult.kind === 'unknown' && (
        <div className={styles.inside}>
          <UnknownFields keyResult={keyResult} people={people} onChange={onChange} />
        </div>
      )}
      {validates(keyResult) && (
        <div className={styles.inside}>
          <ValidationFields keyResult={keyResult} onChange={onChange} />
        </div>
      )}
      {keyResult.kind === 'milestone' && keyResult.text.trim() !== '' && (
        <div className={styles.inside}>
          <FollowUpFields keyResult={keyResult} cycle={cycle} onChange={onChange} />
        </div>
      )}
      {asksMeaning && (
        <div className={styles.inside}>
          <MeaningFields keyResult={keyResult} onChange={onChange} />
        </div>
      )}
      {asksRelease && (
        <div className={styles.inside}>
          <ReleaseFields keyResult={keyResult} cycle={cycle} onChange={onChange} />
        </div>
      )}
    </>
  );
}

function isUnsaid({ baseline, target }: KeyResultForm): boolean {
  return baseline === null && target === null;
}
