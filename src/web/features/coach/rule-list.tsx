import { useMemo } from 'react';
import { rules } from '../../../core/coach/rules/index.ts';
import { examplesOf } from '../../../core/coach/rules/examples.ts';
import type { Rule } from '../../../core/coach/rules/rule.ts';
import { useText } from '../../lib/language.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './rule-list.module.css';
import { mostDisputed } from './most-disputed.ts';
import { statementOf } from './read-example.ts';
import { RuleEntry } from './rule-entry.tsx';
import { subjectNames, subjects } from '../../parts/rule-subjects.ts';
import { text } from './text.ts';
import type { Tried } from './try-it.tsx';
import { useRecords } from './use-records.ts';

export type Order = 'subject' | 'disputed';

type Props = {
  find: string;
  onFind: (words: string) => void;
  order: Order;
  onOrder: (order: Order) => void;
  onTry: (set: Tried) => void;
};

/** Every rule by what it looks at, found by any word of its id, sentences or examples. */
export function RuleList({ find, onFind, order, onOrder, onTry }: Props) {
  const t = useText();
  const records = useRecords();
  const shown = useMemo(() => rules.filter((rule) => matches(rule, find)), [find]);
  const byDispute = order === 'disputed' && records !== undefined;
  const entry = (rule: Rule) => <RuleEntry key={rule.id} rule={rule} record={records?.get(rule.id)} onTry={onTry} />;
  return (
    <section className={styles.rules}>
      <div className={styles.tools}>
        <h2>{t(text.rules)}</h2>
        <TextInput label={t(text.search)} type="search" value={find} onChange={onFind} />
      </div>
      {shown.length === 0 && <Quiet>{t(text.none)}</Quiet>}
      {records !== undefined && (
        <div className={styles.order} role="group" aria-label={t(text.order)}>
          {(['subject', 'disputed'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === order} onClick={() => onOrder(one)}>
              {t(one === 'subject' ? text.bySubject : text.byDispute)}
            </button>
          ))}
        </div>
      )}
      {byDispute && mostDisputed(shown, records).map(entry)}
      {!byDispute &&
        subjects.map((subject) => {
          const these = shown.filter((rule) => rule.subject === subject);
          if (these.length === 0) return null;
          return (
            <section key={subject}>
              <h3 className={styles.subject}>
                {t(subjectNames[subject])} <span>{these.length}</span>
              </h3>
              {these.map(entry)}
            </section>
          );
        })}
    </section>
  );
}

function matches(rule: Rule, find: string): boolean {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const said = [rule.what, rule.why, rule.ask, rule.tryThis].flatMap(({ en, zh }) => [en, zh]);
  const examples = [...examplesOf(rule).weak, ...examplesOf(rule).strong].map((example) => statementOf(rule, example));
  const all = [rule.id, ...said, ...examples].join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}
