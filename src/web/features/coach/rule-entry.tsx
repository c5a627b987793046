import { useState } from 'react';
import type { RuleRecord } from '../../../contract/coach.ts';
import type { Rule } from '../../../core/coach/rules/rule.ts';
import { langs, say } from '../../../core/text.ts';
import { htmlLang, useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { cutPieces } from '../../kit/underlines.ts';
import styles from './rule-entry.module.css';
import { answersOf } from './most-disputed.ts';
import { type ShownExample, shownExamples, triedSet } from './read-example.ts';
import { severityNames, text } from './text.ts';
import type { Tried } from './try-it.tsx';

type Props = { rule: Rule; onTry: (set: Tried) => void };
type EntryProps = Props & { record: RuleRecord | undefined };

/** One rule: its question as the headline; opened, the reasons and examples in both languages. */
export function RuleEntry({ rule, record, onTry }: EntryProps) {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <details id={rule.id} className={styles.rule} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <span className={styles.ask}>{t(rule.ask)}</span>
        <span className={styles.meta}>
          <code>{rule.id}</code>
          <span className={rule.severity === 'blocker' || rule.severity === 'major' ? styles.strongWord : undefined}>
            {t(severityNames[rule.severity])}
          </span>
          {rule.stage === 'trial' && <span>{t(text.trial)}</span>}
        </span>
        {record !== undefined && answersOf(record) > 0 && <RecordLine record={record} />}
      </summary>
      {opened && <Opened rule={rule} onTry={onTry} />}
    </details>
  );
}

function RecordLine({ record }: { record: RuleRecord }) {
  const t = useText();
  const all = answersOf(record);
  const { fixed, explained, disputed, postponed, disputeRate } = record;
  const rate = `${Math.round((disputeRate ?? 0) * 100)}%`;
  return (
    <span className={styles.record}>
      {t(all === 1 ? text.answeredOnce : text.answered, { all, fixed, explained, disputed, postponed, rate })}
    </span>
  );
}

function Opened({ rule, onTry }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const ordered = [lang, ...langs.filter((other) => other !== lang)];
  const [first] = shownExamples(rule, 'weak', lang);
  return (
    <div className={styles.opened}>
      <p className={styles.what}>{say(rule.what, lang, first?.finding?.values ?? {})}</p>
      <dl>
        <dt>{t(text.why)}</dt>
        <dd>{t(rule.why)}</dd>
        <dt>{t(text.tryThis)}</dt>
        <dd>{say(rule.tryThis, lang, first?.finding?.values ?? {})}</dd>
      </dl>
      {ordered.map((one) => (
        <div key={one} className={styles.examples} lang={htmlLang(one)}>
          {(['weak', 'strong'] as const).map((which) => (
            <ul key={which} aria-label={t(text[which])}>
              {shownExamples(rule, which, one).map((shown) => (
                <li key={shown.statement}>
                  <span className={which === 'weak' ? styles.cross : styles.tick} aria-hidden>
                    {which === 'weak' ? '✗' : '✓'}
                  </span>
                  <ExampleLine rule={rule} shown={shown} onTry={onTry} />
                </li>
              ))}
            </ul>
          ))}
        </div>
      ))}
      <p className={styles.source}>{t(text.source, { source: rule.source })}</p>
    </div>
  );
}

function ExampleLine({ rule, shown, onTry }: Props & { shown: ShownExample }) {
  const t = useText();
  const { example, finding, statement } = shown;
  const set = triedSet(rule, example);
  const lines = (finding?.spans ?? []).map((span) => ({ ...span, key: 'x' }));
  return (
    <span>
      {cutPieces(statement, lines).map((piece, index) =>
        piece.keys.length === 0 ? piece.text : <mark key={index}>{piece.text}</mark>,
      )}
      {set !== undefined && (
        <>
          {' '}
          <Button look="link" onClick={() => onTry(set)}>
            {t(text.use)}
          </Button>
        </>
      )}
    </span>
  );
}
