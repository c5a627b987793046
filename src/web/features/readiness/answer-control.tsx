import { useId } from 'react';
import type { NotedAnswer } from './answers.ts';
import type { MapQuestion, Question } from '../../../core/readiness/question.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import styles from './answer-control.module.css';
import { text } from './text.ts';

type Value = NotedAnswer['value'];
type Props = { question: Question; value: Value | undefined; onChange: (value: Value) => void };

/** What a question is answered with, by its kind. */
export function AnswerControl({ question, value, onChange }: Props) {
  const t = useText();
  const heard = <span className="only-heard">{t(question.text)}</span>;
  if (question.kind === 'choice')
    return (
      <RadioCards
        label={heard}
        value={typeof value === 'string' ? value : undefined}
        cards={question.options.map(({ id, label }, index) => ({
          value: id,
          title: t(label),
          note: <kbd className={styles.digit}>{index + 1}</kbd>,
        }))}
        onChange={onChange}
        width={260}
      />
    );
  if (question.kind === 'map')
    return (
      <div className={styles.map}>
        {question.items.map((item) => (
          <MapRow
            key={item.id}
            question={question}
            label={t(item.label)}
            value={mapOf(value)[item.id]}
            onChange={(option) => onChange({ ...mapOf(value), [item.id]: option })}
          />
        ))}
      </div>
    );
  if (question.kind === 'percent') return <Percent value={value} onChange={onChange} />;
  return <TextArea label={heard} value={typeof value === 'string' ? value : ''} onChange={onChange} />;
}

type RowProps = { question: MapQuestion; label: string; value: string | undefined; onChange: (option: string) => void };

function MapRow({ question, label, value, onChange }: RowProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {question.options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input type="radio" name={name} checked={option.id === value} onChange={() => onChange(option.id)} />
            <span>{t(option.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Percent({ value, onChange }: { value: Value | undefined; onChange: (value: number) => void }) {
  const t = useText();
  const id = useId();
  const given = typeof value === 'number';
  return (
    <div className={styles.percent}>
      <label htmlFor={id} className="only-heard">
        {t(text.share0)}
      </label>
      <output htmlFor={id} className={given ? undefined : styles.empty}>
        {given ? `${value}%` : t(text.notYet)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={given ? value : 0}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <span className={styles.scale} aria-hidden>
        <span>0%</span>
        <span>50%</span>
        <span>100%</span>
      </span>
      {!given && (
        <Button small onClick={() => onChange(0)}>
          {t(text.none)}
        </Button>
      )}
    </div>
  );
}

function mapOf(value: Value | undefined): Record<string, string> {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}
