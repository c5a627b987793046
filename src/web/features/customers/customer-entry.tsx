import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { IdealCustomer } from '../../../contract/ideal-customers.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { stillFits } from '../../data/ideal-customers.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Fold } from '../../kit/fold.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { ChangedWords } from '../../parts/changed-words.tsx';
import styles from './customer-entry.module.css';
import { text } from './text.ts';

type Version = Pick<
  IdealCustomer,
  'name' | 'audience' | 'who' | 'problem' | 'mustHaves' | 'exclusions' | 'version' | 'by' | 'at'
>;

/** An ideal customer as it reads today, what it was before, and the objectives that were written for it. */
export function CustomerEntry({ customer, onChange }: { customer: IdealCustomer; onChange: () => void }) {
  const t = useText();
  const { earlier, objectives } = customer;
  const versions: Version[] = [customer, ...earlier];
  return (
    <article id={customer.id} className={styles.entry}>
      <p className={styles.tags}>
        <span>{t(wordNames.market[customer.audience])}</span>
        <Written version={customer} />
      </p>
      <h3 className={styles.sentence}>{customer.name}</h3>
      <p>{customer.who}</p>
      <Part label={t(text.problemShort)} lines={customer.problem === '' ? [] : [customer.problem]} />
      <Part label={t(text.mustHavesShort)} lines={customer.mustHaves} />
      <Part label={t(text.exclusionsShort)} lines={customer.exclusions} />
      <Part
        label={t(text.tied)}
        lines={objectives.map((one) => <Tied key={one.id} objective={one} newest={customer.version} />)}
      />
      {earlier.length > 0 && (
        <Fold summary={t(text.earlier)}>
          {versions.slice(0, -1).map((version, at) => (
            <div key={version.version} className={styles.version}>
              <p className={styles.tags}>
                <Written version={version} />
              </p>
              <ChangedWords before={wordsOf(versions[at + 1] as Version)} after={wordsOf(version)} />
            </div>
          ))}
        </Fold>
      )}
      {customer.can.edit && (
        <p className="not-printed">
          <Button look="link" onClick={onChange}>
            {t(text.change)}
          </Button>
        </p>
      )}
    </article>
  );
}

function Part({ label, lines }: { label: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.part}>
      <span className={styles.label}>{label}</span>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Written({ version: { version, by, at } }: { version: Version }) {
  const t = useText();
  const { lang } = useLanguage();
  return <span>{t(text.version, { n: version, name: by?.name ?? '', day: formatDay(at, lang) })}</span>;
}

/** One that was written for an earlier version is asked once whether it still fits. */
function Tied({ objective, newest }: { objective: IdealCustomer['objectives'][number]; newest: number }) {
  const t = useText();
  const fits = useMutation({ mutationFn: () => stillFits(objective.id) });
  const refused = useRefusal(fits.error);
  return (
    <>
      <Link to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
        {objective.text}
      </Link>
      {objective.version < newest && (
        <>
          <span className={styles.lack}> {t(text.earlierTied, { n: objective.version })} </span>
          <Button look="link" busy={fits.isPending} onClick={() => fits.mutate()}>
            {t({ en: 'It still fits', zh: '确认仍适用' })}
          </Button>
        </>
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </>
  );
}

function wordsOf({ name, who, problem, mustHaves, exclusions }: Version): string {
  return [name, who, problem, ...mustHaves, ...exclusions].filter((line) => line !== '').join('\n');
}
