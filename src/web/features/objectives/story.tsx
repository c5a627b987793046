import { growthLinkTitles } from '../../../core/okr/growth-link.ts';
import { isImpactSaid } from '../../../core/okr/impact.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { EvidenceList } from '../../parts/evidence-list.tsx';
import { ImpactLines } from '../../parts/impact-lines.tsx';
import { ForCustomer } from './for-customer.tsx';
import { FromDebt } from './from-debt.tsx';
import styles from './story.module.css';
import { text } from './text.ts';

/** Why, for whom, on what evidence: the answers the team gave before the sentence. */
export function Story({ objective }: { objective: Objective }) {
  const t = useText();
  const { diagnosis } = objective;
  const answers = [
    // A sentence of another kind that was read once says nothing of a lever.
    objective.type === 'operations' &&
      objective.growthLink !== null && { title: text.growthLink, words: t(growthLinkTitles[objective.growthLink]) },
    diagnosis !== null && { title: text[diagnosis.kind], words: diagnosis.text },
    ...(['why', 'problem', 'success', 'idealCustomer'] as const).map((field) => ({
      title: text[field],
      words: objective[field],
    })),
    objective.type === 'operations' && { title: text.lever, words: objective.lever },
  ].filter((one) => one !== false && one.words !== '') as { title: (typeof text)['why']; words: string }[];
  const { evidence, debtId, idealCustomerId } = objective;
  const hasImpact = isImpactSaid(objective);
  if (answers.length === 0 && !hasImpact && evidence.length === 0 && debtId === null && idealCustomerId === null)
    return null;
  return (
    <dl className={styles.story}>
      {answers.map((answer) => (
        <div key={answer.title.en}>
          <dt>{t(answer.title)}</dt>
          <dd>{answer.words}</dd>
        </div>
      ))}
      {hasImpact && (
        <div>
          <dt>{t(text.impact)}</dt>
          <dd>
            <ImpactLines impact={objective.impact} impactParts={objective.impactParts} />
          </dd>
        </div>
      )}
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
