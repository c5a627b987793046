import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { EvidenceList } from '../../parts/evidence-list.tsx';
import { ForCustomer } from './for-customer.tsx';
import { FromDebt } from './from-debt.tsx';
import styles from './story.module.css';
import { text } from './text.ts';

/** Why, for whom, on what evidence: the answers the team gave before the sentence. */
export function Story({ objective }: { objective: Objective }) {
  const t = useText();
  const { diagnosis } = objective;
  const answers = [
    diagnosis !== null && { title: text[diagnosis.kind], words: diagnosis.text },
    ...(['why', 'problem', 'success', 'idealCustomer', 'impact'] as const).map((field) => ({
      title: text[field],
      words: objective[field],
    })),
  ].filter((one) => one !== false && one.words !== '') as { title: (typeof text)['why']; words: string }[];
  const { evidence, debtId, idealCustomerId } = objective;
  if (answers.length === 0 && evidence.length === 0 && debtId === null && idealCustomerId === null) return null;
  return (
    <dl className={styles.story}>
      {answers.map((answer) => (
        <div key={answer.title.en}>
          <dt>{t(answer.title)}</dt>
          <dd>{answer.words}</dd>
        </div>
      ))}
      {evidence.length > 0 && (
        <div>
          <dt>{t(text.evidence)}</dt>
          <dd>
            <EvidenceList evidence={evidence} />
          </dd>
        </div>
      )}
      {idealCustomerId !== null && <ForCustomer objective={objective} customerId={idealCustomerId} />}
      {debtId !== null && <FromDebt debtId={debtId} />}
    </dl>
  );
}
