import type { Lang } from '../../core/text.ts';
import type { Trace, TraceValue } from '../../core/standing/trace.ts';
import { chanceWords } from '../../core/forecast/chance.ts';
import { formatMoment, formatDay, formatShare, formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { Dialog } from '../kit/dialog.tsx';
import styles from './why-sheet.module.css';

type Props = { title: string; trace: Trace; onClose: () => void };

/** "Why this number?": the formula in words, what went in with source and time, and what came out. */
export function WhySheet({ title, trace, onClose }: Props) {
  const t = useText();
  return (
    <Dialog title={t({ en: 'Why this number?', zh: '为什么是这个数？' })} shape="side" onClose={onClose}>
      <p className={styles.reason}>{title}</p>
      <TraceView trace={trace} />
    </Dialog>
  );
}

export function TraceView({ trace }: { trace: Trace }) {
  const t = useText();
  const show = useTraceValue();
  const { lang } = useLanguage();
  return (
    <>
      <p className={styles.result}>{show(trace.result, trace.unit)}</p>
      {trace.reason !== undefined && <p className={styles.reason}>{t(trace.reason)}</p>}
      <p className={styles.formula}>{t(trace.formula)}</p>
      {trace.inputs.length > 0 && (
        <table className={styles.table}>
          <caption className="only-heard">{t({ en: 'What went in', zh: '用到的数' })}</caption>
          <tbody>
            {trace.inputs.map((input, index) => (
              <tr key={index}>
                <th scope="row">
                  {t(input.name)}
                  {(input.source !== undefined || input.at !== undefined) && (
                    <small>
                      {[
                        input.source === 'manual' ? t({ en: 'typed by hand', zh: '手动填写' }) : input.source,
                        input.at && moment(input.at, lang),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  )}
                </th>
                <td>{show(input.value, input.unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {trace.steps !== undefined && trace.steps.length > 0 && (
        <>
          <p className={styles.group}>{t({ en: 'On the way', zh: '中间步骤' })}</p>
          <table className={styles.table}>
            <tbody>
              {trace.steps.map((step, index) => (
                <tr key={index}>
                  <th scope="row">{t(step.what)}</th>
                  <td>{show(step.value, step.unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {trace.inputs.map(
        (input, index) =>
          input.why !== undefined && (
            <details key={index} className={styles.inner}>
              <summary>{t(input.name)}</summary>
              <TraceView trace={input.why} />
            </details>
          ),
      )}
    </>
  );
}

function useTraceValue(): (value: TraceValue, unit?: string) => string {
  const t = useText();
  const { lang } = useLanguage();
  return (value, unit) => {
    if (value === null) return t({ en: 'not known', zh: '未知' });
    if (typeof value === 'boolean') return value ? t({ en: 'yes', zh: '是' }) : t({ en: 'no', zh: '否' });
    if (typeof value === 'object') return t(value);
    if (typeof value === 'string') return value;
    if (unit === 'share') return formatShare(value, lang);
    if (unit === 'chance') return t(chanceWords(value));
    return formatValue(value, unit, lang);
  };
}

function moment(at: string, lang: Lang): string {
  return at.length === 10 ? formatDay(at, lang) : formatMoment(at, lang);
}
